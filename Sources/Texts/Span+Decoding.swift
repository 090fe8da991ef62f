extension UInt8 {
  /// The first bytes of the characters U+4000 to U+9FFF, most of them common Chinese ones.
  @inlinable @inline(__always)
  package static var chineseLeads: ClosedRange<UInt8> { 0xE4...0xE9 }
}

extension Span<UInt8> {
  /// The character that begins at a place of valid UTF-8; moves on behind it.
  @inlinable @inline(__always)
  package func scalar(at place: inout Int) -> Unicode.Scalar {
    let lead = self[place]
    let start = place
    if lead < 0x80 {
      place += 1
      return Unicode.Scalar(lead)
    }
    guard lead & 0xF0 == 0xE0 else { return rareScalar(at: &place) }
    place += 3
    let value = UInt32(lead & 0x0F) << 12 | rest(at: start + 1) << 6 | rest(at: start + 2)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The same for a character that begins with one of the `chineseLeads`.
  @inlinable @inline(__always)
  package func chineseScalar(at place: inout Int) -> Unicode.Scalar {
    let value =
      0x4000 + UInt32((self[place] &- 0xE4) & 7) << 12
      | rest(at: place &+ 1) << 6 | rest(at: place &+ 2)
    place &+= 3
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The same for a character of two or four bytes.
  @usableFromInline
  func rareScalar(at place: inout Int) -> Unicode.Scalar {
    let lead = UInt32(self[place])
    var value = lead < 0xE0 ? lead & 0x1F : lead & 0x07
    let count = lead < 0xE0 ? 2 : 4
    for offset in 1..<count { value = value << 6 | rest(at: place + offset) }
    place += count
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// What a byte behind the first one of a character adds to it.
  @inlinable
  func rest(at place: Int) -> UInt32 { UInt32(self[place] & 0x3F) }
}

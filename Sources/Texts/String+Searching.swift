extension String {
  /// Whether a byte of ASCII stands in it. O(n).
  package func has(_ byte: UInt8) -> Bool {
    let bytes = utf8.span
    for place in bytes.indices where bytes[place] == byte { return true }
    return false
  }

  /// Where words stand first from `start` on, byte for byte; `nil` if they do not, or are empty. O(n).
  ///
  /// Nothing is folded, and a mark behind the words does not hide them.
  package func place(of words: String, from start: Index? = nil) -> Range<Index>? {
    let first = start.map { utf8.distance(from: startIndex, to: $0) } ?? 0
    guard let place = utf8.span.place(of: words.utf8.span, from: first) else { return nil }
    let found = piece(place..<place + words.utf8.count)
    return found.startIndex..<found.endIndex
  }
}

extension Span<UInt8> {
  /// Where bytes stand first from a place on; `nil` if they do not, or there are none.
  func place(of bytes: Span<UInt8>, from start: Int) -> Int? {
    guard !bytes.isEmpty else { return nil }
    var place = start
    while place <= count - bytes.count {
      if has(bytes, at: place) { return place }
      place += 1
    }
    return nil
  }

  /// Whether bytes stand at a place.
  func has(_ bytes: Span<UInt8>, at place: Int) -> Bool {
    guard place <= count - bytes.count else { return false }
    for offset in bytes.indices where self[place + offset] != bytes[offset] { return false }
    return true
  }
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

  /// The same for a character whose first byte is `E4` to `E9`: one of U+4000 to U+9FFF.
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

extension Span<UInt8> {
  /// Whether some bytes begin and end with visible ASCII or a common Chinese character, as most do;
  /// there are no blanks to trim then.
  package func hasPlainEnds(_ bytes: Range<Int>) -> Bool {
    let last = bytes.upperBound - 1
    return (isVisibleASCII(at: bytes.lowerBound) || isChinese(at: bytes.lowerBound))
      && (isVisibleASCII(at: last) || bytes.count > 2 && isChinese(at: last - 2))
  }

  private func isVisibleASCII(at place: Int) -> Bool { 0x21...0x7E ~= self[place] }

  /// Whether a character of U+4000 to U+9FFF begins there.
  private func isChinese(at place: Int) -> Bool { 0xE4...0xE9 ~= self[place] }
}

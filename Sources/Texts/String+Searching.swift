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
  func scalar(at place: inout Int) -> Unicode.Scalar {
    let lead = UInt32(self[place])
    place += 1
    guard lead > 0x7F else { return Unicode.Scalar(UInt8(truncatingIfNeeded: lead)) }
    var value = lead < 0xE0 ? lead & 0x1F : lead < 0xF0 ? lead & 0x0F : lead & 0x07
    value = value << 6 | rest(at: &place)
    if lead > 0xDF { value = value << 6 | rest(at: &place) }
    if lead > 0xEF { value = value << 6 | rest(at: &place) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private func rest(at place: inout Int) -> UInt32 {
    let byte = UInt32(self[place])
    place += 1
    return byte & 0x3F
  }
}

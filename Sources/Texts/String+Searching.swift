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
  /// Whether some bytes begin and end with visible ASCII or a common Chinese character, as most do;
  /// there are no blanks to trim then, nor in no bytes at all.
  package func hasPlainEnds(_ bytes: Range<Int>) -> Bool {
    guard !bytes.isEmpty else { return true }
    let last = bytes.upperBound - 1
    return (isVisibleASCII(at: bytes.lowerBound) || isChinese(at: bytes.lowerBound))
      && (isVisibleASCII(at: last) || bytes.count > 2 && isChinese(at: last - 2))
  }

  private func isVisibleASCII(at place: Int) -> Bool { 0x21...0x7E ~= self[place] }

  /// Whether a character of U+4000 to U+9FFF begins there.
  private func isChinese(at place: Int) -> Bool { UInt8.chineseLeads ~= self[place] }
}

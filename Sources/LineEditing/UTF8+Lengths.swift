extension UTF8 {
  /// Bytes of the character that a byte opens; 1 for a byte that opens none.
  static func length(lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}

extension [UInt8] {
  /// Where some bytes stand first, from a place on; linear.
  func firstRange(of pattern: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = pattern.first, count - start >= pattern.count else { return nil }
    var place = start
    while let found = self[place...].firstIndex(of: first), found + pattern.count <= count {
      if self[found..<found + pattern.count].elementsEqual(pattern) {
        return found..<found + pattern.count
      }
      place = found + 1
    }
    return nil
  }
}

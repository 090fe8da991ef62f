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

import Texts

extension String {
  /// Without the white space between two Chinese characters, which a narrow cell leaves where it
  /// breaks a line.
  var unwrapped: String {
    guard !hasPlainBytes, unicodeScalars.contains(where: \.isBlank) else { return self }
    let bytes = utf8.span
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(bytes.count)
    // How many of the last characters are white space.
    var blanks = 0
    var place = 0
    while place < bytes.count {
      let scalar = bytes.scalar(at: &place)
      if scalar.isBlank {
        blanks += 1
      } else {
        let last = result.dropLast(blanks).last
        if last.map({ $0.isHan && scalar.isHan }) ?? true { result.removeLast(blanks) }
        blanks = 0
      }
      result.append(scalar)
    }
    return String(scalars: result.dropLast(blanks))
  }
}

extension Unicode.Scalar {
  /// Whether it is a common Chinese character.
  fileprivate var isHan: Bool { (0x4E00...0x9FFF).contains(value) }
}

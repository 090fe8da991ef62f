import Texts

extension String {
  /// Without the white space between two Chinese characters, which a narrow cell leaves where it
  /// breaks a line.
  var unwrapped: String {
    guard !hasPlainBytes, unicodeScalars.contains(where: \.isBlank) else { return self }
    var result: [Unicode.Scalar] = []
    var blanks: [Unicode.Scalar] = []
    for scalar in unicodeScalars {
      if scalar.isBlank {
        blanks.append(scalar)
        continue
      }
      if let last = result.last, !(last.isHan && scalar.isHan) { result += blanks }
      blanks = []
      result.append(scalar)
    }
    return String(scalars: result[...])
  }
}

extension Unicode.Scalar {
  /// Whether it is a common Chinese character.
  fileprivate var isHan: Bool { (0x4E00...0x9FFF).contains(value) }
}

import Texts

extension String {
  /// The text without the spaces and line ends around it, full-width and invisible ones included.
  package var trimmedOfSpaces: String {
    if utf8.span.hasPlainEnds(0..<utf8.count) { return self }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isSpaceOrLineEnd }),
      let last = scalars.lastIndex(where: { !$0.isSpaceOrLineEnd })
    else { return "" }
    let end = scalars.index(after: last)
    return first == scalars.startIndex && end == scalars.endIndex
      ? self : String(scalars[first..<end])
  }
}

extension Unicode.Scalar {
  /// Whether it is a space or a line end, full-width and invisible ones included.
  var isSpaceOrLineEnd: Bool {
    switch self {
    case "\r", "\n", "\t", " ", "\u{3000}", "\u{A0}", "\u{FEFF}", "\u{200B}": true
    default: false
    }
  }
}

/// Words that are looked for in texts, taken apart once.
struct SoughtWords: ExpressibleByArrayLiteral, Sendable {
  private let words: [[Unicode.Scalar]]

  init(arrayLiteral words: String...) {
    self.words = words.map { Array($0.unicodeScalars) }
  }

  /// Whether one of the words stands in a text.
  func stand(in text: String) -> Bool {
    let signs = Array(text.unicodeScalars)
    return signs.indices.contains { start in
      words.contains { word in
        word.first == signs[start] && signs[start...].starts(with: word)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a space or a line end; quicker than its properties behind the ideographic space.
  var isSpace: Bool { value <= 0x3000 && properties.isWhitespace }
}

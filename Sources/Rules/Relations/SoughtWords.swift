import Texts

/// Words that are looked for in texts.
struct SoughtWords: ExpressibleByArrayLiteral, Sendable {
  private let search: WordSearch

  init(arrayLiteral words: String...) { search = WordSearch(words) }

  /// Whether one of the words stands in a text.
  func stand(in text: String) -> Bool { search.hasAny(in: text) }
}

extension Unicode.Scalar {
  /// Whether it is a space or a line end; quicker than its properties behind the ideographic space.
  var isSpace: Bool { value <= 0x3000 && properties.isWhitespace }
}

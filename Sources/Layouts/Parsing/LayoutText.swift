import Texts

/// A piece of a picture's text that knows where it stands.
struct LayoutText {
  var characters: ArraySlice<Unicode.Scalar>
  /// Line and character of its beginning, both counted from 1.
  var line: Int
  var column: Int { characters.startIndex + 1 }

  init(_ text: String, line: Int) {
    characters = Array(text.unicodeScalars)[...]
    self.line = line
  }

  var string: String { String(scalars: characters) }
  var first: Unicode.Scalar? { characters.first }
  var isBlank: Bool { characters.allSatisfy(\.isBlank) }
  /// Whether it is a row of the table.
  var isRow: Bool { first == "@" || characters.contains { $0 == "\t" || $0 == "|" } }

  /// The piece without the spaces around it; tabs stay.
  var trimmed: LayoutText {
    var text = self
    text.characters = characters.drop { $0 == " " }
    while text.characters.last == " " { text.characters.removeLast() }
    return text
  }

  /// The piece without spaces and at most one tab at its beginning or end.
  func without(tabAtStart: Bool) -> LayoutText {
    var text = trimmed
    if tabAtStart, text.first == "\t" { text.characters.removeFirst() }
    if !tabAtStart, text.characters.last == "\t" { text.characters.removeLast() }
    return text.trimmed
  }

  /// The pieces between the given characters; there is always one.
  func pieces(separatedBy separator: Unicode.Scalar) -> [LayoutText] {
    characters.split(separator: separator, omittingEmptySubsequences: false).map(piece)
  }

  /// A piece of this one.
  func piece(_ characters: ArraySlice<Unicode.Scalar>) -> LayoutText {
    var text = self
    text.characters = characters
    return text
  }
}

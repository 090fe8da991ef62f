extension Character {
  /// Whether a line must not start with this character: closing punctuation, stops, dashes, marks.
  var staysWithPrevious: Bool {
    displayWidth == 0 || Self.closing.contains(self)
  }

  private static let closing = Set("。，、；：？！．）》〉”’」』】〕］｝％‰℃…—·～)]}!,.;:?%")
  private static let opening = Set("（《〈“‘「『【〔［｛([{")
  private static let quotesAndDashes = Set("”’…—·")

  /// Whether a line must not end with this character: opening punctuation.
  var staysWithNext: Bool {
    Self.opening.contains(self)
  }

  /// Whether this is part of a number or a word of letters: it takes one column, or is a full-width
  /// digit or letter.
  var isPartOfWord: Bool {
    guard let scalar = unicodeScalars.first, !isWhitespace else { return false }
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: return true
    default: return displayWidth == 1
    }
  }

  /// Whether a line may end with this character and the next line start with `next`.
  func mayBreak(before next: Character) -> Bool {
    !(staysWithNext || next.staysWithPrevious || isInsideWord(with: next))
  }

  /// Whether both are part of one word; Chinese quotation marks and dashes take one column too but
  /// belong to no word.
  private func isInsideWord(with next: Character) -> Bool {
    isPartOfWord && next.isPartOfWord && !Self.quotesAndDashes.contains(self)
      && next != "“" && next != "‘"
  }
}

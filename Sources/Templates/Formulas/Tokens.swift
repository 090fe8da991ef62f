/// Cuts the text of a formula into tokens.
struct Tokens {
  private var characters: [Character]
  private var offset = 0

  /// The tokens of `text` with one `.end` behind them.
  static func of(_ text: String) throws(FormulaError) -> [Token] {
    var tokens = Tokens(characters: Array(text))
    var found: [Token] = []
    while let token = try tokens.next() { found.append(token) }
    found.append(Token(kind: .end, text: "", offset: tokens.characters.count))
    return found
  }

  private init(characters: [Character]) {
    self.characters = characters
  }

  private mutating func next() throws(FormulaError) -> Token? {
    while offset < characters.count, characters[offset] == " " { offset += 1 }
    guard offset < characters.count else { return nil }
    let start = offset
    if characters[start] == "\"" { return try quoted(from: start) }
    if Tokens.isWord(characters[start]) {
      while offset < characters.count, Tokens.isWord(characters[offset]) { offset += 1 }
      return Token(kind: .word, text: String(characters[start..<offset]), offset: start)
    }
    return try sign(at: start)
  }

  private mutating func quoted(from start: Int) throws(FormulaError) -> Token {
    guard let end = characters[(start + 1)...].firstIndex(of: "\"") else {
      throw FormulaError(fault: .unclosedQuote, offset: start)
    }
    offset = end + 1
    return Token(kind: .quoted, text: String(characters[(start + 1)..<end]), offset: start)
  }

  private mutating func sign(at start: Int) throws(FormulaError) -> Token {
    let pair = String(characters[start..<min(start + 2, characters.count)])
    if ["==", "<=", ">="].contains(pair) {
      offset += 2
      return Token(kind: .sign, text: pair, offset: start)
    }
    guard "+-*/(),.:>=$".contains(characters[start]) else {
      throw FormulaError(fault: .unreadable(characters[start]), offset: start)
    }
    offset += 1
    return Token(kind: .sign, text: String(characters[start]), offset: start)
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}

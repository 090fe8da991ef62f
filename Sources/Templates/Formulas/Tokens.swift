/// Cuts the text of a formula into tokens.
struct Tokens {
  private let scalars: [Unicode.Scalar]
  private var offset = 0

  /// The tokens of `text` with one `.end` behind them.
  static func of(_ text: String) throws(FormulaError) -> [Token] {
    var tokens = Tokens(scalars: Array(text.unicodeScalars))
    var found: [Token] = []
    while let token = try tokens.next() { found.append(token) }
    found.append(Token(kind: .end, text: "", offset: tokens.scalars.count))
    return found
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private mutating func next() throws(FormulaError) -> Token? {
    while offset < scalars.count, scalars[offset] == " " { offset += 1 }
    guard offset < scalars.count else { return nil }
    let start = offset
    if scalars[start] == "\"" { return try quoted(from: start) }
    guard Tokens.isWord(scalars[start]) else { return try sign(at: start) }
    while offset < scalars.count, Tokens.isWord(scalars[offset]) { offset += 1 }
    return Token(kind: .word, text: text(start..<offset), offset: start)
  }

  private mutating func quoted(from start: Int) throws(FormulaError) -> Token {
    guard let end = scalars[(start + 1)...].firstIndex(of: "\"") else {
      throw FormulaError(fault: .unclosedQuote, offset: start)
    }
    offset = end + 1
    return Token(kind: .quoted, text: text((start + 1)..<end), offset: start)
  }

  private mutating func sign(at start: Int) throws(FormulaError) -> Token {
    let isPair = start + 1 < scalars.count && scalars[start + 1] == "="
    if isPair, scalars[start] == "=" || scalars[start] == "<" || scalars[start] == ">" {
      offset += 2
      return Token(kind: .sign, text: text(start..<offset), offset: start)
    }
    switch scalars[start] {
    case "+", "-", "*", "/", "(", ")", ",", ".", ":", ">", "=", "$":
      offset += 1
      return Token(kind: .sign, text: String(scalars[start]), offset: start)
    default: throw FormulaError(fault: .unreadable(Character(scalars[start])), offset: start)
    }
  }

  private func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    case "\0"..."\u{7F}": false
    default: scalar.properties.isAlphabetic
    }
  }
}

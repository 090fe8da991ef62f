/// Cuts the text of a formula into tokens.
struct Tokens {
  private let scalars: String.UnicodeScalarView
  private var index: String.Index
  /// Scalars before `index`.
  private var offset = 0

  /// The tokens of `text` with one `.end` behind them.
  static func of(_ text: String) throws(FormulaError) -> [Token] {
    var tokens = Tokens(text)
    var found: [Token] = []
    while let token = try tokens.next() { found.append(token) }
    found.append(Token(kind: .end, text: "", offset: tokens.offset))
    return found
  }

  private init(_ text: String) {
    scalars = text.unicodeScalars
    index = scalars.startIndex
  }

  /// The scalar to be read next, `nil` at the end.
  private var scalar: Unicode.Scalar? { index < scalars.endIndex ? scalars[index] : nil }

  private mutating func advance() {
    index = scalars.index(after: index)
    offset += 1
  }

  private mutating func next() throws(FormulaError) -> Token? {
    while scalar == " " { advance() }
    guard let first = scalar else { return nil }
    let (start, place) = (index, offset)
    if first == "\"" { return try quoted() }
    guard Tokens.isWord(first) else { return try sign(first) }
    while let scalar, Tokens.isWord(scalar) { advance() }
    return Token(kind: .word, text: String(scalars[start..<index]), offset: place)
  }

  private mutating func quoted() throws(FormulaError) -> Token {
    let place = offset
    advance()
    let start = index
    while let scalar, scalar != "\"" { advance() }
    guard scalar != nil else { throw FormulaError(fault: .unclosedQuote, offset: place) }
    defer { advance() }
    return Token(kind: .quoted, text: String(scalars[start..<index]), offset: place)
  }

  private mutating func sign(_ first: Unicode.Scalar) throws(FormulaError) -> Token {
    let (start, place) = (index, offset)
    switch first {
    case "+", "-", "*", "/", "(", ")", ",", ".", ":", ">", "=", "$", "<": advance()
    default: throw FormulaError(fault: .unreadable(Character(first)), offset: place)
    }
    if scalar == "=", first == "=" || first == "<" || first == ">" {
      advance()
    } else if first == "<" {
      throw FormulaError(fault: .unreadable("<"), offset: place)
    }
    return Token(kind: .sign, text: String(scalars[start..<index]), offset: place)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    case "\0"..."\u{7F}": false
    default: scalar.properties.isAlphabetic
    }
  }
}

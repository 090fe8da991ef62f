/// Cuts the text of a formula into tokens.
struct Tokens {
  private let bytes: [UInt8]
  private var index = 0
  /// Characters before `index`.
  private var offset = 0

  /// The tokens of `text` with one `.end` behind them.
  static func of(_ text: String) throws(FormulaError) -> [Token] {
    var tokens = Tokens(text)
    var found: [Token] = []
    while let token = try tokens.next() { found.append(token) }
    found.append(Token(kind: .end, text: "", offset: tokens.offset))
    return found
  }

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// The byte to be read next, `nil` at the end.
  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func advance() {
    index += 1
    while let byte, byte & 0xC0 == 0x80 { index += 1 }
    offset += 1
  }

  /// What was read since a place.
  private func text(from start: Int) -> String {
    String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func next() throws(FormulaError) -> Token? {
    while byte == UInt8(ascii: " ") { advance() }
    guard let first = byte else { return nil }
    let (start, place) = (index, offset)
    if first == UInt8(ascii: "\"") { return try quoted() }
    guard isWord else { return try sign(first) }
    while isWord { advance() }
    return Token(kind: .word, text: text(from: start), offset: place)
  }

  private mutating func quoted() throws(FormulaError) -> Token {
    let quote = UInt8(ascii: "\"")
    guard let end = bytes[(index + 1)...].firstIndex(of: quote) else {
      throw FormulaError(fault: .unclosedQuote, offset: offset)
    }
    let text = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
    let token = Token(kind: .quoted, text: text, offset: offset)
    while index <= end { advance() }
    return token
  }

  private static let signs = Array("+-*/(),.:>=$<".utf8)

  private mutating func sign(_ first: UInt8) throws(FormulaError) -> Token {
    let (start, place) = (index, offset)
    advance()
    guard Tokens.signs.contains(first) else {
      throw FormulaError(fault: .unreadable(Character(text(from: start))), offset: place)
    }
    if byte == UInt8(ascii: "="), "=<>".utf8.contains(first) {
      advance()
    } else if first == UInt8(ascii: "<") {
      throw FormulaError(fault: .unreadable("<"), offset: place)
    }
    return Token(kind: .sign, text: text(from: start), offset: place)
  }

  /// Whether the next character is one of a word: a letter, a digit or a Chinese character.
  private var isWord: Bool {
    guard let byte else { return false }
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      return true
    case 0..<0x80: return false
    default:
      let character = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
      return character.unicodeScalars.first?.properties.isAlphabetic == true
    }
  }
}

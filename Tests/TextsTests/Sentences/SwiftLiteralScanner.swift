/// Finds the string literals of Swift source, those inside `\( … )` too.
///
/// It knows comments, `"…"`, `"""…"""` and `#"…"#`, and nothing else of the language. It goes by
/// bytes: there are two megabytes of source.
struct SwiftLiteralScanner {
  private let source: [UInt8]
  private var position = 0
  private var line = 1
  private var found: [SwiftLiteral] = []

  static func literals(in source: String) -> [SwiftLiteral] {
    var scanner = SwiftLiteralScanner(source: Array(source.utf8))
    scanner.readCode(inValue: false)
    return scanner.found
  }

  private init(source: [UInt8]) { self.source = source }

  private mutating func readCode(inValue: Bool) {
    var depth = 1
    while position < source.count {
      switch source[position] {
      case UInt8(ascii: "/") where opens("//"):
        while position < source.count, source[position] != Self.newline { step() }
      case UInt8(ascii: "/") where opens("/*"):
        while position < source.count, !opens("*/") { step() }
      case UInt8(ascii: "\""): readLiteral(pounds: 0)
      case UInt8(ascii: "#"):
        let pounds = source[position...].prefix { $0 == UInt8(ascii: "#") }.count
        if opens("\"", at: position + pounds) { readLiteral(pounds: pounds) } else { step() }
      case UInt8(ascii: "("):
        depth += 1
        step()
      case UInt8(ascii: ")"):
        depth -= 1
        step()
        if inValue, depth == 0 { return }
      default: step()
      }
    }
  }

  private mutating func readLiteral(pounds: Int) {
    let (start, first) = (position, line)
    let marks = String(repeating: "#", count: pounds)
    step(pounds)
    let quote = opens("\"\"\"") ? "\"\"\"" : "\""
    step(quote.count)
    var pieces: [[UInt8]] = [[]]
    while position < source.count, !opens(quote + marks) {
      if source[position] == UInt8(ascii: "\\"), opens("\\" + marks + "(") {
        step(2 + pounds)
        readCode(inValue: true)
        pieces.append([])
      } else if source[position] == UInt8(ascii: "\\"), opens("\\" + marks) {
        step(1 + pounds)
        pieces[pieces.count - 1] += escaped().utf8
      } else {
        pieces[pieces.count - 1].append(source[position])
        step()
      }
    }
    step(quote.count + pounds)
    let texts = pieces.map { String(decoding: $0, as: UTF8.self) }
    found.append(
      SwiftLiteral(
        pieces: quote.count == 3 ? Self.unindented(texts) : texts, line: first,
        isSaid: isSaid(start)))
  }

  /// What the escape that begins here stands for.
  private mutating func escaped() -> String {
    let sign = source[position]
    step()
    switch sign {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let digits = source[position...].dropFirst().prefix { $0 != UInt8(ascii: "}") }
      step(digits.count + 2)
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
      return number.flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    case Self.newline:
      while position < source.count, source[position] == Self.space { step() }
      return ""
    default: return String(Unicode.Scalar(sign))
    }
  }

  /// The lines between `"""`, without the indentation of the last one.
  private static func unindented(_ pieces: [String]) -> [String] {
    let indent = pieces.last.map { $0.reversed().prefix { $0 == " " }.count } ?? 0
    var pieces = pieces.map { piece in
      piece.replacing("\n" + String(repeating: " ", count: indent), with: "\n")
    }
    if pieces.first?.first == "\n" { pieces[0].removeFirst() }
    if pieces.last?.last == "\n" { pieces[pieces.count - 1].removeLast() }
    return pieces
  }

  private func isSaid(_ start: Int) -> Bool {
    let before = source[..<start].reversed().drop { $0 == Self.space || $0 == Self.newline }
    return before.prefix(5).reversed().elementsEqual("said(".utf8)
  }

  private func opens(_ text: String, at start: Int? = nil) -> Bool {
    var index = start ?? position
    for byte in text.utf8 {
      guard index < source.count, source[index] == byte else { return false }
      index += 1
    }
    return true
  }

  private mutating func step(_ count: Int = 1) {
    for _ in 0..<count where position < source.count {
      if source[position] == Self.newline { line += 1 }
      position += 1
    }
  }

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")
}

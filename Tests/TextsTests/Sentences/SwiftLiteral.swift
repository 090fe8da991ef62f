/// A string literal of a Swift file.
struct SwiftLiteral {
  /// What stands before each value and behind the last one, as the program has it in memory.
  var pieces: [String]
  /// From 1.
  var line: Int
  /// Whether it is handed to `said`.
  var isSaid: Bool

  /// What it is looked up under.
  var key: String { pieces.joined(separator: "%@") }
}

/// Finds the string literals of Swift source, those inside `\( … )` too.
///
/// It knows comments, `"…"`, `"""…"""` and `#"…"#`, and nothing else of the language.
struct SwiftLiteralScanner {
  private let source: [Character]
  private var position = 0
  private var line = 1
  private var found: [SwiftLiteral] = []

  static func literals(in source: String) -> [SwiftLiteral] {
    var scanner = SwiftLiteralScanner(source: Array(source))
    scanner.readCode(inValue: false)
    return scanner.found
  }

  private init(source: [Character]) { self.source = source }

  private mutating func readCode(inValue: Bool) {
    var depth = 1
    while position < source.count {
      if opens("//") {
        while position < source.count, source[position] != "\n" { step() }
      } else if opens("/*") {
        while position < source.count, !opens("*/") { step() }
      } else if let pounds = literalAhead {
        readLiteral(pounds: pounds)
      } else {
        if source[position] == "(" { depth += 1 }
        if source[position] == ")" { depth -= 1 }
        step()
        if inValue, depth == 0 { return }
      }
    }
  }

  /// The number of `#` before a literal that begins here.
  private var literalAhead: Int? {
    let pounds = source[position...].prefix { $0 == "#" }.count
    return opens("\"", at: position + pounds) ? pounds : nil
  }

  private mutating func readLiteral(pounds: Int) {
    let start = (position: position, line: line)
    let marks = String(repeating: "#", count: pounds)
    step(pounds)
    let quote = opens("\"\"\"") ? "\"\"\"" : "\""
    step(quote.count)
    var pieces = [""]
    while position < source.count, !opens(quote + marks) {
      if opens("\\" + marks + "(") {
        step(2 + pounds)
        readCode(inValue: true)
        pieces.append("")
      } else if opens("\\" + marks) {
        step(1 + pounds)
        pieces[pieces.count - 1] += escaped()
      } else {
        pieces[pieces.count - 1].append(source[position])
        step()
      }
    }
    step(quote.count + pounds)
    if quote.count == 3 { pieces = Self.unindented(pieces) }
    found.append(SwiftLiteral(pieces: pieces, line: start.line, isSaid: isSaid(start.position)))
  }

  /// What the escape that begins here stands for.
  private mutating func escaped() -> String {
    let sign = source[position]
    step()
    switch sign {
    case "n": return "\n"
    case "t": return "\t"
    case "u":
      let digits = source[position...].dropFirst().prefix { $0 != "}" }
      step(digits.count + 2)
      return UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    case "\n":
      while position < source.count, source[position] == " " { step() }
      return ""
    default: return String(sign)
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
    let before = source[..<start].reversed().drop(while: \.isWhitespace).prefix(5)
    return String(before.reversed()) == "said("
  }

  private func opens(_ text: String, at start: Int? = nil) -> Bool {
    source[min(start ?? position, source.count)...].starts(with: text)
  }

  private mutating func step(_ count: Int = 1) {
    for _ in 0..<count where position < source.count {
      if source[position] == "\n" { line += 1 }
      position += 1
    }
  }
}

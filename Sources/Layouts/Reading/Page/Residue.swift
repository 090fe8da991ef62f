import Texts

/// What the way from an office file to a text leaves in a cell, and what is taken off.
enum Residue: Hashable {
  /// `<p>…</p>` and the like.
  case tags
  /// `$\geq 98\%$`.
  case formula

  /// What tags begin with.
  static let openingTag = UInt8(ascii: "<")
  /// What a formula begins with.
  static let openingFormula = UInt8(ascii: "$")

  /// The text without residue, and the kind of it if there was any.
  ///
  /// Paragraph tags become line breaks. A formula with a sign that is not known stays as it is.
  static func removed(from printed: Substring) -> (text: String, residue: Residue?) {
    let text = String(printed)
    if text.has(openingTag), let text = withoutTags(printed) { return (text, .tags) }
    if text.has(openingFormula), let text = withoutFormulas(printed) {
      return (text, .formula)
    }
    return (text, nil)
  }

  private static let breaking: Set<String> = ["p", "br", "div"]
  private static let silent: Set<String> = ["span", "b", "strong", "u", "font"]

  private static func withoutTags(_ printed: Substring) -> String? {
    var paragraphs = [""]
    var rest = printed
    var found = false
    while let open = rest.utf8.firstIndex(of: openingTag) {
      paragraphs[paragraphs.count - 1] += rest[..<open]
      guard let (name, end) = tag(at: rest[open...]) else {
        paragraphs[paragraphs.count - 1] += "<"
        rest = rest[rest.utf8.index(after: open)...]
        continue
      }
      found = true
      if breaking.contains(name) { paragraphs.append("") }
      rest = rest[end...]
    }
    guard found else { return nil }
    paragraphs[paragraphs.count - 1] += rest
    return paragraphs.map { String($0[...].trimmed) }.filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// The name of the known tag a text begins with, and where it ends.
  private static func tag(at text: Substring) -> (name: String, end: Substring.Index)? {
    guard text.first == "<" else { return nil }
    var body = text.dropFirst()
    if body.first == "/" { body = body.dropFirst() }
    let letters = body.prefix(8).prefix { ("a"..."z").contains($0) }
    let name = String(letters)
    guard breaking.contains(name) || silent.contains(name),
      let end = body[letters.endIndex...].prefix(80).firstIndex(of: ">"),
      body[letters.endIndex..<end].allSatisfy({ $0.isASCII && $0 != "<" })
    else { return nil }
    return (name, body.index(after: end))
  }

  private static let signs = [
    (#"\geqslant"#, "≥"), (#"\leqslant"#, "≤"), (#"\geq"#, "≥"), (#"\leq"#, "≤"), (#"\ge"#, "≥"),
    (#"\le"#, "≤"), (#"\times"#, "×"), (#"\pm"#, "±"), (#"\sim"#, "~"), (#"\%"#, "%"),
  ]

  private static func withoutFormulas(_ printed: Substring) -> String? {
    let pieces = printed.split(separator: "$", omittingEmptySubsequences: false)
    guard pieces.count > 1, pieces.count % 2 == 1, pieces.count < 64 else { return nil }
    var text = ""
    for (index, piece) in pieces.enumerated() {
      guard index % 2 == 1 else {
        text += piece
        continue
      }
      guard let plain = plain(piece) else { return nil }
      text += plain
    }
    return text
  }

  /// A formula in plain signs; `nil` if it is none or has others.
  private static func plain(_ formula: Substring) -> String? {
    guard formula.contains("\\"), formula.utf8.count < 200 else { return nil }
    var text = ""
    var rest = formula
    while let sign = rest.firstIndex(of: "\\") {
      text += rest[..<sign]
      rest = rest[sign...]
      guard let (name, plain) = signs.first(where: { rest.hasPrefix($0.0) }) else { return nil }
      text += plain
      rest = rest.dropFirst(name.count)
    }
    return text + rest
  }
}

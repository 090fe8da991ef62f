import Forms
import Texts

/// Reads a file of passages line by line. The grammar is in Templates/README.md.
struct PassageFile {
  let log: ProblemLog
  private(set) var sources: [PassageSource] = []

  init(_ text: String, file: String, log: ProblemLog) {
    self.log = log
    let newline = UInt8(ascii: "\n")
    let lines = text.utf8.split(separator: newline, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let text = String(Substring(line))
      let marked = Marked(text: text, place: Place(file: file, line: index + 1)).trimmed
      guard let sign = marked.text.first, sign != "#" else { continue }
      add(marked, sign: sign)
    }
  }

  private mutating func add(_ line: Marked, sign: Character) {
    if sign == "@" { return open(line) }
    guard !sources.isEmpty else {
      return log.add(.expected(said("@代号 标题"), found: line.text), at: line.place)
    }
    let last = sources.count - 1
    let rest = line.dropping(1).trimmed
    switch sign {
    case "=": sources[last].relations.append(rest)
    case "-":
      guard let fragment = sources[last].fragments.indices.last else {
        return log.add(.expected(said("有清单的句子"), found: line.text), at: line.place)
      }
      sources[last].fragments[fragment].items.append(rest)
    case "?": add(rest, .optional)
    case "*": add(rest, .repeated)
    case "!": addForbidden(rest)
    default: add(line, .once)
    }
  }

  private mutating func open(_ line: Marked) {
    let words = line.dropping(1).split(" ")
    let headings = words.rest.map { $0.text.split(separator: "|").map(\.trimmedText) } ?? []
    if headings.isEmpty { log.add(.expected(said("标题"), found: said("末尾")), at: line.place) }
    if sources.contains(where: { $0.id.text == words.first.text }) {
      log.add(.duplicate(.passage, words.first.text), at: words.first.place)
    }
    sources.append(PassageSource(id: words.first, headings: headings))
  }

  /// `D55 words that must not be there | what is wrong`.
  private mutating func addForbidden(_ line: Marked) {
    let words = line.split(" ")
    guard words.first.text.isRuleID, let rest = words.rest else {
      return log.add(.expected(said("规则代号"), found: words.first.text), at: line.place)
    }
    let (pattern, reason) = rest.split("|")
    guard let reason, !reason.text.isEmpty else { return log.add(.noWords, at: rest.place) }
    add(pattern, .never(rule: words.first.text, words: reason.text))
  }

  private mutating func add(_ line: Marked, _ need: PassageFragment.Need) {
    var parts: [PassageSource.Part] = []
    var rest = line.text.utf8[...]
    let place = { line.place.moved(by: line.text.unicodeScalars[..<$0].count) }
    while !rest.isEmpty {
      let words = rest.prefix { !$0.isBrace }
      if !words.isEmpty { parts.append(.words(String(Substring(words)))) }
      rest = rest[words.endIndex...]
      guard let brace = rest.first else { break }
      let inside = rest.dropFirst().prefix { !$0.isBrace }
      let behind = rest[inside.endIndex...]
      guard brace == UInt8(ascii: "{"), behind.first == UInt8(ascii: "}") else {
        return log.add(
          .brace(brace == UInt8(ascii: "{") ? "{" : "}"), at: place(rest.startIndex))
      }
      let hole = Marked(
        text: String(Substring(inside)), place: place(inside.startIndex)
      ).trimmed
      parts.append(hole.text == "*" ? .anything : .hole(HoleSource(hole)))
      rest = behind.dropFirst()
    }
    if case .anything? = parts.last {
      log.add(.expected(said("{*} 后面的字"), found: said("末尾")), at: line.place)
    }
    if parts.isEmpty { return log.add(.expected(said("句子"), found: said("末尾")), at: line.place) }
    sources[sources.count - 1].fragments.append(.init(need: need, parts: parts))
  }
}

extension Marked {
  /// The text without its first characters.
  func dropping(_ count: Int) -> Marked {
    Marked(text: String(text.dropFirst(count)), place: place.moved(by: count))
  }

  /// What stands before a sign and what behind it, without blanks; `nil` if the sign is not there.
  func split(_ sign: Character) -> (first: Marked, rest: Marked?) {
    guard let index = text.firstIndex(of: sign) else { return (trimmed, nil) }
    let first = Marked(text: String(text[..<index]), place: place).trimmed
    return (first, dropping(text[...index].count).trimmed)
  }
}

extension Substring {
  fileprivate var trimmedText: String {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}

extension UInt8 {
  fileprivate var isBrace: Bool { self == UInt8(ascii: "{") || self == UInt8(ascii: "}") }
}

import Texts

extension LayoutParser {
  /// Reads words and holes; `block` is that of a repeated line.
  mutating func segments(of text: LayoutText, block: String?) -> [LayoutSegment] {
    var segments: [LayoutSegment] = []
    var rest = text
    while !rest.characters.isEmpty {
      let words = rest.characters.prefix { $0 != "{" && $0 != "}" }
      if !words.isEmpty { segments.append(.literal(String(scalars: words))) }
      rest.characters = rest.characters.dropFirst(words.count)
      guard let brace = rest.first else { break }
      guard brace == "{" else {
        report(.unopenedBrace, at: rest)
        rest.characters.removeFirst()
        continue
      }
      let inside = rest.characters.dropFirst().prefix { $0 != "{" && $0 != "}" }
      guard rest.characters[inside.endIndex...].first == "}" else {
        report(.unclosedBrace, at: rest)
        return segments
      }
      segments += hole(of: rest.piece(inside), block: block).map { [.hole($0)] } ?? []
      rest.characters = rest.characters[(inside.endIndex + 1)...]
    }
    return segments
  }

  /// Reads what stands between two braces.
  private mutating func hole(of text: LayoutText, block: String?) -> Hole? {
    let isMarked = text.characters.last == "!"
    let name = String(scalars: isMarked ? text.characters.dropLast() : text.characters)
    guard let target = target(of: name, isRepeated: block != nil) else {
      report(.badHole(text.string), at: text)
      return nil
    }
    if isFlow, !target.isOfFlow { report(.notInFlow(text.string), at: text) }
    let hole = Hole(target, isOnEachRow: isMarked)
    if isMarked, !hole.target.isCategory { report(.needlessMark(name), at: text) }
    add(hole, block: block, text: text)
    return hole
  }

  private func target(of name: String, isRepeated: Bool) -> Hole.Target? {
    if isFlow, let sign = name.firstIndex(of: "=") {
      let (field, choice) = (String(name[..<sign]), String(name[name.index(after: sign)...]))
      return field.isIdentifier && choice.isIdentifier ? .mark(field, choice: choice) : nil
    }
    let names = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard names.allSatisfy(\.isIdentifier) else { return nil }
    switch names.count {
    case 1:
      if let fact = Hole.Fact(rawValue: name) { return .fact(fact) }
      guard isRepeated else { return .field(name) }
      return Hole.Name(rawValue: name).map { .name($0) } ?? .column(name)
    case 2: return names[0] == "head" ? .head(names[1]) : .line(names[0], column: names[1])
    default: return nil
    }
  }
}

extension Hole.Target {
  /// Whether it is a category of an indicator, which is printed once a run.
  var isCategory: Bool { self == .name(.level1) || self == .name(.level2) }

  /// Whether a flow picture can have it: words of rows and cells of fixed lines need a table.
  fileprivate var isOfFlow: Bool {
    switch self {
    case .fact, .head, .field, .column, .mark: true
    case .line, .name: false
    }
  }
}

extension String {
  /// Whether this can be the id of a block, a line or a column.
  var isIdentifier: Bool {
    !isEmpty
      && utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}

import Forms

/// Reads the kind of a column: `text 6`, `amount`, `choice yesno`, `functional 7`, `row units.rows`.
struct KindReader {
  let unit: MoneyUnit
  let places: Int
  /// Lists of choices of the family by name; `category` is the list of its categories.
  let choices: [String: [Choice]]
  let log: ProblemLog

  private static let names = [
    "text", "paragraphs", "amount", "percent", "count", "date", "choice", "category", "indicator",
    "code",
    "row", "place",
  ]

  /// The kind, with what a reference points to.
  func kind(_ marked: Marked) -> (kind: CellKind, target: Marked?) {
    let words = marked.text.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1)
      .map { String(Substring($0)) }
    let name = words.first ?? ""
    let rest = Marked(
      text: words.count > 1 ? words[1] : "", place: marked.place.moved(by: name.count + 1))
    switch name {
    case "text": return (.text(limit: limit(rest)), nil)
    case "paragraphs": return (.paragraphs(limit: limit(rest)), nil)
    case "amount": return (.amount(unit: unit, places: places), nil)
    case "percent": return (.percent, nil)
    case "count": return (.count(unit: rest.text), nil)
    case "date": return (.date, nil)
    case "choice": return (.choice(list(rest)), nil)
    case "category": return (.choice(choices["category"] ?? []), nil)
    case "indicator": return (.indicator, nil)
    case "code": return (code(rest), nil)
    case "row": return (reference(rest), rest)
    case "place": return (.place, nil)
    default:
      let near = nearestName(to: name, in: KindReader.names)
      log.add(.unknown(.kind, name, near: near), at: marked.place)
      return (.text(limit: nil), nil)
    }
  }

  /// What a text is read as, of a column that holds one.
  func reading(_ marked: Marked?, _ kind: CellKind) -> TextReading? {
    guard let marked else { return nil }
    let names = TextReading.allCases.map(\.rawValue)
    guard let reading = TextReading(rawValue: marked.text), case .text = kind else {
      let near = nearestName(to: marked.text, in: names)
      log.add(.unknown(.reading, marked.text, near: near), at: marked.place)
      return nil
    }
    return reading
  }

  private func limit(_ rest: Marked) -> Int? {
    guard !rest.text.isEmpty else { return nil }
    if let limit = Int(rest.text) { return limit }
    log.add(.expectedNumber(rest.text), at: rest.place)
    return nil
  }

  private func list(_ name: Marked) -> [Choice] {
    if let list = choices[name.text] { return list }
    let near = nearestName(to: name.text, in: choices.keys)
    log.add(.unknown(.choices, name.text, near: near), at: name.place)
    return []
  }

  /// `functional 7`, `economic 3 5`.
  private func code(_ rest: Marked) -> CellKind {
    let words = rest.text.split(separator: " ").map(String.init)
    let list = words.first ?? ""
    let known = CodeListReader.names.map(\.0)
    if !known.contains(list) {
      log.add(.unknown(.codeList, list, near: nearestName(to: list, in: known)), at: rest.place)
    }
    let digits = words.dropFirst().compactMap { Int($0) }
    if digits.isEmpty || digits.count != words.count - 1 {
      log.add(.expectedNumber(words.dropFirst().joined(separator: " ")), at: rest.place)
    }
    return .code(list: list, digits: digits)
  }

  private func reference(_ rest: Marked) -> CellKind {
    let parts = rest.text.split(separator: ".").map(String.init)
    return .reference(form: parts.first ?? "", block: parts.count > 1 ? parts[1] : "rows")
  }
}

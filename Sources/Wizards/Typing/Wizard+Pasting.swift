import Forms
import Rules
import Texts

extension Wizard {
  /// Takes a pasted block: rows at a row question, paragraphs at a paragraph, else text in the line.
  mutating func take(block: String, typed: String) -> [Effect] {
    let lines = (typed + block).split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.trimmed.isEmpty }
    guard !lines.isEmpty else {
      keep(typed)
      return [.ask(question)]
    }
    switch standing.place.position {
    case .newRow(let list, let group) where source(of: list) != nil:
      return take(rows: lines, into: list, group)
    case .paragraph(let cell, let index) where index == paragraphs(of: cell).count:
      return take(paragraphs: lines, into: cell)
    default:
      keep(lines.joined(separator: " ").words.joined(separator: " "))
      return [.ask(question)]
    }
  }

  /// Takes lines as rows one by one; the first that does not fit stays in the line, the rest waits.
  mutating func take(rows lines: [String], into list: ListID, _ group: Group) -> [Effect] {
    let before = standing
    var inverses: [Change] = []
    var keys: [Int] = []
    var refusal: Refusal?
    for line in lines {
      do throws(Refusal) {
        keys.append(try add(line, to: list, group, &inverses))
      } catch {
        refusal = error
        break
      }
    }
    keep(inverse: .all(inverses.reversed()), line: "", isIdle: keys.isEmpty, from: before)
    standing.typed = ""
    let rest = Array(lines.dropFirst(keys.count + 1))
    standing.waiting[list] = rest.isEmpty ? nil : rest
    var effects: [Effect] = keys.isEmpty ? [] : [.save(draft), say(taken(keys, list))]
    guard let refusal else { return effects + [.ask(question)] }
    let line = lines[keys.count].replacing("\t", with: " | ").trimmed
    keep(line)
    let note = rest.isEmpty ? howToEmpty(line) : [Phrases.waiting(rest.count)]
    effects.append(said(refusal, note: note))
    return effects + [.ask(question)]
  }

  private func taken(_ keys: [Int], _ list: ListID) -> [String] {
    keys.map { rowLine(of: $0, in: list) } + [Phrases.taken(keys.count)]
  }

  /// Adds one row; what its line does not give stays blank.
  private mutating func add(
    _ line: String, to list: ListID, _ group: Group, _ inverses: inout [Change]
  ) throws(Refusal) -> Int {
    guard let source = source(of: list) else { throw Refusal(Phrases.notFound(line)) }
    let key = calculation.answers.nextKey
    let whole = line
    let (line, group) = try categorized(whole, in: list, group)
    guard !line.isEmpty else { throw Refusal(Phrases.notFound(whole)) }
    let values = try values(of: line, in: list, source, key: key)
    try check(values, in: list)
    inverses.append(calculation.apply(.all(insertion(of: key, into: list, group) + values)))
    return key
  }

  private mutating func take(paragraphs lines: [String], into cell: CellID) -> [Effect] {
    let texts = paragraphs(of: cell) + lines.map(\.trimmed)
    if let column = calculation.column(of: cell), case .paragraphs(let limit?) = column.kind {
      let count = texts.reduce(0) { $0 + $1.count }
      guard count <= limit else {
        let refusal = Refusal(Phrases.tooLong(column.label, count, limit))
        return refuse(refusal, line: lines.joined())
      }
    }
    return accept(
      [.answer(cell, .paragraphs(texts))], line: "", settling: { _ in Settled() },
      then: { $0.standing.place.moved(to: .paragraph(cell, index: texts.count)) })
  }
}

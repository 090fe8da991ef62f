import Forms
import Rules
import Texts

extension Wizard {
  /// Takes a pasted block: rows at a list are shown first, paragraphs are taken, else it is text in
  /// the line.
  mutating func take(block: String, typed: String) -> [Effect] {
    let begun = typed == question.initial ? "" : typed
    let whole = begun + block
    let lines = whole.split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.trimmed.isEmpty }
    guard !lines.isEmpty else {
      keep(typed)
      return [.ask(question)]
    }
    let position = standing.place.position
    let origin = position.pasteOrigin ?? position
    if let target = pasteTarget(of: origin) {
      guard standing.waiting[target.list] == nil else {
        keep(typed)
        return [say([Phrases.rowsWaitFirst]), .ask(question)]
      }
      return show(block: whole, at: origin, in: position.pasteUnit)
    }
    if case .paragraph(let cell, let index) = position, index == paragraphs(of: cell).count {
      return take(paragraphs: lines, into: cell)
    }
    keep(
      (typed + block).split(whereSeparator: \.isNewline).joined(separator: " ").words
        .joined(separator: " "))
    return [.ask(question)]
  }

  /// The list that a block pasted at a question fills, its group, and the column that is asked.
  func pasteTarget(of position: Position) -> (list: ListID, group: Group, column: String?)? {
    switch position {
    case .newRow(let list, let group) where source(of: list) != nil: return (list, group, nil)
    case .row(let list, let key) where source(of: list) != nil:
      return (list, group(of: key, in: list), nil)
    case .cell(let cell):
      guard case .entered(let key) = cell.row, let list = list(of: cell), source(of: list) != nil,
        calculation.column(of: cell)?.kind.isAmount == true
      else { return nil }
      return (list, group(of: key, in: list), cell.column)
    default: return nil
    }
  }

  /// Shows how a block is understood and asks whether to take it; the draft holds it from then on.
  mutating func show(block: String, at origin: Position, in unit: MoneyUnit?) -> [Effect] {
    guard let pasted = pasted(block, at: origin, in: unit) else { return [.ask(question)] }
    standing.place = standing.place.moved(to: .pasting(origin, unit), from: standing.place.cameFrom)
    standing.pasted = pasted
    keep("")
    return [say(previewLines(pasted.reading)), .save(draft), .ask(question)]
  }

  /// A block with what it comes to; `nil` where no list is asked.
  func pasted(_ block: String, at origin: Position, in unit: MoneyUnit?) -> Standing.Pasted? {
    guard let (list, group, column) = pasteTarget(of: origin) else { return nil }
    let reading = reading(of: block, at: list, group, asking: column, in: unit)
    return Standing.Pasted(block: block, reading: reading)
  }

  /// Takes lines that waited, one by one; the first that does not fit stays in the line.
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
    recovery = Recovery(standing: before, inverse: .all(inverses.reversed()), line: "")
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

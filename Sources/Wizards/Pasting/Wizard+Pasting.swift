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
      guard standing.waiting[target.list].map({ $0.block != nil }) ?? true else {
        keep(typed)
        return [say([Phrases.rowsWaitFirst]), .ask(question)]
      }
      guard whole.utf8.count <= Self.pasteLimit, lines.count <= Self.pasteRowLimit else {
        keep(typed)
        return [say([Phrases.pasteTooLong(lines.count, Self.pasteRowLimit)]), .ask(question)]
      }
      if let reason = numbersRefusal(whole, at: origin) {
        keep(typed)
        return [say([reason]), .ask(question)]
      }
      return show(block: whole, at: origin, in: nil)
    }
    if case .paragraph(let cell, let index) = position, index == paragraphs(of: cell).count {
      return take(paragraphs: lines, into: cell)
    }
    keep(
      (typed + block).split(whereSeparator: \.isNewline).joined(separator: " ").words
        .joined(separator: " "))
    return [.ask(question)]
  }

  /// The most bytes, and the most rows, of one block: what a draft holds while it is asked about.
  private static let pasteLimit = 2_000_000
  private static let pasteRowLimit = 10_000

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
    if pasted.reading.isAllThere { return leave(allThere: pasted.reading, at: origin) }
    standing.place = standing.place.moved(to: .pasting(origin, unit), from: standing.place.cameFrom)
    standing.pasted = pasted
    keep("")
    return [say(previewLines(pasted.reading)), .save(draft), .ask(question)]
  }

  /// Goes on where a block was pasted that would change nothing.
  private mutating func leave(allThere reading: PasteReading, at origin: Position) -> [Effect] {
    if isAskedAboutRest, let list = origin.list { standing.waiting[list] = nil }
    standing.pasted = nil
    standing.place = standing.place.moved(to: origin, from: standing.place.cameFrom)
    keep("")
    return [say(previewLines(reading)), .ask(question)]
  }

  /// A block with what it comes to; `nil` where no list is asked.
  func pasted(_ block: String, at origin: Position, in unit: MoneyUnit?) -> Standing.Pasted? {
    guard let (list, group, column) = pasteTarget(of: origin) else { return nil }
    let reading = reading(of: block, at: list, group, asking: column, in: unit)
    return Standing.Pasted(block: block, reading: reading)
  }

  /// Reads a block that is asked about again: the answers it is compared with may have changed.
  mutating func readAgain(at position: Position) {
    guard case .pasting(let origin, let unit) = position, let block = standing.pasted?.block else {
      return
    }
    standing.pasted = pasted(block, at: origin, in: unit) ?? standing.pasted
  }

  /// Takes lines that waited as one answer; the first that does not fit stays in the line.
  mutating func take(rows lines: [String], into list: ListID, _ group: Group) -> [Effect] {
    var entries: [PastedEntry] = []
    var refusal: Refusal?
    for text in lines {
      let waiting = WaitingLine(text)
      do throws(Refusal) {
        entries.append(try entry(of: waiting, in: list, group))
      } catch {
        refusal = error
        break
      }
    }
    let rest = Array(lines.dropFirst(entries.count))
    let waiting = rest.first.map { first in
      WaitingRows(rest, at: .newRow(list, WaitingLine(first).group ?? group))
    }
    guard !entries.isEmpty else {
      standing.waiting[list] = waiting
      return refusal.map { wait(because: $0, in: list) } ?? [.ask(question)]
    }
    return answerWaiting { wizard in
      wizard.standing.waiting[list] = nil
      let effects = wizard.add(entries, to: list)
      guard let refusal else { return effects }
      wizard.standing.waiting[list] = waiting
      return effects.withoutSaving + wizard.wait(because: refusal, in: list)
    }
  }

  /// Adds rows that were corrected.
  private mutating func add(_ entries: [PastedEntry], to list: ListID) -> [Effect] {
    let next = calculation.answers.nextKey
    let count = calculation.answers.rows(of: list).count
    let changes = entries.enumerated().flatMap {
      insertion(of: $1, key: next + $0, index: count + $0)
    }
    let place = standing.place
    return accept(
      changes, line: "",
      settling: { wizard in
        let keys = entries.indices.map { next + $0 }
        let rows = wizard.rowLines(of: keys, in: list)
        return Settled(
          lines: rows + (keys.count > 1 ? [Phrases.taken(keys.count)] : []),
          remarks: wizard.remarks(onPasted: keys.map { (list, $0) }))
      }, then: { _ in place })
  }

  /// The lines of rows, those of another unit than is asked about beneath its name.
  private func rowLines(of keys: [Int], in list: ListID) -> [String] {
    var last = presentGroup
    return keys.flatMap { key -> [String] in
      let group = group(of: key, in: list)
      defer { last = group }
      guard group != last, case .unit(let unit) = group,
        case .reference(let form, let block) = groupColumn(of: list)?.kind
      else { return [rowLine(of: key, in: list)] }
      let name = name(of: unit, in: ListID(form: FormID(form), block: block))
      return [name.visible, rowLine(of: key, in: list)]
    }
  }

  /// Asks for the first of the rows that wait, its line in the line.
  mutating func wait(because refusal: Refusal, in list: ListID) -> [Effect] {
    guard let waiting = standing.waiting[list] else { return [.ask(question)] }
    standing.place = standing.place.moved(to: waiting.question, from: standing.place.cameFrom)
    let heading = introduction()
    keep(waitingLine(at: waiting.question) ?? "")
    return (heading.isEmpty ? [] : [say(heading)])
      + [.save(draft), refused(refusal, note: [howToWait(at: list)]), .ask(question)]
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

extension [Effect] {
  /// The same without what ends a step, so that more can be said first.
  var withoutSaving: [Effect] {
    filter { effect in
      switch effect {
      case .save, .ask: false
      default: true
      }
    }
  }
}

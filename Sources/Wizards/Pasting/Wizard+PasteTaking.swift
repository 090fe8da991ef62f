import Forms
import Rules
import Texts

extension Wizard {
  /// Answers the question about a pasted block.
  mutating func answer(pasted text: String, line: String) throws(Refusal) -> [Effect] {
    guard let pasted = standing.pasted, let origin = standing.place.position.pasteOrigin else {
      return arrive(at: firstPlace)
    }
    if let unit = Phrases.units[text], pasted.reading.hasAmounts {
      return show(block: pasted.block, at: origin, in: unit)
    }
    let word = text.commandFolded.lowercased()
    if PastedWord.take.contains(word) { return try takePasted(line, replacing: false) }
    if PastedWord.drop.contains(word) { return dropPasted() }
    guard PastedWord.replace.contains(word) else { throw Refusal(Phrases.answerPaste) }
    guard pasted.reading.hasDuplicates else { throw Refusal(Phrases.nothingToReplace) }
    return try takePasted(line, replacing: true)
  }

  /// Leaves a block alone; nothing of it was entered.
  mutating func dropPasted() -> [Effect] {
    guard let origin = standing.place.position.pasteOrigin else { return [.ask(question)] }
    standing.pasted = nil
    let place = standing.place.moved(to: origin, from: standing.place.cameFrom)
    let arrival = arrive(at: place)
    return [say([Phrases.pasteDropped])] + arrival
  }

  /// Takes a block as one answer; rows that do not fit stay to be corrected.
  private mutating func takePasted(
    _ line: String, replacing: Bool
  ) throws(Refusal) -> [Effect] {
    guard let pasted = standing.pasted, let origin = standing.place.position.pasteOrigin else {
      return [.ask(question)]
    }
    let reading = pasted.reading
    let (changes, added, changed) = changes(of: reading, replacing: replacing)
    if changes.isEmpty, reading.isDetail, !reading.misfits.isEmpty {
      throw Refusal(Phrases.nothingFits)
    }
    let said = Phrases.pasteTaken(added: added, changed: changed)
    let place = standing.place.moved(to: origin, from: standing.place.cameFrom)
    let unit = standing.place.position.pasteUnit
    let before = standing
    standing.pasted = nil
    standing.shown = nil
    let effects = accept(
      changes, line: "", settling: { _ in Settled(remarks: [said]) }, then: { _ in place })
    recovery?.standing = before
    recovery?.line = line
    guard !reading.misfits.isEmpty else { return effects }
    return effects.withoutSaving
      + keep(misfits: reading, of: pasted.block, at: origin, in: unit)
  }

  /// Lets rows that did not fit wait: in the line, or as a block of their own under its heading.
  private mutating func keep(
    misfits reading: PasteReading, of block: String, at origin: Position, in unit: MoneyUnit?
  ) -> [Effect] {
    guard !reading.isDetail else {
      let heading = PastedTable(block).rows.prefix(reading.headingCount)
        .map { $0.cells.joined(separator: "\t") }
      let rest = (heading + reading.misfits.map(\.line)).joined(separator: "\n")
      return [say([Phrases.pasteLeft(reading.misfits.count)])]
        + show(block: rest, at: origin, in: unit)
    }
    let rest = reading.misfits.dropFirst().map { WaitingLine($0.line, in: $0.group).text }
    guard let first = reading.misfits.first else { return [.save(draft), .ask(question)] }
    return wait(
      WaitingLine(first.line, in: first.group), because: Refusal(first.reason),
      before: Array(rest), in: reading.list, first.group)
  }

  /// The changes that take a block, and how many rows they add and change.
  private func changes(
    of reading: PasteReading, replacing: Bool
  ) -> (changes: [Change], added: Int, changed: Int) {
    var changes: [Change] = []
    var next = calculation.answers.nextKey
    var counts: [ListID: Int] = [:]
    var changed = 0
    for entry in reading.entries {
      if let key = entry.presence.key,
        replacing || reading.isFill || !entry.presence.isDuplicate
      {
        let answers = answers(of: entry, at: key, replacing: replacing)
        changed += answers.isEmpty ? 0 : 1
        changes += answers
      } else {
        let count = counts[entry.list] ?? calculation.answers.rows(of: entry.list).count
        changes += insertion(of: entry, key: next, index: count)
        counts[entry.list] = count + 1
        next += 1
      }
    }
    for line in reading.lineAnswers where replacing || !line.isOther {
      changes.append(.answer(line.cell, .amount(line.amount)))
    }
    return (changes, next - calculation.answers.nextKey, changed)
  }

  /// The changes that add a row.
  func insertion(of entry: PastedEntry, key: Int, index: Int) -> [Change] {
    var changes = [Change.insertRow(entry.list, key: key, index: index)]
    let cell = { CellID(form: entry.list.form, row: .entered(key), column: $0) }
    if let column = groupColumn(of: entry.list), let value = value(of: entry.group) {
      changes.append(.answer(cell(column.id), value))
    }
    for answer in entry.answers where answer.value != nil {
      changes.append(.answer(cell(answer.column), answer.value))
    }
    return changes
  }

  /// What an entry changes in a row that is there: blank cells, or all of them.
  private func answers(of entry: PastedEntry, at key: Int, replacing: Bool) -> [Change] {
    entry.answers.compactMap { answer in
      let cell = CellID(form: entry.list.form, row: .entered(key), column: answer.column)
      let there = calculation.answers.values[cell]
      guard there != answer.value, replacing || there == nil || there == .blank,
        replacing || answer.value != nil
      else { return nil }
      return .answer(cell, answer.value)
    }
  }
}

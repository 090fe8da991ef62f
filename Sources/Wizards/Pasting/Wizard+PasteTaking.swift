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
    if PastedWord.drop.contains(word) { return dropPasted(line) }
    guard PastedWord.replace.contains(word) else {
      throw Refusal(Phrases.pasteNotAnswered)
    }
    guard pasted.reading.hasDuplicates else { throw Refusal(Phrases.nothingToReplace) }
    return try takePasted(line, replacing: true)
  }

  /// Gives a block up; nothing of it was entered. Of the rest of one nothing waits any longer.
  private mutating func dropPasted(_ line: String) -> [Effect] {
    guard let origin = standing.place.position.pasteOrigin else { return [.ask(question)] }
    change(.all([]), line: line)
    if isAskedAboutRest, let list = origin.list { standing.waiting[list] = nil }
    standing.pasted = nil
    let arrival = arrive(at: standing.place.moved(to: origin, from: standing.place.cameFrom))
    return [.save(draft), say([Phrases.pasteDropped])] + arrival
  }

  /// Goes back to where a block was pasted, without an answer: the rest of one waits.
  mutating func leavePasted() -> [Effect] {
    guard let origin = standing.place.position.pasteOrigin else { return [.ask(question)] }
    return arrive(at: standing.place.moved(to: origin, from: standing.place.cameFrom))
  }

  /// What is said when a block is left that is asked about, or rows that wait, for another question.
  mutating func leavingPasted(for position: Position) -> [String] {
    let from = standing.place.position
    let isRest = isAskedAboutRest
    let isBlock = standing.pasted != nil && position.pasteOrigin == nil
    if isBlock { standing.pasted = nil }
    if isBlock, !isRest { return [Phrases.pasteDropped] }
    guard let list = (from.pasteOrigin ?? from).list, position != .review,
      isBlock || position.form != list.form, standing.waiting[list] != nil
    else { return [] }
    return [Phrases.stillWaiting(waitingCount(at: list), formName(list.form.name))]
  }

  /// Takes a block as one answer; rows that do not fit stay to be corrected.
  private mutating func takePasted(
    _ line: String, replacing: Bool
  ) throws(Refusal) -> [Effect] {
    guard let pasted = standing.pasted, let origin = standing.place.position.pasteOrigin,
      let (list, group, _) = pasteTarget(of: origin)
    else { return [.ask(question)] }
    let reading = pasted.reading
    let (changes, rows, added) = try changes(of: reading, replacing: replacing)
    let isAllOrNothing = reading.isDetail || reading.isInOrder
    if !reading.givesAnything, reading.misfits.isEmpty || isAllOrNothing {
      throw Refusal(Phrases.nothingFits)
    }
    let place = standing.place.moved(to: origin, from: standing.place.cameFrom)
    let question = Position.pasting(.newRow(list, group), standing.place.position.pasteUnit)
    let rest = self.rest(of: pasted, at: question)
    let said = takenLine(reading, rows, added: added)
    let effects = answerWaiting { wizard in
      wizard.standing.waiting[list] = nil
      wizard.standing.pasted = nil
      wizard.standing.shown = nil
      wizard.standing.showsTotal = true
      let effects = wizard.accept(
        changes, line: "",
        settling: { Settled(remarks: said + $0.remarks(onPasted: rows)) }, then: { _ in place })
      guard let rest, let first = reading.misfits.first else { return effects }
      wizard.standing.waiting[list] = rest
      return effects.withoutSaving + wizard.ask(rest: reading, Refusal(first.reason), of: list)
    }
    recovery?.line = line
    return effects
  }

  /// How much of a block was taken: of a list of details how many of its rows, and where they went.
  private func takenLine(
    _ reading: PasteReading, _ rows: [(list: ListID, key: Int)], added: Int
  ) -> [String] {
    guard reading.givesAnything else { return [] }
    guard reading.isDetail, !rows.isEmpty else {
      return [Phrases.pasteTaken(added: added, changed: rows.count - added)]
    }
    var lists: [ListID] = []
    for row in rows where !lists.contains(row.list) { lists.append(row.list) }
    let parts = lists.map { list in
      Phrases.rows(of: formName(list.form.name), rows.count { $0.list == list }, nil)
    }
    return [Phrases.detailsTaken(reading.detailCount, parts)]
  }

  /// The rows of a block that did not fit, as they wait; `nil` where all did.
  private func rest(of pasted: Standing.Pasted, at question: Position) -> WaitingRows? {
    let reading = pasted.reading
    // A number by itself cannot be corrected as a row.
    guard !reading.isInOrder, let first = reading.misfits.first,
      let list = question.pasteOrigin?.list
    else {
      return nil
    }
    guard reading.isDetail else {
      return WaitingRows(
        reading.misfits.map { WaitingLine($0.line, in: $0.group).text },
        at: .newRow(list, first.group))
    }
    var lines = [String](repeating: "", count: reading.misfits.last?.number ?? 0)
    for row in PastedTable(pasted.block).rows.prefix(reading.headingCount) {
      lines[row.number - 1] = row.cells.joined(separator: "\t")
    }
    for misfit in reading.misfits { lines[misfit.number - 1] = misfit.line }
    return WaitingRows([lines.joined(separator: "\n")], at: question)
  }

  /// Asks for what did not fit: the first line in the line, or the rest of a list of details.
  private mutating func ask(
    rest reading: PasteReading, _ refusal: Refusal, of list: ListID
  ) -> [Effect] {
    guard let waiting = standing.waiting[list], let block = waiting.block,
      let origin = waiting.question.pasteOrigin
    else { return wait(because: refusal, in: list) }
    return [say([Phrases.pasteLeft(reading.misfits.count)])]
      + show(block: block, at: origin, in: waiting.question.pasteUnit)
  }

  /// What is said of the rest of a block before it is shown again.
  func restLines(_ reading: PasteReading) -> [String] {
    isAskedAboutRest ? [Phrases.pasteLeft(reading.rowCount - reading.headingCount)] : []
  }

  /// The changes that take a block, and the rows they change and add, the added ones last.
  ///
  /// Rows that are there with the same figures are left alone.
  private func changes(
    of reading: PasteReading, replacing: Bool
  ) throws(Refusal) -> (changes: [Change], rows: [(list: ListID, key: Int)], added: Int) {
    var changes: [Change] = []
    var rows: [(list: ListID, key: Int)] = []
    var added: [(list: ListID, key: Int)] = []
    var counts: [ListID: Int] = [:]
    var met: Set<Int> = []
    for entry in reading.entries {
      if let key = entry.presence.key,
        replacing || reading.isFill || !entry.presence.isDuplicate || entry.presence.isSame
      {
        guard met.insert(key).inserted else {
          throw Refusal(Phrases.bothMeanOneRow(entry.earlier ?? 0, entry.number, entry.headline))
        }
        let answers = answers(of: entry, at: key, replacing: replacing)
        if !answers.isEmpty { rows.append((entry.list, key)) }
        changes += answers
      } else {
        let key = calculation.answers.nextKey + added.count
        let index = counts[entry.list] ?? calculation.answers.rows(of: entry.list).count
        changes += insertion(of: entry, key: key, index: index)
        counts[entry.list] = index + 1
        added.append((entry.list, key))
      }
    }
    for line in reading.lineAnswers where !line.isSame && (replacing || !line.isOther) {
      changes.append(.answer(line.cell, .amount(line.amount)))
    }
    return (changes, rows + added, added.count)
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

import Forms
import Rules
import Texts

extension Wizard {
  /// How a pasted block is understood, in some twenty lines.
  func previewLines(_ reading: PasteReading) -> [String] {
    var lines = [pasteHead(reading)] + columnLines(reading)
    lines += reading.notes + sumLine(reading) + totalLines(reading) + sideLines(reading)
    lines += duplicateLines(reading) + elsewhereLines(reading)
    lines += looseLines(reading) + nameLines(reading)
    if !reading.lacking.isEmpty {
      lines.append(Phrases.lackingRows(Array(reading.lacking.prefix(3)), reading.lacking.count))
    }
    lines += some(reading.misfits, 3, Phrases.moreMisfits) {
      Phrases.misfit($0.number, said("\($0.reason)（\($0.line.visible)）"))
    }
    lines += some(reading.remarks, 2, Phrases.moreRemarks) {
      Phrases.remark($0.number, $0.line.visible)
    }
    guard !reading.isAllThere else { return lines }
    let used = wrapped(lines, "      ").count
    return lines + rowLines(reading, room: max(4, 19 - used))
  }

  /// What can be done with a pasted block: the letter, what it does in a word, and in a sentence.
  func pasteChoices(_ reading: PasteReading) -> [PasteChoice] {
    var choices: [PasteChoice] = []
    if reading.givesAnything {
      choices.append(
        !reading.hasDuplicates ? .take : reading.isFill ? .fillBlanks : .addRows)
    } else if !reading.misfits.isEmpty, !reading.isDetail, !reading.isInOrder {
      choices.append(.correct)
    }
    if reading.hasDuplicates { choices.append(.replace) }
    choices.append(.drop(isRest: isAskedAboutRest))
    if reading.hasAmounts { choices.append(.otherUnit(reading.unit)) }
    return choices
  }

  /// The question about a pasted block.
  func pastePrompt(_ reading: PasteReading) -> String {
    Phrases.pasteQuestion(pasteChoices(reading))
  }

  /// The first few of several things, and how many more there are.
  func some<T>(
    _ things: [T], _ count: Int, _ more: (Int) -> String, _ line: (T) -> String
  ) -> [String] {
    let shown = things.count == count + 1 ? count + 1 : count
    let rest = things.count - shown
    return things.prefix(shown).map(line) + (rest > 0 ? [more(rest)] : [])
  }

  private func pasteHead(_ reading: PasteReading) -> String {
    var unit = reading.hasAmounts ? Phrases.readInUnit(reading.unit, isSaid: reading.saysUnit) : ""
    let own = ownUnit(of: reading.list.form.name)
    if reading.hasAmounts, reading.unit != own { unit += Phrases.shownInUnit(own) }
    let count = (reading.rowCount, reading.entries.count)
    guard !reading.isDetail else {
      return Phrases.pastedDetails(reading.rowCount, reading.detailCount, unit)
    }
    let groups = Set(reading.entries.map(\.group))
    let name = formName(reading.list.form.name)
    guard groups.count == 1, let group = groups.first, case .unit = group else {
      return Phrases.pastedRows(count, name, unit)
    }
    return Phrases.pastedRows(
      count, "\(name) \(self.name(of: group, in: reading.list).visible)", unit)
  }

  private func columnLines(_ reading: PasteReading) -> [String] {
    let placed = reading.columns.compactMap { column in
      column.label.map { Phrases.placedColumn(column.number, column.title.visible, $0) }
    }
    let unknown = reading.columns.filter { $0.label == nil }.map {
      Phrases.untitled($0.number, $0.title.visible)
    }
    return packed(placed)
      + (unknown.isEmpty ? [] : [Phrases.unknownColumns(unknown)])
  }

  /// The columns of amounts that a block gives, in the order of the list.
  func amountColumns(_ reading: PasteReading) -> [Column] {
    let given = Set(reading.entries.flatMap { $0.answers.map(\.column) })
    return block(of: reading.list)?.columns.filter { $0.kind.isAmount && given.contains($0.id) }
      ?? []
  }

  private func sumLine(_ reading: PasteReading) -> [String] {
    guard !reading.isDetail, reading.entries.count > 1 else { return [] }
    let sums = amountColumns(reading).compactMap { column -> String? in
      let amounts = reading.entries.compactMap { $0.amount(column.id)?.money }
      guard !amounts.isEmpty, let sum = try? Money.sum(amounts) else { return nil }
      return "\(column.label) \(text(of: sum, in: reading.list))"
    }
    return sums.isEmpty ? [] : [Phrases.pastedSums(sums)]
  }

  private func totalLines(_ reading: PasteReading) -> [String] {
    let unread = some(
      reading.totals.flatMap { total in total.unread.map { (total, $0) } }, 3,
      Phrases.moreUnread
    ) { Phrases.unreadTotal($0.0.number, $0.0.label.visible, $0.1) }
    guard !reading.differences.isEmpty else {
      let count = reading.totals.count { !$0.amounts.isEmpty }
      return (count > 0 ? [Phrases.totalsHold(count)] : []) + unread
    }
    let note = reading.misfits.isEmpty ? [] : [Phrases.withoutMisfits]
    return some(reading.differences, 4, Phrases.moreDifferences) { difference in
      let text = { (money: Money) in self.exactText(of: money, in: reading.list) }
      let label =
        column(difference.column, of: reading.list).map { " " + $0.label } ?? ""
      return Phrases.totalDiffers(
        difference.total.number, difference.total.label.visible + label, text(difference.stated),
        difference.isAbove, difference.rowCount, text(difference.sum),
        text(difference.stated.minus(difference.sum).magnitude))
        + (difference.others.isEmpty ? "" : Phrases.alsoElsewhere(difference.others.sorted()))
    } + note + unread
  }

  /// What the columns that add up others come to.
  private func sideLines(_ reading: PasteReading) -> [String] {
    reading.sideTotals.flatMap { side -> [String] in
      let name = Phrases.sideColumn(side.column + 1, side.title.visible)
      let unread = some(side.unread, 2, Phrases.moreUnread) {
        Phrases.unreadTotal($0.row, $0.label.visible, Phrases.unreadFigure(name, $0.text.visible))
      }
      let sum = side.addends.compactMap { label(ofColumn: $0, reading) }
        .joined(separator: " + ")
      guard !side.addends.isEmpty else {
        return (side.hasFigures ? [Phrases.sideNotCompared(name)] : []) + unread
      }
      let differences = some(side.differences, 3, Phrases.moreDifferences) {
        let text = { (money: Money) in self.exactText(of: money, in: reading.list) }
        return Phrases.sideDiffers(
          $0.figure.row, "\($0.figure.label.visible) \(name)", text($0.stated), sum, text($0.sum),
          text($0.stated.minus($0.sum).magnitude))
      }
      let held =
        differences.isEmpty && side.heldCount > 0
        ? [Phrases.sideHolds(name, sum, side.heldCount)] : []
      return held + differences + unread
    }
  }

  /// What a column of the block answers, by its place.
  private func label(ofColumn index: Int, _ reading: PasteReading) -> String? {
    reading.columns.first { $0.number == index + 1 }?.label
  }

  /// An amount in the unit of a list, with more places than it prints where they are needed.
  func exactText(of money: Money, in list: ListID) -> String {
    let unit = ownUnit(of: list.form.name)
    let exact = money.exactText(in: unit)
    let short = text(of: money, in: list)
    return exact.count > short.count ? exact : short
  }

  private func duplicateLines(_ reading: PasteReading) -> [String] {
    let same = reading.entries.count(where: \.presence.isSame)
    let there = reading.entries.filter(\.presence.isDuplicate)
    let twice = reading.entries.filter { $0.earlier != nil }
    let isAll = reading.isAllThere
    return (isAll ? [Phrases.allThere] : same > 0 ? [Phrases.sameThere(same)] : [])
      + some(there, 4, Phrases.moreAlreadyThere) { otherThere($0, isDetail: reading.isDetail) }
      + some(reading.isDetail || isAll ? [] : twice, 3, Phrases.moreTwice) {
        Phrases.twiceInBlock($0.number, $0.headline.visible, $0.earlier ?? 0)
      }
  }

  /// Rows that other units have with the same figures: perhaps pasted under the wrong one.
  private func elsewhereLines(_ reading: PasteReading) -> [String] {
    let rows = reading.entries.filter { $0.elsewhere != nil }
    guard !rows.isEmpty else { return [] }
    var units: [String] = []
    for case let key? in rows.map(\.elsewhere) {
      let unit = name(of: group(of: key, in: reading.list), in: reading.list)
      if !units.contains(unit) { units.append(unit) }
    }
    return [Phrases.sameElsewhere(rows.map(\.number), units.map(\.visible))]
  }

  /// The names that give way to those of their codes.
  private func nameLines(_ reading: PasteReading) -> [String] {
    some(reading.entries.filter { $0.replacedName != nil }, 3, Phrases.moreNames) {
      Phrases.replacedName($0.number, $0.replacedName?.visible ?? "", $0.headline.visible)
    }
  }

  /// A row that is there with other figures, the old ones beside the new.
  private func otherThere(_ entry: PastedEntry, isDetail: Bool) -> String {
    guard let key = entry.presence.key else { return "" }
    let columns = block(of: entry.list)?.columns ?? []
    let changes = entry.answers.compactMap { answer -> String? in
      let cell = CellID(form: entry.list.form, row: .entered(key), column: answer.column)
      guard let column = columns.first(where: { $0.id == answer.column }),
        !(calculation.answers.values[cell] ?? .blank).isSame(as: answer.value ?? .blank)
      else { return nil }
      let old = text(of: calculation.answers.values[cell], column, in: entry.list)
      var new = text(of: answer.value, column, in: entry.list)
      if answer.value == nil, case .presumed(let formula, _) = column.source {
        new = origin(of: formula, at: cell)
      }
      return Phrases.becomes(column.label, old, new)
    }
    let form = isDetail ? formName(entry.list.form.name) + " " : ""
    return form
      + Phrases.alreadyThere(
        number(of: key, in: entry.list), entry.headline.visible, changes)
  }

  private func text(of value: Value?, _ column: Column, in list: ListID) -> String {
    switch value {
    case nil, .blank: Phrases.printedBlank
    case .amount(let amount): exactText(of: amount.money, in: list)
    case let value?: calculation.text(of: value, in: column.kind).visible
    }
  }
}

import Forms
import Rules
import Texts

extension Wizard {
  /// How a pasted block is understood, in some twenty lines.
  func previewLines(_ reading: PasteReading) -> [String] {
    var lines = [pasteHead(reading)] + columnLines(reading)
    lines += reading.notes + sumLine(reading) + totalLines(reading) + duplicateLines(reading)
    if !reading.lacking.isEmpty {
      lines.append(Phrases.lackingRows(Array(reading.lacking.prefix(3)), reading.lacking.count))
    }
    lines += some(reading.misfits, 3, Phrases.moreMisfits) {
      Phrases.misfit($0.number, said("\($0.reason)（\($0.line.visible)）"))
    }
    lines += some(reading.remarks, 2, Phrases.moreRemarks) {
      Phrases.remark($0.number, $0.line.visible)
    }
    let used = wrapped(lines, "      ").count
    return lines + rowLines(reading, room: max(4, 19 - used))
  }

  /// What can be done with a pasted block.
  func pastePrompt(_ reading: PasteReading) -> String {
    Phrases.pasteQuestion(
      hasDuplicates: reading.hasDuplicates, isFill: reading.isFill,
      unit: reading.hasAmounts ? reading.unit : nil)
  }

  /// The first few of several things, and how many more there are.
  private func some<T>(
    _ things: [T], _ count: Int, _ more: (Int) -> String, _ line: (T) -> String
  ) -> [String] {
    let shown = things.count == count + 1 ? count + 1 : count
    let rest = things.count - shown
    return things.prefix(shown).map(line) + (rest > 0 ? [more(rest)] : [])
  }

  private func pasteHead(_ reading: PasteReading) -> String {
    let unit = reading.hasAmounts ? Phrases.readInUnit(reading.unit, isSaid: reading.saysUnit) : ""
    let count = (reading.rowCount, reading.entries.count)
    guard !reading.isDetail else {
      return Phrases.pastedDetails(reading.rowCount, reading.detailCount, unit)
    }
    let groups = Set(reading.entries.map(\.group))
    let name = formName(reading.list.form.name)
    guard groups.count == 1, case .unit(let key) = groups.first,
      case .reference(let form, let block) = groupColumn(of: reading.list)?.kind
    else { return Phrases.pastedRows(count, name, unit) }
    let group = self.name(of: key, in: ListID(form: FormID(form), block: block)).visible
    return Phrases.pastedRows(count, "\(name) \(group)", unit)
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

  /// Short phrases side by side, none of them broken.
  func packed(_ phrases: [String]) -> [String] {
    var lines: [String] = []
    for phrase in phrases {
      let whole = lines.last.map { $0 + "  " + phrase } ?? phrase
      if !lines.isEmpty, whole.displayWidth <= style.columns {
        lines[lines.count - 1] = whole
      } else {
        lines.append(phrase)
      }
    }
    return lines
  }

  /// The columns of amounts that a block gives, in the order of the list.
  private func amountColumns(_ reading: PasteReading) -> [Column] {
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
    guard !reading.totals.isEmpty else { return [] }
    guard !reading.differences.isEmpty else { return [Phrases.totalsHold(reading.totals.count)] }
    let note = reading.misfits.isEmpty ? [] : [Phrases.withoutMisfits]
    return some(reading.differences, 4, Phrases.moreDifferences) { difference in
      let text = { (money: Money) in money.text(in: reading.unit, places: 2) }
      let label =
        column(difference.column, of: reading.list).map { " " + $0.label } ?? ""
      return Phrases.totalDiffers(
        difference.total.number, difference.total.label.visible + label, text(difference.stated),
        difference.isAbove, difference.rowCount, text(difference.sum),
        text(difference.stated.minus(difference.sum).magnitude))
        + (difference.others.isEmpty ? "" : Phrases.alsoElsewhere(difference.others.sorted()))
    } + note
  }

  private func duplicateLines(_ reading: PasteReading) -> [String] {
    let there = reading.entries.compactMap { entry -> String? in
      guard entry.presence.isDuplicate, let key = entry.presence.key else { return nil }
      let isSame = if case .same = entry.presence { true } else { false }
      let form = reading.isDetail ? formName(entry.list.form.name) + " " : ""
      return form
        + Phrases.alreadyThere(
          number(of: key, in: entry.list), entry.headline.visible, isSame: isSame)
    }
    let twice = reading.entries.compactMap { entry in
      entry.earlier.map { Phrases.twiceInBlock(entry.number, entry.headline.visible, $0) }
    }
    return some(there, 3, Phrases.moreAlreadyThere) { $0 }
      + some(reading.isDetail ? [] : twice, 3, Phrases.moreAlreadyThere) { $0 }
  }

  /// The rows themselves: all of them where there is room, else the first ones and the last.
  private func rowLines(_ reading: PasteReading, room: Int) -> [String] {
    guard !reading.isDetail else { return [] }
    let entries = reading.entries
    let columns = amountColumns(reading)
    guard entries.count > room else { return entries.map { rowLine($0, columns, reading.list) } }
    return entries.prefix(room - 2).map { rowLine($0, columns, reading.list) }
      + [Phrases.moreRows(entries.count - room + 1)]
      + entries.suffix(1).map { rowLine($0, columns, reading.list) }
  }

  private func rowLine(_ entry: PastedEntry, _ columns: [Column], _ list: ListID) -> String {
    let amounts = columns.map { column in
      entry.amount(column.id).map { text(of: $0.money, in: list) } ?? "-"
    }
    guard !style.isPlain else {
      let parts = zip(columns, amounts).map { "\($0.label) \($1)" }
      return Phrases.row(entry.number) + " "
        + ([entry.headline.visible] + parts).joined(separator: Phrases.comma) + Phrases.stop
    }
    guard !columns.isEmpty else {
      return "\(entry.number.padded(to: 3))  \(entry.line.visible)"
    }
    let widths = amounts.map { max($0.displayWidth, 11) + 1 }
    let room = max(min(style.columns, 80) - 5 - widths.reduce(0, +), 8)
    let figures = zip(amounts, widths).map { $0.padded(toWidth: $1, alignment: .trailing) }.joined()
    return
      "\(entry.number.padded(to: 3))  \(entry.headline.visible.padded(toWidth: room))\(figures)"
  }
}

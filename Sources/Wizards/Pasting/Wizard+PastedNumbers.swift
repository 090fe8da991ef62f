import Forms
import Rules
import Texts

/// A column of bare numbers: placed row by row where the rows and the column are certain.
extension Wizard {
  /// Bare numbers, one a row, with the blank ones between them.
  private struct Numbers {
    /// The column of the list that the heading or the question names, `nil` where neither does.
    var column: Column?
    var unit: MoneyUnit?
    var headingCount: Int
    /// The cells by their place, the first in the row beneath the heading.
    var cells: [PastedRow]
    /// The rows of the block beneath the heading, blank ones too.
    var rowCount: Int
  }

  /// What a column of bare numbers comes to: as many as there are rows, each in its row; `nil` for any
  /// other block.
  func numbers(
    _ table: PastedTable, at list: ListID, _ group: Group, asking asked: String?,
    in unit: MoneyUnit?
  ) -> PasteReading? {
    guard let numbers = numbers(table, at: list, asking: asked), let column = numbers.column else {
      return nil
    }
    let keys = rows(of: list, in: group)
    guard numbers.rowCount == keys.count, !endsInTotal(numbers.cells) else { return nil }
    var reading = PasteReading(list: list, unit: unit ?? numbers.unit ?? entryUnit(of: list))
    reading.saysUnit = numbers.unit != nil
    reading.hasAmounts = true
    (reading.isFill, reading.isInOrder) = (true, true)
    reading.headingCount = numbers.headingCount
    reading.rowCount = numbers.cells.count
    reading.columns = [PasteReading.Placed(number: 1, title: "", label: column.label)]
    reading.notes = [Phrases.placedInOrder(column.label)]
    var filled: Set<Int> = []
    for cell in numbers.cells {
      let key = keys[cell.number - numbers.headingCount - 1]
      filled.insert(key)
      read(cell, column, into: key, group, &reading)
    }
    reading.lacking = keys.filter {
      guard !filled.contains($0) else { return false }
      let id = CellID(form: list.form, row: .entered($0), column: column.id)
      return calculation.answers.values[id].map { $0 != .blank } ?? false
    }.map { headline(of: $0, in: list) }
    return reading
  }

  /// Whether the last of several figures is what the others come to: the total under the column, which
  /// belongs to no row.
  private func endsInTotal(_ cells: [PastedRow]) -> Bool {
    let figures = cells.map { (try? Amount(parsing: $0[0], unit: .wanYuan))?.money }
    guard figures.count > 2, let last = figures.last, let last, last != .zero else { return false }
    return (try? Money.sum(figures.dropLast().compactMap(\.self))) == last
  }

  private func read(
    _ cell: PastedRow, _ column: Column, into key: Int, _ group: Group,
    _ reading: inout PasteReading
  ) {
    let list = reading.list
    let id = CellID(form: list.form, row: .entered(key), column: column.id)
    var reader = reader(of: id, column)
    reader.unit = reading.unit
    do throws(Refusal) {
      let value = try reader.value(cell[0])
      let there = calculation.answers.values[id]
      var entry = PastedEntry(
        list: list, group: group, number: cell.number, headline: headline(of: key, in: list),
        answers: [(column.id, value)])
      entry.presence =
        there == nil || there == .blank
        ? .fills(key) : there?.isSame(as: value) == true ? .same(key) : .differs(key)
      reading.entries.append(entry)
    } catch {
      reading.misfits.append(
        PastedMisfit(group: group, number: cell.number, line: cell[0], reason: error.sentence))
    }
  }

  /// Why a column of bare numbers cannot be placed; `nil` for any other block.
  func numbersRefusal(_ block: String, at position: Position) -> String? {
    guard let (list, group, asked) = pasteTarget(of: position) else { return nil }
    let table = PastedTable(block)
    guard let numbers = numbers(table, at: list, asking: asked) else { return nil }
    let count = rows(of: list, in: group).count
    guard let column = numbers.column else {
      return Phrases.numbersWithoutColumn(numbers.cells.count)
    }
    if endsInTotal(numbers.cells) { return Phrases.numbersWithTotal }
    guard numbers.rowCount != count else { return nil }
    return Phrases.numbersWithoutCodes(numbers.cells.count, count, column.label)
  }

  /// A block of one column that has only figures, at least two, beneath its heading.
  private func numbers(_ table: PastedTable, at list: ListID, asking asked: String?) -> Numbers? {
    let entry = entryColumns(of: list)
    let amounts = entry.filter { $0.kind.isAmount }
    guard table.columnCount == 1, !amounts.isEmpty, entry.first?.kind.isNumber == false else {
      return nil
    }
    let words = pastedWords(of: list)
    let heading = PastedHeading(table, isKnown: knowsHeading(words))
    let cells = Array(table.rows.dropFirst(heading?.rowCount ?? 0))
    guard cells.count > 1, cells.allSatisfy({ $0[0].isBareFigure }),
      !areCodes(cells, of: list)
    else { return nil }
    let headed = heading?.titles[0].lazy.compactMap { words[$0] }.first
    let column = block(of: list)?.columns.first { column in
      guard column.kind.isAmount else { return false }
      if headed == .column(column.id) { return true }
      guard headed == nil else { return false }
      return asked == nil ? amounts.count == 1 && amounts[0].id == column.id : asked == column.id
    }
    let start = heading == nil ? 0 : table.rows[(heading?.rowCount ?? 1) - 1].number
    return Numbers(
      column: column, unit: heading?.units[0] ?? PastedHeading.unit(above: table),
      headingCount: start, cells: cells, rowCount: (cells.last?.number ?? 0) - start)
  }

  /// Whether figures are the codes of accounts.
  private func areCodes(_ cells: [PastedRow], of list: ListID) -> Bool {
    entryColumns(of: list).contains { column in
      guard case .code(let id, _) = column.kind else { return false }
      return cells.allSatisfy { set.codes[id]?[$0[0]] != nil }
    }
  }
}

extension String {
  /// Whether it is one figure, or a blank one, and no row as a person types it.
  fileprivate var isBareFigure: Bool { words.count == 1 && isFigure || commandFolded == "-" }
}

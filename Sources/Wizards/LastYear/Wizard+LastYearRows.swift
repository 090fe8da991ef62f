import Forms
import Rules

extension Wizard {
  /// What last year's row says beside one of this year; empty where there is nothing to compare.
  func lastYearNote(ofRow key: Int, in list: ListID) -> String {
    guard let cells = comparedCells(ofRow: key, in: list) else { return "" }
    return note(calculation.amounts(of: cells), in: list)
  }

  /// What is said beneath a settled row: all of it, or where the table compares it already, only that it
  /// changed by more than the set's threshold.
  func noteBeneath(row key: Int, in list: ListID) -> String {
    guard showsLastYear(list) else { return lastYearNote(ofRow: key, in: list) }
    return change(ofRow: key, in: list).map { unusual($0) } ?? ""
  }

  /// Whether the rows of a list have amounts that last year's document has too.
  func comparesRows(of list: ListID) -> Bool { comparedCells(ofRow: 0, in: list) != nil }

  /// A row's amount of last year and how it changed: 52.00 +12.31%, - 新增.
  func lastYearFigures(ofRow key: Int, in list: ListID) -> (last: String, change: String)? {
    guard let cells = comparedCells(ofRow: key, in: list), let (unit, places) = style(of: list)
    else { return nil }
    let amounts = calculation.amounts(of: cells)
    let last = amounts.last?.text(in: unit, places: places) ?? "-"
    guard let present = amounts.present,
      let change = YearChange(from: amounts.last, to: present, in: unit, places: places)
    else { return (last, "") }
    if change.isNew { return (last, Phrases.isNew) }
    if change.difference == .zero { return (last, Phrases.isSame) }
    return (last, change.percent?.signedText ?? "")
  }

  /// What last year's row says beside a line that is being typed, as the row would be.
  mutating func lastYearFact(_ changes: [Change], in list: ListID, replacing key: Int?) -> [String]
  {
    let row = key ?? calculation.answers.nextKey
    guard let cells = comparedCells(ofRow: row, in: list) else { return [] }
    var inserted: [Change] = []
    if key == nil, case .newRow(_, let group) = standing.place.position {
      inserted = insertion(of: row, into: list, group)
    }
    let answered = changes.map { change -> Change in
      guard case .answer(var cell, let value) = change else { return change }
      cell.row = .entered(row)
      return .answer(cell, value)
    }
    let amounts = calculation.trying(.all(inserted + answered)) { $0.amounts(of: cells) }
    let note = note(amounts, in: list)
    return note.isEmpty ? [] : [note]
  }

  /// The rows of a group that were carried over and whose figures are still to be given.
  func carriedRow(of list: ListID, in group: Group) -> Int? {
    guard source(of: list) != nil else { return nil }
    return rows(of: list, in: group).first {
      !standing.offered.contains($0) && lacksFigures($0, in: list)
    }
  }

  /// The group that is asked after a row: its own, but once all rows of a category that were carried over
  /// have their figures, the next category that has such rows. A new row is typed with its category there.
  func groupAfter(row key: Int, in list: ListID) -> Group {
    let group = group(of: key, in: list)
    guard category(group, of: list) != nil, carriedRow(of: list, in: group) == nil,
      calculation.wasThereLastYear(.entered(key), in: list.form)
    else { return group }
    let later = groups(of: list).drop { $0 != group }.dropFirst()
    return later.first { carriedRow(of: list, in: $0) != nil } ?? group
  }

  /// Whether a row that was carried over still lacks figures.
  private func lacksFigures(_ key: Int, in list: ListID) -> Bool {
    calculation.lastYear?.contents.rows(of: list).contains(key) == true
      && !furtherColumns(of: list, key: key).isEmpty
  }

  /// Whether a row that was carried over is asked now or will be, so that it need not be shown before.
  func isAskedAgain(_ key: Int, in list: ListID) -> Bool {
    let isNow = standing.place.position == .row(list, key: key)
    return (isNow || !standing.offered.contains(key)) && lacksFigures(key, in: list)
  }

  /// Whether a row has figures by now, but not the one that it did not have last year either: that one
  /// is not asked for.
  func lacksAsLastYear(_ column: Column, _ key: Int, _ list: ListID) -> Bool {
    guard column.kind.isAmount, column.prior == nil,
      calculation.wasThereLastYear(.entered(key), in: list.form)
    else { return false }
    let cell = CellID(form: list.form, row: .entered(key), column: column.id)
    return calculation.lastYear(of: cell) == nil
      && entryColumns(of: list).contains { $0.kind.isAmount && isAnswered($0, key, list) }
  }

  /// The cells of a row whose sum is compared with last year's; `nil` where last year had no such.
  private func comparedCells(ofRow key: Int, in list: ListID) -> [CellID]? {
    guard calculation.lastYear != nil else { return nil }
    let totalled = totalled(list)
    let amounts = entryColumns(of: list).filter { $0.kind.isAmount && $0.prior == nil }
    let columns = totalled.isEmpty ? amounts.map(\.id) : totalled
    let cells = columns.map { CellID(form: list.form, row: .entered(key), column: $0) }
    return cells.contains { calculation.hasLastYear(of: $0) } ? cells : nil
  }

  private func note(_ amounts: (last: Money?, present: Money?), in list: ListID) -> String {
    guard let (unit, places) = style(of: list) else { return "" }
    return note(from: amounts.last, to: amounts.present, in: unit, places: places)
  }

  /// How a row compares with last year's; `nil` where one of them has no figure.
  func change(ofRow key: Int, in list: ListID) -> YearChange? {
    guard let cells = comparedCells(ofRow: key, in: list), let (unit, places) = style(of: list)
    else { return nil }
    let (last, present) = calculation.amounts(of: cells)
    guard let last, let present else { return nil }
    return YearChange(from: last, to: present, in: unit, places: places)
  }

  private func style(of list: ListID) -> (unit: MoneyUnit, places: Int)? {
    for column in block(of: list)?.columns ?? [] {
      if case .amount(let unit, let places) = column.kind { return (unit, places) }
    }
    return nil
  }
}

extension Calculation {
  /// The sums of cells, last year's and this year's; `nil` where all are blank.
  fileprivate func amounts(of cells: [CellID]) -> (last: Money?, present: Money?) {
    let last = cells.compactMap { lastYearMoney(of: $0) }
    let present = cells.compactMap { cell -> Money? in
      if case .amount(let amount) = self.cell(cell).value { amount.money } else { nil }
    }
    return (
      last.isEmpty ? nil : last.reduce(.zero) { $0.plus($1) },
      present.isEmpty ? nil : present.reduce(.zero) { $0.plus($1) }
    )
  }
}

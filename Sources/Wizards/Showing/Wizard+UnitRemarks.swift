import Forms
import Rules

extension Wizard {
  /// What is said at once of amounts that look like 元 where 万元 are read: some thousand times what
  /// stands beside them.
  func unitRemarks(_ cells: [CellID]) -> [String] {
    unitSlips(cells).map { Phrases.stated(SectionState.unsettled.word, $0) }
  }

  private func unitSlips(_ cells: [CellID]) -> [String] {
    cells.compactMap { cell in
      guard case .amount(let amount)? = calculation.answers.values[cell],
        case .amount(let unit, let places)? = calculation.column(of: cell)?.kind,
        let usual = usualAmounts(beside: cell).first(where: { isSlip(amount.money, for: $0.money) })
      else { return nil }
      let text = { (money: Money) in money.text(in: unit, places: places) }
      let label = calculation.column(of: cell)?.label ?? ""
      return Phrases.likeYuan(
        "\(label) \(text(amount.money)) \(unit.words)", "\(usual.name) \(text(usual.money))",
        times: amount.money.fen / usual.money.fen)
    }
  }

  /// The same of a row that was entered.
  func unitRemarks(onRow key: Int, in list: ListID) -> [String] {
    unitRemarks(cells(ofRow: key, in: list))
  }

  /// The same in sentences without their state.
  func unitSlips(onRow key: Int, in list: ListID) -> [String] {
    unitSlips(cells(ofRow: key, in: list))
  }

  private func cells(ofRow key: Int, in list: ListID) -> [CellID] {
    entryColumns(of: list).map { CellID(form: list.form, row: .entered(key), column: $0.id) }
  }

  /// What an amount is usually like: last year's, that of the year before beside it, its 控制数.
  private func usualAmounts(beside cell: CellID) -> [(name: String, money: Money)] {
    var usual: [(name: String, money: Money)] = []
    if let last = calculation.lastYearMoney(of: cell) { usual.append((Phrases.lastYear, last)) }
    if case .entered(let key) = cell.row, let list = list(of: cell) {
      usual += figuresBeside(cell, of: key, in: list)
      if let (form, column) = totalColumn(fedBy: list) {
        usual += ceilings(of: CellID(form: form, row: .total, column: column.id))
      }
    }
    return usual + ceilings(of: shownCell(of: cell))
  }

  /// The figures of the row that the department does not decide, 上年执行数.
  private func figuresBeside(
    _ cell: CellID, of key: Int, in list: ListID
  ) -> [(name: String, money: Money)] {
    guard calculation.column(of: cell)?.isExternal == false else { return [] }
    return entryColumns(of: list).compactMap { column in
      let other = CellID(form: list.form, row: cell.row, column: column.id)
      guard column.isExternal, case .amount(let amount) = calculation.cell(other).value else {
        return nil
      }
      return (column.label, amount.money)
    }
  }

  private func ceilings(of cell: CellID) -> [(name: String, money: Money)] {
    calculation.controlFigure(for: cell, .atMost).map { [(Phrases.ceiling, $0)] } ?? []
  }

  /// Whether one amount is about ten thousand times another.
  private func isSlip(_ money: Money, for usual: Money) -> Bool {
    usual.fen > 0 && (2_000...50_000).contains(money.fen / usual.fen)
  }
}

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
        let usual = usualAmounts(beside: cell, of: amount.money).first(where: {
          $0.isSlip(amount.money)
        })
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

  /// What an amount is usually like: last year's, that of the year before beside it, its 控制数; what
  /// the rows of all lists may come to; the other rows.
  private func usualAmounts(beside cell: CellID, of money: Money) -> [UsualAmount] {
    var usual: [UsualAmount] = []
    if let last = calculation.lastYearMoney(of: cell) {
      usual.append(UsualAmount(Phrases.lastYear, last))
    }
    if case .entered(let key) = cell.row, let list = list(of: cell) {
      usual += figuresBeside(cell, of: key, in: list)
      if let (form, column) = totalColumn(fedBy: list) {
        usual += ceilings(of: CellID(form: form, row: .total, column: column.id))
      }
      usual += ceilings(of: shownCell(of: cell))
      guard added(list).contains(cell.column) else { return usual }
      return usual + wholes(around: money, in: list) + otherRows(beside: cell, of: key, in: list)
    }
    return usual + ceilings(of: shownCell(of: cell))
  }

  /// What all rows of the department come to, by the table made of the list, or by all tables where it
  /// makes none: the 控制数, last year's total, the total without this one.
  private func wholes(around money: Money, in list: ListID) -> [UsualAmount] {
    let lists = set.forms.flatMap(\.blocks).compactMap { block -> ListID? in
      guard case .tree(let tree) = block.rows else { return nil }
      return ListID(form: FormID(tree.form), block: tree.block)
    }
    let totals = (lists.contains(list) ? [list] : lists).compactMap { list in
      totalColumn(fedBy: list).map {
        CellID(form: $0.form, row: .total, column: $0.column.id)
      }
    }
    var wholes: [UsualAmount] = []
    for total in Set(totals).sorted(by: { $0.keyName < $1.keyName }) {
      let name = Phrases.sumOf(formName(total.form.name))
      if let ceiling = calculation.controlFigure(for: total, .atMost) {
        wholes.append(UsualAmount(Phrases.ceiling(of: name), ceiling, isWhole: true))
      }
      if let last = calculation.lastYearMoney(of: total) {
        wholes.append(UsualAmount(Phrases.lastYears(name), last, isWhole: true))
      }
      guard let all = sum([total]), all != money else { continue }
      // A total that is less cannot have the row in it yet.
      wholes.append(
        all < money
          ? UsualAmount(name, all, isWhole: true, isDone: false)
          : UsualAmount(Phrases.rest(of: name), all.minus(money), isWhole: true, isDone: false))
    }
    return wholes
  }

  /// The amount of the same column that stands in the middle of the rows before this one.
  private func otherRows(beside cell: CellID, of key: Int, in list: ListID) -> [UsualAmount] {
    let keys = calculation.answers.rows(of: list).suffix(50).filter { $0 != key }
    let amounts = keys.compactMap { other -> Money? in
      sum([CellID(form: list.form, row: .entered(other), column: cell.column)])
    }.filter { $0.fen > 0 }.sorted()
    guard !amounts.isEmpty else { return [] }
    return [UsualAmount(Phrases.otherRows, amounts[amounts.count / 2])]
  }

  /// The figures of the row that the department does not decide, 上年执行数.
  private func figuresBeside(
    _ cell: CellID, of key: Int, in list: ListID
  ) -> [UsualAmount] {
    guard calculation.column(of: cell)?.isExternal == false else { return [] }
    return entryColumns(of: list).compactMap { column in
      let other = CellID(form: list.form, row: cell.row, column: column.id)
      guard column.isExternal, case .amount(let amount) = calculation.cell(other).value else {
        return nil
      }
      return UsualAmount(column.label, amount.money)
    }
  }

  private func ceilings(of cell: CellID) -> [UsualAmount] {
    calculation.controlFigure(for: cell, .atMost).map { [UsualAmount(Phrases.ceiling, $0)] } ?? []
  }
}

/// An amount that another is like, or is a part of, and what it is called.
private struct UsualAmount {
  var name: String
  var money: Money
  /// Whether the other can only be a part of it.
  var isWhole: Bool
  /// Whether nothing more comes to it.
  var isDone: Bool

  init(_ name: String, _ money: Money, isWhole: Bool = false, isDone: Bool = true) {
    self.name = name
    self.money = money
    self.isWhole = isWhole
    self.isDone = isDone
  }

  /// Whether an amount is about ten thousand times this one; of a whole, even a small part is.
  func isSlip(_ other: Money) -> Bool {
    guard money.fen > 0 else { return false }
    let times = other.fen / money.fen
    return isWhole ? times >= (isDone ? 100 : 1_000) : (2_000...50_000).contains(times)
  }
}

import Forms

extension Calculation {
  /// The answer that a remedy for a cell comes to; `nil` in an audit, where nobody answers.
  func proposal(_ remedy: Remedy?, for node: Int, of row: Int) -> Proposal? {
    guard reading == .draft else { return nil }
    switch remedy {
    case nil: return nil
    case .write(let text):
      return value(text, at: node).map { Proposal(cell: id(of: node), value: $0) }
    case .move(let word):
      guard let (column, categories) = categories(of: row),
        let category = categories.first(where: { $0.level2.contains(word) })
      else { return nil }
      return Proposal(cell: id(of: rows[row].cell(column)), value: .choice(category.id))
    }
  }

  private func value(_ text: String, at node: Int) -> Value? {
    switch column(at: node).column.kind {
    case .indicator: .indicator(IndicatorValue(text))
    case .code: .code(text)
    default: nil
    }
  }

  /// The column of categories of a row and what may stand in it; `nil` where it has none.
  func categories(of row: Int) -> (column: Int, categories: [Forms.Category])? {
    let kind = rows[row].kind
    guard let block = plan.kinds[kind].block,
      case .list(let source) = plan.forms[plan.kinds[kind].form].form.blocks[block].rows,
      let column = source.group.flatMap({ plan.kinds[kind].positions[$0] })
    else { return nil }
    return (column, source.categories)
  }

  /// The value of a cell with another amount in its sum of money, in the unit it is written in, and
  /// no floor; `nil` where it is not one sum of money.
  func proposal(money fen: Int128, at node: Int) -> Proposal? {
    guard reading == .draft, fen > 0, case .indicator(let value) = content(of: node),
      value.money != nil
    else { return nil }
    let unit: MoneyUnit = value.scale == .wan ? .wanYuan : .yuan
    let amount = Money(fen: clamped(fen)).exactText(in: unit) + unit.name
    let isFloor = value.comparator == .atLeast || value.comparator == .moreThan
    let sign = isFloor ? IndicatorOperator.atMost : value.comparator
    let text = (sign?.sign ?? "") + amount
    return Proposal(cell: id(of: node), value: .indicator(IndicatorValue(text)))
  }

  /// So much more in a cell of counts; `nil` where nothing would be left.
  func proposal(_ difference: Int64, more cell: CellID) -> Proposal? {
    guard reading == .draft, case .count(let count) = answers.values[cell],
      case (let sum, false) = count.value.addingReportingOverflow(difference), sum > 0
    else { return nil }
    return Proposal(cell: cell, value: .count(Count(sum)))
  }
}

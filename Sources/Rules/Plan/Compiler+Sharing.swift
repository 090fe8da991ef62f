import Forms

extension Compiler {
  /// A sum that is the same in every row of a list or tree is added up once, in a cell of its own.
  mutating func shared(_ total: Expression.Total, in kind: Int) -> Expression {
    let isRepeated = kinds[kind].block != nil && kinds[kind].line == nil
    guard isRepeated, !isDone, isSameEverywhere(total.selection, in: kind),
      let home = formPositions[""]
    else { return .sum(total) }
    let position = kinds[forms[home].fields].columns.count
    let column = Column(
      id: "", label: "", kind: .amount(unit: .wanYuan, places: 2), source: .typed(required: false))
    let style = AmountStyle(unit: .wanYuan, places: 2)
    kinds[forms[home].fields].columns.append(
      ColumnPlan(
        column: column, exists: true, measure: .amount(style), expression: .sum(total),
        isShared: true))
    return .cell(.fixed(form: home, line: 0, column: position))
  }

  private func isSameEverywhere(_ selection: Selection, in kind: Int) -> Bool {
    switch selection {
    case .bucket(let index, let operands, _):
      !indexes[index].isPerSheet
        && operands.allSatisfy { if case .literal = $0 { true } else { false } }
    case .nodes(_, let code): code != nil
    case .rows(let form, _): form != kinds[kind].form
    case .children, .none: false
    }
  }
}

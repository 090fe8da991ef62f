import Forms

extension Compiler {
  /// A sum that is the same in every row of a list or tree is added up once, in a cell of its own.
  mutating func shared(_ total: Expression.Total, in kind: Int) -> Expression {
    guard isRepeated(kind), isSameEverywhere(total.selection, in: kind),
      let home = formPositions[""]
    else { return .sum(total) }
    return .cell(.fixed(form: home, line: 0, column: share(.sum(total), isZeroMark: false)))
  }

  /// Whether a sum is 0; decided once where it is the same in every row.
  mutating func zeroTest(_ expression: Expression, in kind: Int) -> Test {
    guard isRepeated(kind), isSameEverywhere(expression, in: kind), let home = formPositions[""]
    else { return .isZero(expression) }
    return .isMarked(form: home, column: share(expression, isZeroMark: true))
  }

  private mutating func share(_ expression: Expression, isZeroMark: Bool) -> Int {
    let home = formPositions[""] ?? 0
    let position = kinds[forms[home].fields].columns.count
    let column = Column(
      id: "", label: "", kind: .amount(unit: .wanYuan, places: 2), source: .typed(required: false))
    let style = AmountStyle(unit: .wanYuan, places: 2)
    kinds[forms[home].fields].columns.append(
      ColumnPlan(
        column: column, exists: true, measure: .amount(style), expression: expression,
        isShared: true, isZeroMark: isZeroMark))
    return position
  }

  private func isRepeated(_ kind: Int) -> Bool {
    !isDone && kinds[kind].block != nil && kinds[kind].line == nil
  }

  private func isSameEverywhere(_ expression: Expression, in kind: Int) -> Bool {
    switch expression {
    case .cell(.fixed(let form, _, _)): form != kinds[kind].form
    case .terms(let parts): parts.allSatisfy { isSameEverywhere($0.expression, in: kind) }
    case .filled(let total): isSameEverywhere(total.selection, in: kind)
    case .constant: true
    case .cell, .sum, .change, .name, .map, .first, .target: false
    }
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

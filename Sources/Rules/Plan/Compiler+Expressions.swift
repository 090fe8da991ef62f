import Forms

extension Compiler {
  mutating func expression(_ formula: Formula, in kind: Int) -> Expression {
    switch formula {
    case .cell(let reference): return .cell(address(reference, in: kind))
    case .terms(let terms):
      return .terms(
        terms.map {
          Expression.Part(
            isSubtracted: $0.isSubtracted, expression: expression($0.formula, in: kind))
        })
    case .sum(let rows, let column):
      return shared(total(rows, column: column, in: kind), in: kind)
    case .change(let new, let base):
      return .change(
        new: expression(new, in: kind), base: expression(base, in: kind),
        style: style(of: new, in: kind))
    case .name(let reference):
      return .name(of: address(reference, in: kind), list: codeList(reference, in: kind))
    case .map(let reference, let results):
      let choices = results.map { Expression.Choosing(key: $0.key, result: $0.value) }
      return .map(
        address(reference, in: kind),
        choices.sorted { ($1.key.utf8.count, $0.key) < ($0.key.utf8.count, $1.key) })
    case .first(let choices): return .first(choices.map { expression($0, in: kind) })
    case .target: return .target
    case .constant(let value): return .constant(value)
    }
  }

  mutating func test(_ condition: Condition, in kind: Int) -> Test {
    switch condition {
    case .equals(let reference, let choice): .equals(address(reference, in: kind), choice)
    case .isZero(let formula): zeroTest(expression(formula, in: kind), in: kind)
    case .isFilled(let reference): .isFilled(address(reference, in: kind))
    case .hasFilled(let rows, let column):
      .not(zeroTest(.filled(total(rows, column: column, in: kind)), in: kind))
    case .all(let parts): .all(parts.map { test($0, in: kind) })
    case .any(let parts): .any(parts.map { test($0, in: kind) })
    case .not(let part): .not(test(part, in: kind))
    }
  }

  /// The list that names the code in a cell.
  func codeList(_ reference: Reference, in kind: Int) -> String {
    let target = address(reference, in: kind)
    if case .identity = target { return trees.first { $0.kind == kind }?.source.codes ?? "" }
    guard let (kind, column) = place(of: target, seenFrom: kind),
      case .code(let list, _) = kinds[kind].columns[column].column.kind
    else { return "" }
    return list
  }

  private func style(of formula: Formula, in kind: Int) -> AmountStyle {
    let standard = AmountStyle(unit: .wanYuan, places: 2)
    guard case .cell(let reference) = formula,
      let (kind, column) = place(of: address(reference, in: kind), seenFrom: kind),
      case .amount(let style) = kinds[kind].columns[column].measure
    else { return standard }
    return style
  }
}

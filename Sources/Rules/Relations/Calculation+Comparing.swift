import Forms

extension Calculation {
  /// Compares two sums of direct terms.
  mutating func compare(
    _ left: Expression, _ comparator: Comparator, _ right: Expression, _ rule: RulePlan,
    at node: Int, of row: Int
  ) {
    let (stated, expected) = (sum(left, in: row), sum(right, in: row))
    guard isComparable(stated, comparator, expected, hasTarget: left.isTarget) else { return }
    guard reading == .audit || (stated.isComplete && expected.isComplete) else { return }
    guard stated.count > 0 || !hasNoTerms(left, in: row),
      expected.count > 0 || !hasNoTerms(right, in: row)
    else { return }
    let comparison = Comparison(
      difference: Money(fen: clamped(stated.total - expected.total)),
      allowed: Money(fen: stated.half + expected.half))
    if case .holds = comparison, stated.isDecided, expected.isDecided {
      return results.hold(node)
    }
    let leftTerms = terms(of: left, in: row)
    let cell = about(leftTerms, comparator).map { id(of: $0.node) } ?? fallback(row)
    guard stated.isDecided, expected.isDecided else {
      return leaveUndecided(named(rule.id, in: row), cell, at: node)
    }
    let isLeftBlank = comparator == .equal && isLeftBlank(left, in: row)
    judge(
      comparison, stated: stated.value, expected: expected.value,
      rule: isLeftBlank ? "BLANK" : named(rule.id, in: row),
      words: isLeftBlank ? Phrase.leftBlank : rule.words,
      severity: isLeftBlank ? .warning : rule.severity, comparator: comparator, at: node, id: cell,
      terms: .terms([
        .init(isSubtracted: false, expression: right), .init(isSubtracted: true, expression: left),
      ]), of: row)
  }

  /// The term that a comparison is about: the first; of a bound the first that adds anything to it.
  private func about(_ terms: [SignedNode], _ comparator: Comparator) -> SignedNode? {
    let first = terms.first { term in
      comparator != .equal && results.states[term.node].contains(.hasFigure)
        && results.figures[term.node] != 0
    }
    return first ?? terms.first
  }

  /// Whether one side is a single cell that a page prints blank.
  private mutating func isLeftBlank(_ expression: Expression, in row: Int) -> Bool {
    guard reading == .audit, case .cell(let address) = expression,
      let cell = node(of: address, in: row)
    else { return false }
    return results.states[cell].contains(.isTyped) && !results.states[cell].contains(.hasFigure)
  }

  /// A part that must be a given share of a whole, within one unit of the last place.
  mutating func ratio(
    _ part: Expression, _ whole: Expression, _ numerator: Int, _ denominator: Int, _ rule: RulePlan,
    at node: Int, of row: Int
  ) {
    let (stated, base) = (sum(part, in: row), sum(whole, in: row))
    guard let figure = stated.figure, let whole = base.figure, stated.isComplete, base.isComplete,
      denominator > 0
    else { return }
    let exact = Int128(whole) * Int128(numerator)
    let miss = Int128(figure) * Int128(denominator) - exact
    let expected = Money(fen: clamped(exact / Int128(denominator)))
    let terms = terms(of: part, in: row)
    let unit = max(1, lastPlace(of: terms.first?.node))
    guard miss.magnitude > UInt128(unit) * UInt128(denominator) else { return results.hold(node) }
    let finding = Finding(
      rule: rule.id, severity: rule.severity,
      cell: terms.first.map { id(of: $0.node) } ?? fallback(row),
      figures: .init(
        stated: stated.value, expected: .computed(expected, half: 0),
        difference: Money(fen: figure - expected.fen), allowed: Money(fen: unit)),
      detail: rule.words)
    results.say(finding, at: node)
  }

  /// The cell of a finding that no cell of a rule stands for: the first of its row.
  func fallback(_ row: Int) -> CellID {
    let column = plan.kinds[rows[row].kind].columns.first?.column.id ?? ""
    return CellID(form: instances[rows[row].instance].id, row: rows[row].id, column: column)
  }

  private func lastPlace(of node: Int?) -> Int64 {
    guard let node else { return 1 }
    return 2 * column(at: node).halfUnit
  }

  /// A blank side counts 0, but nothing is compared where both are blank, where a bound is, or
  /// where there is no control figure.
  private func isComparable(
    _ left: Sum, _ comparator: Comparator, _ right: Sum, hasTarget: Bool
  ) -> Bool {
    switch comparator {
    case .equal: hasTarget ? right.count > 0 : left.count + right.count > 0
    case .atMost, .atLeast: left.count > 0 && right.count > 0
    }
  }

  /// A node that stands for no rows with such a column is no sum to compare with.
  private mutating func hasNoTerms(_ expression: Expression, in row: Int) -> Bool {
    guard case .sum(let total) = expression, case .children = total.selection else { return false }
    return nodes(of: total, in: row).isEmpty
  }
}

extension Expression {
  var isTarget: Bool {
    if case .target = self { true } else { false }
  }
}

extension Sum {
  /// The sum as a value, `nil` if it is blank.
  var value: Value? { money.map { .computed($0, half: half) } }
}

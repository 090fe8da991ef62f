import Forms

extension Calculation {
  /// Says what a comparison of figures found.
  mutating func judge(
    _ comparison: Comparison, stated: Value?, expected: Value?, rule: String,
    words: String = "", severity: Severity = .error, comparator: Comparator = .equal, at node: Int,
    id: CellID,
    terms expression: Expression, of row: Int, proposal: Proposal? = nil
  ) {
    guard let (difference, allowed, isWithin) = parts(of: comparison, comparator) else {
      return results.hold(node)
    }
    let terms = terms(of: expression, in: row)
    var finding = Finding(
      rule: rule, severity: isWithin ? .info : severity, cell: id,
      figures: .init(
        stated: stated, expected: expected, difference: difference, allowed: allowed,
        comparator: comparator),
      cells: terms.map { self.id(of: $0.node) }, detail: words)
    if !isWithin {
      finding.suspect = suspect(of: finding, terms: terms)
      finding.proposal = proposal
    }
    results.say(finding, at: node)
  }

  private func parts(
    of comparison: Comparison, _ comparator: Comparator
  ) -> (difference: Money, allowed: Money, isWithin: Bool)? {
    switch comparison {
    case .holds: return nil
    case .rounding(let difference, let allowed):
      return isOneSided(difference, comparator) ? nil : (difference, allowed, true)
    case .differs(let difference, let allowed):
      return isOneSided(difference, comparator) ? nil : (difference, allowed, false)
    }
  }

  private func isOneSided(_ difference: Money, _ comparator: Comparator) -> Bool {
    switch comparator {
    case .equal: false
    case .atMost: difference.fen <= 0
    case .atLeast: difference.fen >= 0
    }
  }

  /// A figure against a condition that does not hold.
  mutating func findContentAgainstCondition(at node: Int) {
    let value = answer(at: node) ?? statement(at: node)?.content
    guard case .amount(let amount) = value, amount.money != .zero else { return }
    results.say(
      Finding(
        rule: "HAVE", severity: .error, cell: id(of: node),
        figures: .init(
          stated: value, expected: nil, difference: amount.money, allowed: .zero)), at: node)
  }

  /// The required cells of a row that are blank, as one finding.
  mutating func findLacks(at node: Int, of row: Int) {
    let columns = plan.kinds[rows[row].kind].columns
    var missing: [CellID] = []
    for index in columns.indices where columns[index].isRequired && columns[index].exists {
      let cell = rows[row].cell(index)
      read(cell)
      if results.states[cell].contains(.lacks) { missing.append(id(of: cell)) }
    }
    guard let first = missing.first else { return }
    results.say(
      Finding(rule: "REQ", severity: .incomplete, cell: first, cells: missing), at: node)
  }
}

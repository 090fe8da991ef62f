import Forms

extension Calculation {
  /// Whether a cell holds 上年预算数 as last year's document published it, and nobody typed it.
  package func isPublishedLastYear(_ cell: CellID) -> Bool {
    guard let node = node(of: cell), let column = column(of: cell) else { return false }
    guard case .budget = column.prior, !results.states[node].contains(.isTyped) else {
      return false
    }
    return lastYear(of: cell) != nil
  }

  /// What stands in a column of 上年预算数 until somebody types over it.
  ///
  /// A printed page that was read and leaves it blank is not filled up.
  func publishedLastYear(_ plan: ColumnPlan, at node: Int, of row: Int) -> Value? {
    guard lastYear != nil, case .budget = plan.column.prior else { return nil }
    let isPrinted = self.plan.forms[self.plan.kinds[rows[row].kind].form].form.isPrinted
    return reading == .audit && isPrinted ? nil : lastYear(of: id(of: node))
  }

  /// Compares 上年预算数, typed or printed, with what last year's document published (`LASTPUB`).
  mutating func compareWithLastYear(_ typed: Value, _ plan: ColumnPlan, at node: Int) {
    guard lastYear != nil, case .budget = plan.column.prior else { return }
    let cell = id(of: node)
    guard case .amount(let published) = lastYear(of: cell) else { return }
    let stated: Amount? = if case .amount(let amount) = typed { amount } else { nil }
    let comparison = Comparison(
      difference: Money(fen: results.figures[node] - published.money.fen),
      allowed: Money(fen: published.halfUnit.fen + (stated?.halfUnit.fen ?? 0)))
    guard case .differs(let difference, let allowed) = comparison else {
      return results.hold(node)
    }
    let figures = Finding.Figures(
      stated: stated.map { .amount($0) }, expected: .amount(published), difference: difference,
      allowed: allowed)
    results.say(
      Finding(rule: "LASTPUB", severity: .warning, cell: cell, figures: figures, cells: [cell]),
      at: node)
  }
}

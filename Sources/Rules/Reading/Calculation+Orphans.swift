import Forms

extension Calculation {
  /// Answers and stated figures that the set has no cell for, by path: the template has changed since.
  ///
  /// They stay in the answers, count nowhere, and are there again if the template takes them back.
  package var orphans: [Draft.Orphan] {
    let lost = answers.values.keys.filter { !hasPlace($0) }
    let stated = answers.statements.keys.filter {
      answers.values[$0] == nil && !hasPlace($0)
    }
    return (lost + stated).map { Draft.Orphan(path: path(of: $0), text: exactText(of: $0)) }
      .sorted { ($0.path, $0.text) < ($1.path, $1.text) }
  }

  /// Whether the set has the cell, in a row of the draft or in one it could have.
  private func hasPlace(_ cell: CellID) -> Bool {
    node(of: cell) != nil || column(of: cell) != nil
  }

  private func exactText(of cell: CellID) -> String {
    let value = answers.values[cell] ?? answers.statements[cell]?.content
    return value.map { exactText(of: $0) } ?? ""
  }
}

import Forms

extension Calculation {
  /// Answers and stated figures that the set has no cell for, by path: the template has changed since.
  ///
  /// They stay in the answers, count nowhere, and are there again if the template takes them back.
  package var orphans: [Draft.Orphan] {
    let cells = Swift.Set(answers.values.keys).union(answers.statements.keys)
    let lost = cells.filter { column(of: $0) == nil }
    return lost.map { Draft.Orphan(path: path(of: $0), text: exactText(of: $0)) }
      .sorted { ($0.path, $0.text) < ($1.path, $1.text) }
  }

  private func exactText(of cell: CellID) -> String {
    let value = answers.values[cell] ?? answers.statements[cell]?.content
    return value.map { exactText(of: $0) } ?? ""
  }
}

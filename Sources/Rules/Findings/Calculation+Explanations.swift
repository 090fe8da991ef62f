import Forms

extension Calculation {
  /// The content of the cells of a finding as a 核实说明 records it.
  package func figures(of finding: Finding) -> [CellID: String] {
    var figures: [CellID: String] = [:]
    for cell in [finding.cell] + finding.cells { figures[cell] = record(of: cell) }
    return figures
  }

  /// Whether a 核实说明 can cover a finding: a 警告 can, and a difference in a figure the department
  /// does not decide.
  package func canExplain(_ finding: Finding) -> Explanation.Kind? {
    if isExternal(finding) { return .matchesSystem }
    return finding.severity == .warning ? .explained : nil
  }

  /// The finding with the 核实说明 that covers it, if one has not lapsed.
  func explained(_ finding: Finding) -> Finding {
    guard !answers.explanations.isEmpty, let kind = canExplain(finding),
      let explanation = answers.explanations.first(where: { covers($0, finding, kind) })
    else { return finding }
    var finding = finding
    finding.explanation = explanation
    if finding.severity == .error { finding.severity = .warning }
    return finding
  }

  /// Whether the figure stated in a cell is confirmed as 与系统一致.
  func isConfirmed(_ cell: CellID) -> Bool {
    answers.explanations.contains {
      $0.kind == .matchesSystem && $0.figures[cell] != nil && ($0.subject.cell ?? cell) == cell
        && $0.figures.allSatisfy { record(of: $0.key) == $0.value }
    }
  }

  private func covers(_ explanation: Explanation, _ finding: Finding, _ kind: Explanation.Kind)
    -> Bool
  {
    let subject = explanation.subject
    guard subject.rule == finding.rule,
      subject.cell == nil || subject.cell == finding.cell,
      subject.words == nil || subject.words == finding.detail,
      explanation.kind == kind || finding.severity == .warning
    else { return false }
    return figures(of: finding).allSatisfy { explanation.figures[$0.key] == $0.value }
  }

  /// A prior-year column, or a figure that was approved.
  private func isExternal(_ finding: Finding) -> Bool {
    guard finding.figures != nil else { return false }
    if column(of: finding.cell)?.isExternal == true { return true }
    return finding.cells.contains { cell in
      column(of: cell)?.isExternal == true && cell.form != finding.cell.form
    }
  }

  private func record(of cell: CellID) -> String {
    guard let node = node(of: cell) else { return "" }
    let content = content(of: node).map { exactText(of: $0) } ?? ""
    guard let statement = answers.statements[cell] else { return content }
    return content + "|" + (statement.content.map { exactText(of: $0) } ?? "")
  }
}

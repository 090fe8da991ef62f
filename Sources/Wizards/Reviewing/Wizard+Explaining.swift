import Forms
import Rules
import Texts

extension Wizard {
  /// Writes, or by `-` takes away, the 核实说明 of a finding: `理由`, `理由 | 姓名`.
  ///
  /// Without a name the one given last is meant. Refuses what has to be mended.
  mutating func explain(
    _ finding: Finding, _ text: String, line: String
  ) throws(Refusal) -> [Effect] {
    let explanation = text.commandFolded == "-" ? nil : try explanation(of: finding, text)
    let said = explanation == nil ? Phrases.explanationWithdrawn : Phrases.explanationNoted
    let change = Change.explain(rule: finding.rule, cell: finding.cell, explanation)
    return accept(
      [change], line: line, settling: { _ in Settled(remarks: [said]) },
      then: { $0.standing.place })
  }

  /// `/explain CODE spending.@7.code 理由 | 姓名 | 2025-02-05`, as answers files have it.
  mutating func explain(named text: String) throws(Refusal) -> [Effect] {
    let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard parts.count == 3,
      let finding = calculation.findings.first(where: {
        $0.rule == parts[0]
          && ($0.cell.keyName == parts[1] || calculation.path(of: $0.cell) == parts[1])
      })
    else { throw Refusal(Phrases.notFound(text)) }
    return try explain(finding, parts[2], line: "")
  }

  private func explanation(
    of finding: Finding, _ text: String
  ) throws(Refusal) -> Explanation {
    guard let kind = calculation.canExplain(finding) else {
      throw Refusal(Phrases.notExplainable)
    }
    let parts = text.replacing("\t", with: " | ").split(separator: " | ", maxSplits: 2)
      .map { String($0).trimmed }
    guard let reason = parts.first, !reason.isEmpty else { throw Refusal(Phrases.howToExplain) }
    let lastName = calculation.answers.explanations.last { !$0.name.isEmpty }?.name
    return Explanation(
      rule: finding.rule, cell: finding.cell, kind: kind, reason: reason,
      name: parts.count > 1 ? parts[1] : lastName ?? "", date: parts.count > 2 ? parts[2] : today,
      figures: calculation.figures(of: finding))
  }

  /// The 核实说明 that hold, as lines of an answers file; one that has lapsed is not among them.
  var explanationLines: [String] {
    calculation.findings.compactMap { finding in
      guard let explanation = finding.explanation, explanation.cell == finding.cell else {
        return nil
      }
      let words = [explanation.reason, explanation.name, explanation.date]
      return "/explain \(finding.rule) \(finding.cell.keyName) " + words.joined(separator: " | ")
    }
  }
}

import Forms

extension Calculation {
  /// Remarks that a document is told once: the first of a rule, the others beneath it.
  func toldOnce(_ findings: [Finding]) -> [Finding] {
    var told: [Finding] = []
    var positions: [String: Int] = [:]
    for finding in findings {
      guard isToldOnce(finding) else {
        told.append(finding)
        continue
      }
      if let position = positions[finding.rule] {
        told[position].consequences.append(finding)
      } else {
        positions[finding.rule] = told.count
        told.append(finding)
      }
    }
    return told
  }

  /// Whether a finding is one of those that stand beneath the first of their rule.
  package func isToldOnce(_ finding: Finding) -> Bool {
    finding.severity == .info && !finding.isRounding && plan.onceRules.contains(finding.rule)
  }
}

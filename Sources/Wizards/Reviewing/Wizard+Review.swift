import Forms
import Rules
import Texts

extension Wizard {
  /// What 核对 numbers: everything but remarks, the gravest first, what has a 核实说明 last.
  var numberedFindings: [Finding] { numbered(calculation.findings) }

  private func numbered(_ findings: [Finding]) -> [Finding] {
    let open = findings.filter { $0.explanation == nil }
    return [Severity.error, .warning, .incomplete].flatMap { severity in
      open.filter { $0.severity == severity }
    } + findings.filter { $0.explanation != nil }
  }

  /// 核对: a line a section, then what is to be mended, then what was not checked.
  var reviewLines: [String] {
    let all = calculation.findings
    let findings = numbered(all)
    let states = states(among: all)
    var lines = sectionLines(states)
    lines += findings.prefix(20).enumerated().map { "\(($0 + 1).padded(to: 3))) " + sentence($1) }
    if findings.count > 20 { lines.append(Phrases.moreFindings(findings.count - 20)) }
    let open = findings.filter { $0.explanation == nil }
    if open.isEmpty { lines.append(isAllDone(all, states) ? Phrases.allEven : Phrases.restOpen) }
    if open.contains(where: { calculation.canExplain($0) != nil }) {
      lines.append(Phrases.howToExplain)
    }
    let rounding = all.count { $0.severity == .info && $0.isRounding }
    if rounding > 0 { lines.append(Phrases.rounding(rounding)) }
    lines += unchecked
    lines += lastYearLines
    return lines
  }

  /// Whether nothing is to be mended and no section is 未填 or 缺.
  var isAllDone: Bool {
    let findings = calculation.findings
    return isAllDone(findings, states(among: findings))
  }

  private func isAllDone(_ findings: [Finding], _ states: [SectionState]) -> Bool {
    findings.allSatisfy { $0.severity == .info || $0.explanation != nil }
      && states.allSatisfy { $0 != .empty && $0 != .missing }
  }

  /// The checks that were not done, by reason.
  private var unchecked: [String] {
    var reasons: [String] = []
    for check in calculation.unchecked where !reasons.contains(check.reason) {
      reasons.append(check.reason)
    }
    return reasons.isEmpty ? [] : [Phrases.unchecked(reasons)]
  }

  /// Answers 核对: the number of a finding goes there, with a reason behind it explains it; Enter
  /// leaves where nothing is left open.
  mutating func answer(review text: String) throws(Refusal) -> [Effect] {
    guard !text.isEmpty else {
      return isAllDone ? leave(.left, typed: "") : [say([Phrases.leaveWithStop]), .ask(question)]
    }
    let findings = numberedFindings
    let (first, rest) = text.split(once: " ") ?? (text, "")
    guard let number = Int(first.folded), findings.indices.contains(number - 1) else {
      throw Refusal(Phrases.reviewNumber(findings.count, isDone: isAllDone))
    }
    let finding = findings[number - 1]
    guard rest.trimmed.isEmpty else {
      return try explain(finding, rest.trimmed, line: text)
    }
    return go(to: target(of: finding))
  }
}

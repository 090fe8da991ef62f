import Forms
import Rules
import Texts

extension Wizard {
  /// Writes, or by `-` takes away, the 核实说明 of a finding: `理由`, `理由 | 姓名`; behind `全部` it is
  /// that of all findings of the rule.
  ///
  /// Without a name the one given last is meant. Refuses what has to be mended.
  mutating func explain(
    _ finding: Finding, _ text: String, line: String
  ) throws(Refusal) -> [Effect] {
    let words = text.words
    let isWhole = words.first == Phrases.everyFinding
    let reason = isWhole ? String(text.dropFirst(Phrases.everyFinding.count)).trimmed : text
    guard reason.commandFolded != "-" else { return try withdraw(finding, line: line) }
    let alike = isWhole ? likeFindings(finding) : [finding]
    let explanation = try explanation(of: finding, reason, for: alike, isWhole: isWhole)
    return note(
      .explain(rule: finding.rule, cell: explanation.cell, explanation),
      Phrases.explanationNoted(alike.count), line: line)
  }

  /// Takes away the 核实说明 that covers a finding, and with it all others that it covers.
  private mutating func withdraw(
    _ finding: Finding, line: String
  ) throws(Refusal) -> [Effect] {
    guard let explanation = finding.explanation else { throw Refusal(Phrases.nothingExplained) }
    return note(
      .explain(rule: finding.rule, cell: explanation.cell, nil), Phrases.explanationWithdrawn,
      line: line)
  }

  private mutating func note(_ change: Change, _ said: String, line: String) -> [Effect] {
    accept(
      [change], line: line, settling: { _ in Settled(remarks: [said]) },
      then: { $0.standing.place })
  }

  /// The findings of a rule that one 核实说明 can cover together.
  func likeFindings(_ finding: Finding) -> [Finding] {
    let kind = calculation.canExplain(finding)
    return calculation.findings.filter {
      $0.rule == finding.rule && calculation.canExplain($0) == kind
    }
  }

  /// `/explain CODE spending.@7.code 理由 | 姓名 | 2025-02-05`, as answers files have it; `全部` in the
  /// place of a cell means all findings of the rule.
  mutating func explain(named text: String) throws(Refusal) -> [Effect] {
    let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard parts.count == 3 else { throw Refusal(Phrases.notFound(text)) }
    let isWhole = parts[1] == Phrases.everyFinding
    let found = calculation.findings.first { finding in
      guard finding.rule == parts[0] else { return false }
      guard !isWhole else { return calculation.canExplain(finding) != nil }
      return finding.cell.keyName == parts[1] || calculation.path(of: finding.cell) == parts[1]
    }
    guard let found else { throw Refusal(Phrases.notFound(text)) }
    return try explain(found, (isWhole ? parts[1] + " " : "") + parts[2], line: "")
  }

  private func explanation(
    of finding: Finding, _ text: String, for alike: [Finding], isWhole: Bool
  ) throws(Refusal) -> Explanation {
    guard let kind = calculation.canExplain(finding) else {
      throw Refusal(Phrases.notExplainable)
    }
    let parts = text.replacing("\t", with: " | ").split(
      separator: " | ", maxSplits: 2, omittingEmptySubsequences: false
    ).map { String($0).trimmed }
    guard let reason = parts.first, !reason.isEmpty else { throw Refusal(Phrases.noReason) }
    let lastName = calculation.answers.explanations.last { !$0.name.isEmpty }?.name
    let figures = alike.reduce(into: [:]) { figures, finding in
      figures.merge(calculation.figures(of: finding)) { $1 }
    }
    return Explanation(
      rule: finding.rule, cell: isWhole ? nil : finding.cell, kind: kind, reason: reason,
      name: parts.count > 1 ? parts[1] : lastName ?? "", date: parts.count > 2 ? parts[2] : today,
      figures: figures)
  }

  /// The 核实说明 that hold, as lines of an answers file; one that has lapsed is not among them. One of a
  /// whole rule stays one while it covers all of it.
  var explanationLines: [String] {
    var wholeRules: Set<String> = []
    let order = calculation.answers.explanations
    let explained = order.flatMap { explanation in
      calculation.findings.filter { $0.explanation == explanation }
    }
    return explained.compactMap { finding in
      guard let explanation = finding.explanation else { return nil }
      var place = finding.cell.keyName
      if explanation.cell == nil,
        likeFindings(finding).allSatisfy({ $0.explanation == explanation })
      {
        guard wholeRules.insert(finding.rule).inserted else { return nil }
        place = Phrases.everyFinding
      }
      var words = [explanation.reason, explanation.name, explanation.date]
      while words.last?.isEmpty == true { words.removeLast() }
      return "/explain \(finding.rule) \(place) " + words.joined(separator: " | ")
    }
  }
}

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
    let isWhole = words.first.map { Phrases.everyFindingWords.contains($0) } ?? false
    let reason = isWhole ? String(text.dropFirst(words.first?.count ?? 0)).trimmed : text
    guard reason.commandFolded != "-" else { return try withdraw(finding, line: line) }
    let alike = isWhole ? likeFindings(finding, among: calculation.findings) : [finding]
    let explanation = try explanation(of: finding, reason, for: alike, isWhole: isWhole)
    return note(
      .explain(explanation.subject, explanation),
      Phrases.explanationNoted(alike.count), line: line)
  }

  /// Takes away the 核实说明 that covers a finding, and with it all others that it covers.
  private mutating func withdraw(
    _ finding: Finding, line: String
  ) throws(Refusal) -> [Effect] {
    guard let explanation = finding.explanation else { throw Refusal(Phrases.nothingExplained) }
    return note(
      .explain(explanation.subject, nil), Phrases.explanationWithdrawn, line: line)
  }

  private mutating func note(_ change: Change, _ said: String, line: String) -> [Effect] {
    accept(
      [change], line: line, settling: { _ in Settled(remarks: [said]) },
      then: { wizard in
        if case .explaining = wizard.standing.place.position { return wizard.onward() }
        return wizard.standing.place
      })
  }

  /// Those of all findings, of the rule of one, that one 核实说明 can cover together.
  func likeFindings(_ finding: Finding, among all: [Finding]) -> [Finding] {
    let kind = calculation.canExplain(finding)
    return all.filter {
      $0.rule == finding.rule && calculation.canExplain($0) == kind
    }
  }

  /// `/explain CODE spending.@7.code 理由 | 姓名 | 2025-02-05`, as answers files have it; `全部` in the
  /// place of a cell means all findings of the rule, `#2` behind it the second one about it.
  mutating func explain(named text: String) throws(Refusal) -> [Effect] {
    let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard parts.count == 3 else { throw Refusal(Phrases.notFound(text)) }
    let isWhole = parts[1] == Phrases.everyFinding
    let ofRule = calculation.findings.filter { $0.rule == parts[0] }
    let found =
      isWhole
      ? ofRule.first { calculation.canExplain($0) != nil } : finding(among: ofRule, at: parts[1])
    guard let found else { throw Refusal(Phrases.notFound(text)) }
    return try explain(found, (isWhole ? parts[1] + " " : "") + parts[2], line: "")
  }

  /// The finding about the cell of a path; one that ends in `#2` means the second about it.
  private func finding(among findings: [Finding], at path: String) -> Finding? {
    let about = { (path: String) in
      findings.filter { $0.cell.keyName == path || calculation.path(of: $0.cell) == path }
    }
    if let first = about(path).first { return first }
    guard let (place, number) = path.split(last: "#"), let number = Int(number) else { return nil }
    let found = about(place)
    return found.indices.contains(number - 1) ? found[number - 1] : nil
  }

  func explanation(
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
    let subject = Explanation.Subject(
      rule: finding.rule, cell: isWhole ? nil : finding.cell,
      words: isWhole ? nil : finding.detail)
    return Explanation(
      of: subject, kind: kind, reason: reason,
      name: parts.count > 1 ? parts[1] : lastName ?? "", date: parts.count > 2 ? parts[2] : today,
      figures: figures)
  }

  /// The 核实说明 that hold, as lines of an answers file; one that has lapsed is not among them. One of a
  /// whole rule stays one while it covers all of it.
  var explanationLines: [String] {
    let all = calculation.findings
    // Whether the 核实说明 of a whole rule covers all of it; said once.
    var wholeRules: [String: Bool] = [:]
    var counts: [Explanation.Subject: Int] = [:]
    let explained = all.compactMap { finding in
      let place = Explanation.Subject(rule: finding.rule, cell: finding.cell)
      let count = counts[place, default: 0] + 1
      counts[place] = count
      return finding.explanation.map { (finding: finding, explanation: $0, count: count) }
    }
    let order = Dictionary(
      calculation.answers.explanations.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
    return explained.enumerated().sorted {
      (order[$0.element.explanation] ?? 0, $0.offset)
        < (order[$1.element.explanation] ?? 0, $1.offset)
    }.compactMap { _, explained in
      let (finding, explanation, count) = explained
      var path = finding.cell.keyName + (count > 1 ? "#\(count)" : "")
      if explanation.subject.cell == nil {
        if wholeRules[finding.rule] == true { return nil }
        // 全部 is read as those of the kind that comes first.
        let first =
          all.first { $0.rule == finding.rule && calculation.canExplain($0) != nil } ?? finding
        let isWhole =
          wholeRules[finding.rule]
          ?? likeFindings(first, among: all).allSatisfy { $0.explanation == explanation }
        wholeRules[finding.rule] = isWhole
        if isWhole { path = Phrases.everyFinding }
      }
      var words = [explanation.reason, explanation.name, explanation.date]
      while words.last?.isEmpty == true { words.removeLast() }
      return "/explain \(finding.rule) \(path) " + words.joined(separator: " | ")
    }
  }
}

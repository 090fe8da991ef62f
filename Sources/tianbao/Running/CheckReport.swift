import Forms
import Rules
import Templates
import Texts

/// What the rules say of one document, for a person and for a script.
struct CheckReport {
  /// The draft's name, or the file.
  var document: String
  let calculation: Calculation
  /// Where in a text it was read, `nil` for a draft.
  var source: TextSource?
  /// Everything there is to say, in order; of a text by line.
  let findings: [Finding]
  /// The checks that could not be done, each once.
  let unchecked: [Unchecked]
  /// How many of what the checks came to.
  let summary: Summary

  init(document: String, calculation: Calculation, source: TextSource? = nil) {
    self.document = document
    self.calculation = calculation
    self.source = source
    let found = calculation.findings
    findings = source?.inOrder(found) ?? found
    unchecked = calculation.unchecked
    summary = calculation.summary(of: found, unchecked: unchecked)
  }

  var hasErrors: Bool { summary.error > 0 }

  /// Findings that keep the final page from going out: 错误, 未完成 and 警告 without a 核实说明.
  var blocksExport: Bool { !blockingFindings.isEmpty }

  /// Those findings, a line each.
  var blocking: [String] { blockingFindings.map(calculation.sentence) }

  /// Every finding with what follows from it, what was put right in reading and what found no place,
  /// then the checks that could not be done, then answers the template has no cell for, then the sum.
  var text: [String] {
    let told = findings.flatMap { lines(of: $0, indent: "") }
    let orphans = orphans.map { said("没有位置  现在的模板没有 \($0.path) 这一格，填的是“\($0.text)”") }
    return told + (source?.words ?? []) + uncheckedLines + orphans + [total]
  }

  /// Answers the template has no cell for; of a text only those it has a cell for are read.
  var orphans: [Draft.Orphan] { source == nil ? calculation.orphans : [] }

  /// The checks that could not be done, those of several sheets for one reason in one line.
  private var uncheckedLines: [String] {
    var places: [String: Int] = [:]
    var lines: [(text: String, count: Int)] = []
    for check in unchecked {
      let line = said("未能核对  \(check.rule)：\(check.reason)")
      if let place = places[line] {
        lines[place].count += 1
      } else {
        places[line] = lines.count
        lines.append((line, 1))
      }
    }
    return lines.map { $0.text + ($0.count > 1 ? said("（\($0.count) 处）") : "") }
  }

  /// What a script is told: 错误 first; with `--strict` also 警告 and 未完成.
  func status(isStrict: Bool) -> ExitStatus {
    if summary.error > 0 { return .findings }
    return isStrict && summary.warning + summary.incomplete > 0 ? .unfinished : .done
  }

  private var blockingFindings: [Finding] { findings.filter(\.blocksExport) }

  private func lines(of finding: Finding, indent: String) -> [String] {
    let words = place(of: finding) + calculation.sentence(of: finding)
    let line = "\(indent)\(finding.severity.words)  \(words)"
    guard !calculation.isToldOnce(finding) else { return [line] + others(of: finding) }
    return [line]
      + finding.consequences.flatMap { lines(of: $0, indent: indent + "      ") }
  }

  /// The other places of a remark that is told once; the first five by name.
  private func others(of finding: Finding) -> [String] {
    guard !finding.consequences.isEmpty else { return [] }
    let places = finding.consequences.prefix(5).map { calculation.place(of: $0.cell) }
    let rest = finding.consequences.count - places.count
    return [
      said("      还有  ") + places.joined(separator: said("；"))
        + (rest > 0 ? said("；等 \(rest) 处") : "")
    ]
  }

  /// The line of the text, before a finding that does not quote it.
  private func place(of finding: Finding) -> String {
    guard finding.quote == nil else { return "" }
    return source?.place(of: finding) ?? ""
  }

  private var total: String {
    let remarks = summary.info + (source?.repairs.count ?? 0)
    return said("\(document)：错误 \(summary.error)，警告 \(summary.warning)，提示 \(remarks)，")
      + said("未完成 \(summary.incomplete)，未能核对 \(summary.unchecked)，相符 \(summary.held)")
  }
}

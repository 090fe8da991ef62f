import Forms
import Rules

extension Wizard {
  /// What 核对 numbers behind the sections: everything but remarks, the gravest first; what has a
  /// 核实说明 keeps its place.
  var numberedFindings: [NumberedFinding] { numbered(calculation.findings) }

  /// The same, `findings` being all there are.
  func numbered(_ findings: [Finding]) -> [NumberedFinding] {
    presentList.numbered(inOrder(findings).map { (name(of: $0), $0) })
  }

  /// The finding with a number at 核对, `nil` if none has it.
  func finding(numbered number: Int) -> Finding? {
    numberedFindings.first { $0.number == number }?.finding
  }

  /// Gives every finding that has no number one, to keep while the page is worked through.
  mutating func numberFindings() {
    var list = presentList
    list.add(inOrder(calculation.findings).map { name(of: $0) })
    standing.review = list
  }

  /// Lets the numbers begin anew, unless 核对 was left only to mend something.
  mutating func beginReview(from place: Place) {
    guard place.position != .review, place.returnTo != .review else { return }
    standing.review = nil
  }

  /// The list with the numbers given so far; a new one where more sections came between.
  private var presentList: ReviewList {
    let count = sections.count
    guard let list = standing.review, list.sections >= count else {
      return ReviewList(sections: count)
    }
    return list
  }

  private func inOrder(_ findings: [Finding]) -> [Finding] {
    [Severity.error, .incomplete, .warning].flatMap { severity in
      findings.filter { $0.severityUnexplained == severity }
    }
  }

  /// What is missing is told apart by the row or the part of the form it is missing in.
  private func name(of finding: Finding) -> ReviewList.Name {
    let cell = finding.cell
    guard finding.severity == .incomplete else {
      return ReviewList.Name(
        rule: finding.rule, form: cell.form, row: cell.row, part: cell.column)
    }
    if case .entered = cell.row {
      return ReviewList.Name(rule: finding.rule, form: cell.form, row: cell.row, part: "")
    }
    let block = set.form(cell.form.name)?.blocks.first { block in
      block.columns.contains { $0.id == cell.column }
    }
    return ReviewList.Name(rule: finding.rule, form: cell.form, row: nil, part: block?.id ?? "")
  }
}

extension Finding {
  /// How grave it would be without its 核实说明: what only agrees with the system is a 错误.
  fileprivate var severityUnexplained: Severity {
    explanation?.kind == .matchesSystem && figures != nil && !isRounding ? .error : severity
  }
}

import Forms
import Foundation
import Layouts
import Rules

extension CheckReport {
  /// One object, as scripts rely on it; in one line or indented.
  func json(isPretty: Bool) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: try encoder.encode(CheckDocument(self)), as: UTF8.self) + "\n"
  }
}

/// The JSON shape of a report.
private struct CheckDocument: Encodable {
  var schema = 1
  var document: String
  var set: String
  var summary: Summary
  var findings: [Found]
  var unchecked: [Undone]
  /// Lines of a text that found no place; a draft has none.
  var unplaced: [Unplaced]
  /// Answers the template has no cell for; left out where there are none.
  var orphans: [Lost]?

  struct Unplaced: Encodable {
    var line: Int
    var text: String
  }

  struct Lost: Encodable {
    var path, text: String
  }

  struct Summary: Encodable {
    var error, warning, info, incomplete, unchecked, held: Int
  }

  struct Undone: Encodable {
    var rule, why: String
  }

  struct Found: Encodable {
    var rule, severity, form, cell: String
    var place: String
    var stated, expected, difference, allowed: String?
    var cells: [String]
    var suspect: String?
    /// The line of the text it was read from; left out for a draft.
    var line: Int?
    var basis, message: String
    var explanation: String?
    var consequences: [Found]

    enum CodingKeys: String, CodingKey {
      case rule, severity, form, cell, line, stated, expected, difference, allowed, cells, suspect
      case basis, message, explanation, consequences
      case place = "where"
    }

    func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(rule, forKey: .rule)
      try values.encode(severity, forKey: .severity)
      try values.encode(form, forKey: .form)
      try values.encode(cell, forKey: .cell)
      try values.encode(place, forKey: .place)
      try values.encode(stated, forKey: .stated)
      try values.encode(expected, forKey: .expected)
      try values.encode(difference, forKey: .difference)
      try values.encode(allowed, forKey: .allowed)
      try values.encode(cells, forKey: .cells)
      try values.encode(suspect, forKey: .suspect)
      try values.encodeIfPresent(line, forKey: .line)
      try values.encode(basis, forKey: .basis)
      try values.encode(message, forKey: .message)
      try values.encodeIfPresent(explanation, forKey: .explanation)
      if !consequences.isEmpty { try values.encode(consequences, forKey: .consequences) }
    }
  }

  init(_ report: CheckReport) {
    let calculation = report.calculation
    let counts = report.summary
    document = report.document
    set = calculation.set.id
    summary = Summary(
      error: counts.error, warning: counts.warning,
      info: counts.info + (report.source?.repairs.count ?? 0),
      incomplete: counts.incomplete, unchecked: counts.unchecked, held: counts.held)
    let forms = report.source?.forms ?? [:]
    findings =
      report.findings.map { Found($0, calculation, report.source) }
      + (report.source?.repairs ?? []).map { Found($0, of: forms[$0.line]) }
    unplaced = (report.source?.unplaced ?? []).map { Unplaced(line: $0.number, text: $0.text) }
    let lost = report.orphans.map { Lost(path: $0.path, text: $0.text) }
    orphans = lost.isEmpty ? nil : lost
    unchecked = report.unchecked.map { Undone(rule: $0.rule, why: $0.reason) }
  }
}

extension CheckDocument.Found {
  /// What was put right in reading; it is about no cell.
  init(_ repair: ReadRepair, of form: String?) {
    rule = "READ"
    severity = Severity.info.rawValue
    self.form = form ?? ""
    (cell, place, basis) = ("", "", "")
    cells = []
    consequences = []
    line = repair.line
    message = repair.words
  }

  init(_ finding: Finding, _ calculation: Calculation, _ source: TextSource?) {
    rule = finding.rule
    severity = finding.severity.rawValue
    form = calculation.path(of: finding.cell.form)
    cell = calculation.path(of: finding.cell)
    place = calculation.place(of: finding)
    let figures = calculation.figureTexts(of: finding)
    (stated, expected) = (figures?.stated, figures?.expected)
    (difference, allowed) = (figures?.difference, figures?.allowed)
    cells = finding.cells.map { calculation.path(of: $0) }
    suspect = finding.suspect == nil ? nil : calculation.cause(of: finding)
    line = source?.line(of: finding)
    basis = calculation.basis(of: finding.rule)
    message = calculation.sentence(of: finding)
    explanation = finding.explanation?.reason
    consequences = finding.consequences.map { CheckDocument.Found($0, calculation, source) }
  }
}

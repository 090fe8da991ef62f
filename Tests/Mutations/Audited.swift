import Forms
import Rules

/// What the audit of one text came to.
struct Audited: Sendable {
  var calculation: Calculation
  /// The line each cell was read from.
  var lines: [CellID: Int]

  /// What makes a finding the same in two texts: rule, cells and figures.
  struct Key: Hashable {
    var rule: String
    var cells: [String]
    var figures: Finding.Figures?
    var line: Int?
  }

  /// All findings, those that follow from others too.
  var findings: [Finding] {
    var all: [Finding] = []
    var rest = calculation.findings
    while let finding = rest.popLast() {
      all.append(finding)
      rest += finding.consequences
    }
    return all
  }

  /// The findings that `original` does not have.
  func news(beside original: Audited) -> [Finding] {
    var known: [Key: Int] = [:]
    for finding in original.findings { known[original.key(of: finding), default: 0] += 1 }
    return findings.filter { finding in
      known[key(of: finding), default: 0] -= 1
      return known[key(of: finding), default: 0] < 0
    }
  }

  /// Whether a finding is about a cell of this line, or about a cell that is computed from one.
  func names(_ line: Int, in finding: Finding, beside original: Audited) -> Bool {
    if finding.quote?.line == line { return true }
    return ([finding.cell] + finding.cells).contains { cell in
      lines[cell] == line || original.lines[cell] == line
        || calculation.cell(cell).value != original.calculation.cell(cell).value
    }
  }

  private func key(of finding: Finding) -> Key {
    Key(
      rule: finding.rule, cells: ([finding.cell] + finding.cells).map(name),
      figures: finding.figures, line: finding.quote?.line)
  }

  /// A cell by what does not depend on how many rows were read before it.
  private func name(_ cell: CellID) -> String {
    let row =
      switch cell.row {
      case .field: "field"
      case .line(let id): id
      case .entered: "entered"
      case .node(_, let code): code
      }
    return "\(cell.form.name) \(row) \(cell.column) \(lines[cell] ?? 0)"
  }
}

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
    /// What it says where no figures say it: a name, a code.
    var detail: String
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

  /// Whether a finding is about a cell of the changed line, or about a cell that is computed from
  /// one; of a row that is gone, about its sheet.
  func names(_ mutation: Mutation, in finding: Finding, beside original: Audited) -> Bool {
    if finding.quote?.line == mutation.line { return true }
    let isNamed = ([finding.cell] + finding.cells).contains { cell in
      stands(cell, on: mutation.line) || original.lines[cell] == mutation.line
        || calculation.cell(cell).value != original.calculation.cell(cell).value
    }
    guard !isNamed, mutation.kind == .row else { return isNamed }
    let sheets = original.lines.filter { $0.value == mutation.line }.keys.map { original.sheet($0) }
    return sheets.contains { $0 == sheet(finding.cell) }
  }

  /// Whether a cell, or another one of its row, was read from a line.
  private func stands(_ cell: CellID, on line: Int) -> Bool {
    if lines[cell] == line { return true }
    guard cell.row != .field else { return false }
    return lines.contains { $0.value == line && $0.key.form == cell.form && $0.key.row == cell.row }
  }

  /// The form of a cell, and which of its sheets.
  private func sheet(_ cell: CellID) -> String {
    let sheets = calculation.answers.sheets(of: cell.form.name)
    let number = cell.form.sheet.flatMap { sheets.firstIndex(of: $0) }
    return "\(cell.form.name) \(number ?? 0)"
  }

  private func key(of finding: Finding) -> Key {
    Key(
      rule: finding.rule, cells: ([finding.cell] + finding.cells).map(name),
      figures: finding.figures, line: finding.quote?.line, detail: finding.detail)
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
    return "\(sheet(cell)) \(row) \(cell.column) \(lines[cell] ?? 0)"
  }
}

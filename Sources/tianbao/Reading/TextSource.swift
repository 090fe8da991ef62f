import Forms
import Layouts
import Rules
import Templates
import Texts

/// Where in a text a document was read, and what of the text is not in its cells.
struct TextSource: Sendable {
  /// The line each cell was read from.
  var lines: [CellID: Int]
  var repairs: [ReadRepair]
  var unplaced: [TextLine]
  /// The first line that something of a form or sheet was read from.
  private let firstLines: [FormID: Int]
  /// The printed forms and sheets, as scripts name them: `t2`, `goal:1`.
  private let names: [FormID: String]

  init(_ document: TakenIn) {
    lines = document.lines
    repairs = document.repairs
    unplaced = document.unplaced
    var names: [FormID: String] = [:]
    for form in document.set.forms where form.isPrinted {
      names[FormID(form.id)] = form.id
      for (index, sheet) in document.answers.sheets(of: form.id).enumerated() {
        names[FormID(form.id, sheet: sheet)] = "\(form.id):\(index + 1)"
      }
    }
    self.names = names
    var firstLines: [FormID: Int] = [:]
    for (cell, line) in lines where line < firstLines[cell.form] ?? Int.max {
      firstLines[cell.form] = line
    }
    self.firstLines = firstLines
  }

  /// The line a finding quotes or that of its cell, else the first one of the cells it is about.
  func line(of finding: Finding) -> Int? {
    finding.quote?.line ?? lines[finding.cell] ?? finding.cells.lazy.compactMap { lines[$0] }.min()
  }

  /// The line a finding is about, before its sentence; where it has none, that of its table or sheet.
  func place(of finding: Finding) -> String {
    if let line = line(of: finding) { return Self.place(line) }
    return firstLines[finding.cell.form].map { said("文本第 \($0) 行起：") } ?? ""
  }

  /// Findings by the line they are about; one without a line by the first line of its sheet.
  func inOrder(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().map { index, finding in
      let line = line(of: finding) ?? firstLines[finding.cell.form] ?? 0
      return (line: line, index: index, finding: finding)
    }.sorted { ($0.line, $0.index) < ($1.line, $1.index) }.map(\.finding)
  }

  /// The table or sheet of each line something was read from, as scripts name it. O(cells).
  var forms: [Int: String] {
    Dictionary(
      lines.lazy.compactMap { cell, line in names[cell.form].map { (line, $0) } },
      uniquingKeysWith: { $1 })
  }

  /// What was put right, and what found no place, a line each.
  var words: [String] {
    repairs.map { "\(Severity.info.words)  \(Self.place($0.line))\($0.words)" }
      + unplaced.map { said("没有位置  \(Self.place($0.number))\($0.text)") }
  }

  /// A line of the text, before what is said of it.
  static func place(_ line: Int) -> String { said("文本第 \(line) 行：") }
}

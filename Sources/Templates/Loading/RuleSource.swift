import Forms

/// A rule as a line of `rules.tsv`, before its relation is read.
struct RuleSource {
  var row: Table.Row
  /// The grade a set gives it instead of the family's, `nil` if it keeps that.
  var severity: Severity?

  var id: Marked { row.cell("id") }

  static let columns = [
    "id", "severity", "block", "rows", "when", "relation", "words", "basis",
  ]

  /// The rules of a file, none if there is no such file.
  static func read(_ file: String, folder: TemplateFolder, log: ProblemLog) -> [RuleSource] {
    guard let text = folder.textIfAny(of: file, log: log) else { return [] }
    let table = Table(text, file: file, log: log)
    table.check(required: columns, optional: [], log: log)
    return table.rows.map { RuleSource(row: $0) }
  }
}

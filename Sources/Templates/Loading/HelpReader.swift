import Forms

/// The helps of a family, `help.tsv`: one line a column.
struct HelpReader {
  private let rows: [String: Table.Row]
  private let words: Words
  private let log: ProblemLog

  /// Reads the file; a family that asks nothing has none.
  init(file: String, folder: TemplateFolder, words: Words, log: ProblemLog) {
    self.words = words
    self.log = log
    guard let text = folder.textIfAny(of: file, log: log) else {
      rows = [:]
      return
    }
    let table = Table(text, file: file, log: log)
    table.check(required: ["cell", "meaning", "origin", "example"], optional: [], log: log)
    var rows: [String: Table.Row] = [:]
    for row in table.rows {
      let cell = row.cell("cell")
      if rows.updateValue(row, forKey: cell.text) != nil {
        log.add(.duplicate(.column, cell.text), at: cell.place)
      }
    }
    self.rows = rows
  }

  /// The help of a column: of `block.column` if there is one, else of `column`.
  func help(block: String, column: String) -> Help? {
    guard let row = rows[block + "." + column] ?? rows[column] else { return nil }
    return Help(
      meaning: words.fill(row.cell("meaning")), origin: words.fill(row.cell("origin")),
      example: words.fill(row.cell("example")))
  }

  /// Reports helps for columns the family does not have.
  func reportUnused(_ form: Form) {
    var names: Set<String> = []
    for block in form.blocks {
      for column in block.columns {
        names.formUnion([column.id, block.id + "." + column.id])
      }
    }
    for (name, row) in rows where !names.contains(name) {
      log.add(
        .unknown(.column, name, near: nearestName(to: name, in: names)), at: row.place)
    }
  }
}

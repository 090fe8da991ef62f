import Forms

/// Reads the 一级／二级 categories of a goal sheet, `categories.tsv`.
struct CategoryReader {
  let file: String
  let folder: TemplateFolder
  let log: ProblemLog

  func read() -> [Category] {
    guard let text = folder.text(of: file, log: log) else { return [] }
    let table = Table(text, file: file, log: log)
    table.check(required: ["id", "level1", "level2", "need"], optional: [], log: log)
    return table.rows.map { row in
      Category(
        id: row.cell("id").text, level1: row.cell("level1").text, level2: row.cell("level2").text,
        need: CategoryReader.need(row.cell("need"), log: log))
    }
  }

  static func need(_ text: Marked, log: ProblemLog) -> CategoryNeed {
    if let need = CategoryNeed(rawValue: text.text) { return need }
    let near = nearestName(to: text.text, in: ["quantified", "required", "optional"])
    log.add(.unknown(.need, text.text, near: near), at: text.place)
    return .optional
  }
}

import Forms

/// Reads code lists, `codes/2025/functional.tsv`.
struct CodeListReader {
  let folder: TemplateFolder
  let log: ProblemLog

  /// The lists of a year by id; a list whose file is missing or broken is reported.
  func lists(year: String) -> [String: CodeList] {
    var lists: [String: CodeList] = [:]
    for (id, name) in CodeListReader.names {
      lists[id] = list(id, name: name, year: year)
    }
    return lists
  }

  /// The lists there are, with what a clerk calls them.
  static let names = [("functional", "支出功能分类科目"), ("economic", "部门预算支出经济分类科目")]

  private func list(_ id: String, name: String, year: String) -> CodeList? {
    let file = "codes/\(year)/\(id).tsv"
    guard let text = folder.text(of: file, log: log) else { return nil }
    let table = Table(text, file: file, log: log)
    table.check(
      required: ["code", "name", "certainty"], optional: ["also_printed_as"], log: log)
    let entries = table.rows.map { entry($0) }
    checkOrder(table)
    return CodeList(id: id, name: name, year: Int(year) ?? 0, entries: entries)
  }

  private func entry(_ row: Table.Row) -> CodeEntry {
    let certainty = row.cell("certainty")
    let known = CodeEntry.Certainty(rawValue: certainty.text)
    if known == nil {
      log.add(.unknown(.severity, certainty.text, near: nil), at: certainty.place)
    }
    let spellings = row.cell("also_printed_as").text
    return CodeEntry(
      code: row.cell("code").text, name: row.cell("name").text, certainty: known ?? .unconfirmed,
      spellings: spellings.isEmpty ? [] : spellings.split(separator: "；").map(String.init))
  }

  private func checkOrder(_ table: Table) {
    var codes: Set<String> = []
    var previous = ""
    for row in table.rows {
      let code = row.texts.first ?? ""
      if ![3, 5, 7].contains(code.utf8.count) || !code.utf8.allSatisfy({ (48...57).contains($0) }) {
        log.add(.codeForm(code), at: row.place)
      } else if !codes.insert(code).inserted {
        log.add(.duplicate(.code, code), at: row.place)
      } else if code < previous {
        log.add(.codeOrder(code, after: previous), at: row.place)
      } else if let parent = CodeList.parent(of: code), !codes.contains(parent) {
        log.add(.codeWithoutParent(code, parent: parent), at: row.place)
      }
      previous = code
    }
  }
}

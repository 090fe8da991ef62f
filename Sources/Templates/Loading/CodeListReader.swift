import Forms

/// Reads code lists, `codes/2025/functional.tsv`.
struct CodeListReader {
  let folder: TemplateFolder
  let log: ProblemLog

  /// The lists of a year by id; a list whose file is missing or broken is reported.
  func lists(year: String) -> [String: CodeList] {
    var lists: [String: CodeList] = [:]
    let ended = ended(year: year)
    for (id, name) in CodeListReader.names {
      lists[id] = list(id, name: name, year: year, ended: ended[id] ?? [])
    }
    return lists
  }

  /// The codes that are used no more, by list, from `codes/2025/ended.tsv`; a year may have none.
  private func ended(year: String) -> [String: [EndedCode]] {
    let file = "codes/\(year)/ended.tsv"
    guard let text = folder.textIfAny(of: file, log: log) else { return [:] }
    let table = Table(text, file: file, log: log)
    table.check(required: ["list", "code", "since", "successor"], optional: [], log: log)
    var ended: [String: [EndedCode]] = [:]
    for row in table.rows {
      let (list, code, since) = (row.cell("list"), row.cell("code"), row.cell("since"))
      let successor = row.cell("successor")
      let known = CodeListReader.names.map(\.0)
      if !known.contains(list.text) {
        let near = nearestName(to: list.text, in: known)
        log.add(.unknown(.codeList, list.text, near: near), at: list.place)
      }
      if CodeDigits(code.text[...]) == nil { log.add(.codeForm(code.text), at: code.place) }
      if !successor.text.isEmpty, CodeDigits(successor.text[...]) == nil {
        log.add(.codeForm(successor.text), at: successor.place)
      }
      if Int(since.text) == nil { log.add(.expectedNumber("since"), at: since.place) }
      ended[list.text, default: []].append(
        EndedCode(
          code: code.text, since: Int(since.text) ?? 0,
          successor: successor.text.isEmpty ? nil : successor.text))
    }
    return ended
  }

  /// The lists there are, with what a clerk calls them.
  static let names = [("functional", "支出功能分类科目"), ("economic", "部门预算支出经济分类科目")]

  private func list(
    _ id: String, name: String, year: String, ended: [EndedCode]
  ) -> CodeList? {
    let file = "codes/\(year)/\(id).tsv"
    guard let text = folder.text(of: file, log: log) else { return nil }
    let table = Table(text, file: file, log: log)
    table.check(
      required: ["code", "name", "certainty"], optional: ["also_printed_as"], log: log)
    checkOrder(table)
    return CodeList(
      id: id, name: name, year: Int(year) ?? 0, entries: entries(table), ended: ended)
  }

  private func entries(_ table: Table) -> [CodeEntry] {
    guard let code = table.index(of: "code"), let name = table.index(of: "name"),
      let certainty = table.index(of: "certainty")
    else { return [] }
    let spellings = table.index(of: "also_printed_as")
    return table.rows.map { row in
      let known = CodeEntry.Certainty(rawValue: String(row.text(at: certainty)))
      if known == nil { report(row.cell("certainty")) }
      let others = spellings.map { row.text(at: $0) } ?? ""
      return CodeEntry(
        code: String(row.text(at: code)), name: row.text(at: name),
        certainty: known ?? .unconfirmed,
        spellings: others.isEmpty ? [] : others.split(separator: "；").map(String.init))
    }
  }

  private func report(_ certainty: Marked) {
    let near = nearestName(to: certainty.text, in: ["printed", "listed", "unconfirmed"])
    log.add(.unknown(.certainty, certainty.text, near: near), at: certainty.place)
  }

  /// Reports codes that are no codes, out of order, doubled, or without their parent before them.
  private func checkOrder(_ table: Table) {
    guard let index = table.index(of: "code") else { return }
    var above: [CodeDigits] = []
    for row in table.rows {
      guard let code = CodeDigits(row.text(at: index)) else {
        log.add(.codeForm(String(row.text(at: index))), at: row.place)
        continue
      }
      while let last = above.last, last.count >= code.count {
        if last == code { log.add(.duplicate(.code, code.text), at: row.place) }
        if code < last { log.add(.codeOrder(code.text, after: last.text), at: row.place) }
        above.removeLast()
      }
      if let parent = code.parent, above.last != parent {
        log.add(.codeWithoutParent(code.text, parent: parent.text), at: row.place)
      }
      above.append(code)
    }
  }
}

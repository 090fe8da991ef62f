import Forms

extension DraftCoding {
  /// `{"rows": {"rows": [{"code": "201", "label": "…", "row": {"code": "201"}}]}, "words": […]}`.
  static func node(of page: PrintedPage) -> JSONNode {
    .object(present: [
      "rows": page.rows.isEmpty ? nil : .object(page.rows.mapValues { .list($0.map(node)) }),
      "words": page.words.isEmpty ? nil : .list(page.words.map(node)),
    ])
  }

  static func printedPage(from node: JSONNode) throws(JSONFault) -> PrintedPage {
    let page = try node.object("rows", "words")
    var printed = PrintedPage()
    for block in try page.members("rows") {
      var rows: [PrintedRow] = []
      for row in try block.node.list() { rows.append(try printedRow(from: row)) }
      printed.rows[block.key] = rows
    }
    for word in try page.list("words") { printed.words.append(try printedWord(from: word)) }
    return printed
  }

  private static func node(of row: PrintedRow) -> JSONNode {
    .object(present: [
      "row": row.id.map { .object(members(of: $0)) },
      "code": row.code.isEmpty ? nil : .text(row.code),
      "label": row.label.isEmpty ? nil : .text(row.label),
    ])
  }

  private static func printedRow(from node: JSONNode) throws(JSONFault) -> PrintedRow {
    let row = try node.object("row", "code", "label")
    let id = try row["row"].map { node throws(JSONFault) in
      try self.row(of: node.object("line", "key", "code", "unit"))
    }
    return PrintedRow(
      id: id, code: try row["code"]?.text() ?? "", label: try row["label"]?.text() ?? "")
  }

  private static func node(of word: PrintedWord) -> JSONNode {
    .object([
      "words": .text(word.words), "occurrence": .number(word.occurrence),
      "printed": .text(word.printed),
    ])
  }

  private static func printedWord(from node: JSONNode) throws(JSONFault) -> PrintedWord {
    let word = try node.object("words", "occurrence", "printed")
    return PrintedWord(
      try word.required("words").text(),
      occurrence: try word.required("occurrence").number(from: 1),
      printed: try word.required("printed").text())
  }
}

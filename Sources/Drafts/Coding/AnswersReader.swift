import Forms

/// Builds the answers of a draft from its forms in JSON.
struct AnswersReader {
  var answers = Answers()

  /// Reads one form with its sheets.
  mutating func readForm(_ form: JSONMember) throws(JSONFault) {
    let contents = try form.node.object(
      "fields", "lines", "lists", "looseRows", "nodes", "printed", "sheets", "looseSheets")
    try readContents(contents, of: FormID(form.key))
    var keys: Set<Int> = []
    for (index, sheet) in try contents.list("sheets").enumerated() {
      let key = try readSheet(sheet, of: form.key, keys: &keys)
      answers.apply(.insertSheet(form: form.key, key: key, index: index))
    }
    for sheet in try contents.list("looseSheets") {
      _ = try readSheet(sheet, of: form.key, keys: &keys)
    }
  }

  private mutating func readSheet(
    _ node: JSONNode, of form: String, keys: inout Set<Int>
  ) throws(JSONFault) -> Int {
    let sheet = try node.object(
      "key", "fields", "lines", "lists", "looseRows", "nodes", "printed")
    let key = try AnswersReader.newKey(of: sheet, among: &keys)
    try readContents(sheet, of: FormID(form, sheet: key))
    return key
  }

  private static func newKey(
    of object: JSONObject, among keys: inout Set<Int>
  ) throws(JSONFault) -> Int {
    let node = try object.required("key")
    let key = try node.number(from: 1)
    guard keys.insert(key).inserted else { throw node.fault(.repeatedNumber(key)) }
    return key
  }

  private mutating func readContents(_ contents: JSONObject, of form: FormID) throws(JSONFault) {
    if let fields = contents["fields"] {
      try readCells(fields.object("values", "stated"), of: form, row: .field)
    }
    for line in try contents.members("lines") {
      try readCells(line.node.object("values", "stated"), of: form, row: .line(line.key))
    }
    for node in try contents.list("nodes") { try readNode(node, of: form) }
    try readRows(contents, of: form)
    if let printed = contents["printed"] {
      answers.apply(.print(form, try DraftCoding.printedPage(from: printed)))
    }
  }

  private mutating func readNode(_ node: JSONNode, of form: FormID) throws(JSONFault) {
    let object = try node.object("code", "unit", "values", "stated")
    let unit = try object["unit"].map { node throws(JSONFault) in try node.number(from: 1) }
    let code = try object.required("code").text()
    try readCells(object, of: form, row: .node(unit: unit, code: code))
  }

  private mutating func readRows(_ contents: JSONObject, of form: FormID) throws(JSONFault) {
    var keys: Set<Int> = []
    for list in try contents.members("lists") {
      for (index, row) in try list.node.list().enumerated() {
        let key = try readRow(row, of: form, keys: &keys)
        let list = ListID(form: form, block: list.key)
        answers.apply(.insertRow(list, key: key, index: index))
      }
    }
    for row in try contents.list("looseRows") { _ = try readRow(row, of: form, keys: &keys) }
  }

  private mutating func readRow(
    _ node: JSONNode, of form: FormID, keys: inout Set<Int>
  ) throws(JSONFault) -> Int {
    let row = try node.object("key", "values", "stated")
    let key = try AnswersReader.newKey(of: row, among: &keys)
    try readCells(row, of: form, row: .entered(key))
    return key
  }

  private mutating func readCells(
    _ row: JSONObject, of form: FormID, row id: RowID
  ) throws(JSONFault) {
    for member in try row.members("values") {
      let cell = CellID(form: form, row: id, column: member.key)
      let change = Change.answer(cell, try DraftCoding.value(from: member.node))
      guard case .answer(_, nil) = answers.apply(change) else {
        throw row.node.fault(.repeatedCell)
      }
    }
    for member in try row.members("stated") {
      let cell = CellID(form: form, row: id, column: member.key)
      let change = Change.state(cell, try DraftCoding.statement(from: member.node))
      guard case .state(_, nil) = answers.apply(change) else {
        throw row.node.fault(.repeatedCell)
      }
    }
  }
}

import Forms

extension DraftCoding {
  /// `{"column": "basic", "form": "spending", "key": 3}`; a line or a code stands in the key's place.
  static func node(of cell: CellID) -> JSONNode {
    var members: [String: JSONNode] = [
      "form": .text(cell.form.name), "column": .text(cell.column),
    ]
    members["sheet"] = cell.form.sheet.map(JSONNode.number)
    members.merge(self.members(of: cell.row)) { own, _ in own }
    return .object(members)
  }

  /// What names a row: `line`, `key`, or `code` and `unit`; nothing for a field.
  static func members(of row: RowID) -> [String: JSONNode] {
    switch row {
    case .field: return [:]
    case .line(let line): return ["line": .text(line)]
    case .entered(let key): return ["key": .number(key)]
    case .node(let unit, let code):
      var members = ["code": JSONNode.text(code)]
      members["unit"] = unit.map(JSONNode.number)
      return members
    }
  }

  static func cell(from node: JSONNode) throws(JSONFault) -> CellID {
    let cell = try node.object("form", "sheet", "column", "line", "key", "code", "unit")
    let sheet = try cell["sheet"].map { node throws(JSONFault) in try node.number(from: 1) }
    return CellID(
      form: FormID(try cell.required("form").text(), sheet: sheet), row: try row(of: cell),
      column: try cell.required("column").text())
  }

  static func row(of cell: JSONObject) throws(JSONFault) -> RowID {
    let unit = try cell["unit"].map { node throws(JSONFault) in try node.number(from: 1) }
    switch (cell["line"], cell["key"], cell["code"], unit) {
    case (nil, nil, nil, nil): return .field
    case (let line?, nil, nil, nil): return .line(try line.text())
    case (nil, let key?, nil, nil): return .entered(try key.number(from: 1))
    case (nil, nil, let code?, _): return .node(unit: unit, code: try code.text())
    default: throw cell.node.fault(.unclearCell)
    }
  }
}

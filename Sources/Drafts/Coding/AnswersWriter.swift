import Forms

/// Groups the answers of a draft by form, sheet and row, and makes JSON of them.
struct AnswersWriter {
  private let answers: Answers
  /// What stands in every row that is answered or stated.
  private var cells: [FormID: [RowID: CellContents]] = [:]

  init(_ answers: Answers) {
    self.answers = answers
    for (cell, value) in answers.values {
      cells[cell.form, default: [:]][cell.row, default: CellContents()]
        .values[cell.column] = DraftCoding.node(of: value)
    }
    for (cell, statement) in answers.statements {
      cells[cell.form, default: [:]][cell.row, default: CellContents()]
        .stated[cell.column] = DraftCoding.node(of: statement)
    }
  }

  /// All forms by their ids.
  var forms: JSONNode {
    let ids = Set(cells.keys).union(answers.rows.keys.map(\.form)).union(answers.printed.keys)
    let names = Set(ids.map(\.name)).union(answers.sheets.keys)
    let sheets = Dictionary(grouping: ids.filter { $0.sheet != nil }, by: \.name)
    let members = names.map { name in
      (name, form(name, sheets: (sheets[name] ?? []).compactMap(\.sheet).sorted()))
    }
    return .object(Dictionary(uniqueKeysWithValues: members))
  }

  private func form(_ name: String, sheets used: [Int]) -> JSONNode {
    let listed = answers.sheets(of: name)
    let loose = used.filter { !listed.contains($0) }
    var members = contents(of: FormID(name))
    members["sheets"] = sheetNodes(name, listed)
    members["looseSheets"] = sheetNodes(name, loose)
    return .object(members)
  }

  private func sheetNodes(_ name: String, _ keys: [Int]) -> JSONNode? {
    guard !keys.isEmpty else { return nil }
    return .list(
      keys.map { key in
        var members = contents(of: FormID(name, sheet: key))
        members["key"] = .number(key)
        return .object(members)
      })
  }

  /// The rows of a form or sheet by their sort; what is empty is missing.
  private func contents(of form: FormID) -> [String: JSONNode] {
    let cells = self.cells[form] ?? [:]
    let lists = answers.rows.filter { $0.key.form == form }
    var members: [String: JSONNode] = [:]
    members["fields"] = cells[.field].map { .object($0.members) }
    members["lines"] = lines(cells)
    members["nodes"] = nodes(cells)
    if !lists.isEmpty {
      let blocks = lists.map { ($0.key.block, rows($0.value, cells)) }
      members["lists"] = .object(Dictionary(uniqueKeysWithValues: blocks))
    }
    members["printed"] = answers.printed[form].map(DraftCoding.node)
    let listed = Set(lists.values.joined())
    let loose = cells.keys.compactMap(\.enteredKey).filter { !listed.contains($0) }.sorted()
    members["looseRows"] = loose.isEmpty ? nil : rows(loose, cells)
    return members
  }

  private func lines(_ cells: [RowID: CellContents]) -> JSONNode? {
    var lines: [String: JSONNode] = [:]
    for case (.line(let id), let contents) in cells { lines[id] = .object(contents.members) }
    return lines.isEmpty ? nil : .object(lines)
  }

  private func rows(_ keys: [Int], _ cells: [RowID: CellContents]) -> JSONNode {
    .list(
      keys.map { key in
        var members = cells[.entered(key)]?.members ?? [:]
        members["key"] = .number(key)
        return .object(members)
      })
  }

  private func nodes(_ cells: [RowID: CellContents]) -> JSONNode? {
    var nodes: [(unit: Int?, code: String, contents: CellContents)] = []
    for case (.node(let unit, let code), let contents) in cells {
      nodes.append((unit, code, contents))
    }
    guard !nodes.isEmpty else { return nil }
    nodes.sort { ($0.unit ?? 0, $0.code) < ($1.unit ?? 0, $1.code) }
    return .list(
      nodes.map { unit, code, contents in
        var members = contents.members
        members["code"] = .text(code)
        members["unit"] = unit.map(JSONNode.number)
        return .object(members)
      })
  }
}

extension RowID {
  fileprivate var enteredKey: Int? {
    guard case .entered(let key) = self else { return nil }
    return key
  }
}

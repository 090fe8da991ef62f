import Forms

extension Calculation {
  /// The path of a cell, `t2.103001.2010301.project`.
  package func path(of cell: CellID) -> String {
    [path(of: cell.form), rowPath(cell.row, in: cell.form), cell.column]
      .filter { !$0.isEmpty }.joined(separator: ".")
  }

  /// The path of a form or of the n-th sheet of one: `t2`, `goal:2`.
  package func path(of form: FormID) -> String {
    guard let sheet = form.sheet else { return form.name }
    let place = answers.sheets(of: form.name).firstIndex(of: sheet)
    return place.map { "\(form.name):\($0 + 1)" } ?? "\(form.name):@\(sheet)"
  }

  /// The path of a row, without a column.
  package func path(of row: RowID, in form: FormID) -> String {
    [path(of: form), rowPath(row, in: form)].filter { !$0.isEmpty }.joined(separator: ".")
  }

  private func rowPath(_ row: RowID, in form: FormID) -> String {
    switch row {
    case .field: return ""
    case .line(let id): return id
    case .node(nil, ""): return "total"
    case .node(nil, let code): return code
    case .node(let unit?, let code):
      return [unitName(unit, in: form), code].filter { !$0.isEmpty }.joined(separator: ".")
    case .entered(let key): return enteredName(key, in: form)
    }
  }

  private func unitName(_ unit: Int, in form: FormID) -> String {
    guard let units = units(of: form), let row = row(unit, in: units) else { return "@\(unit)" }
    return ordinalName(of: row) ?? "@\(unit)"
  }

  private func enteredName(_ key: Int, in form: FormID) -> String {
    guard let instance = instancePositions[form],
      let row = rowPositions[RowName(instance: instance, id: .entered(key))]
    else { return "@\(key)" }
    return prefix(of: row) + (ordinalName(of: row) ?? numberName(of: row))
  }

  /// The block's id, where it takes that to tell which list is meant.
  private func prefix(of row: Int) -> String {
    let kind = plan.kinds[rows[row].kind]
    let blocks = plan.forms[kind.form].form.blocks
    guard blocks.count > 1, let block = kind.block else { return "" }
    return blocks[block].id + "."
  }

  /// The texts that name a row, with `#2` where they are not the first; `nil` if they are unfit.
  func ordinalName(of row: Int) -> String? {
    let text = keyText(of: row)
    guard let index = plan.kinds[rows[row].kind].nameIndex, !text.isEmpty, !isReserved(text),
      let bucket = bucket(of: row, in: index)
    else { return nil }
    let ordinal = (bucket.rows.firstIndex(of: row) ?? 0) + 1
    return ordinal == 1 ? text : "\(text)#\(ordinal)"
  }

  /// Where rows have no names, the number of the row; where one lacks its name, its key.
  private func numberName(of row: Int) -> String {
    let kind = plan.kinds[rows[row].kind]
    guard kind.nameIndex == nil, let block = kind.block,
      let place = instances[rows[row].instance].lists[block]?.firstIndex(of: row)
    else { return "@\(rows[row].key)" }
    return String(place + 1)
  }

  /// Texts that would read as something else in a path.
  private func isReserved(_ text: String) -> Bool {
    text.contains("#") || text.hasPrefix("@") || text.contains("\n")
  }

  /// The list of units that a form's tree stands under.
  func units(of form: FormID) -> ListPosition? {
    guard let position = plan.formPositions[form.name] else { return nil }
    return plan.trees.first { $0.form == position }?.units
  }
}

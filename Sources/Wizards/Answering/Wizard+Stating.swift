import Forms
import Rules
import Texts

extension Wizard {
  /// Answers a defined cell: a figure states it, `k 1600` sets its 控制数, `-` withdraws.
  mutating func state(
    _ cell: CellID, text: String, line: String
  ) throws(Refusal) -> [Effect] {
    let folded = text.commandFolded
    if let control = Command.control(folded) { return try setControl(cell, control, line: line) }
    let changes: [Change]
    switch folded {
    case "": changes = []
    case "-": changes = [.state(cell, nil)]
    case Phrases.printedBlank, Phrases.printedBlankInEnglish: changes = [.state(cell, .blank)]
    default:
      guard let column = calculation.column(of: cell) else { throw Refusal(Phrases.notFound(text)) }
      changes = [.state(cell, .figure(try reader(of: cell, column).value(text)))]
    }
    return accept(changes, line: line, settling: { $0.settled(stated: cell, typed: text) })
  }

  /// Sets the 控制数 of a cell: in the line that is about it, else in a row of its own.
  mutating func setControl(
    _ cell: CellID, _ text: String, line: String
  ) throws(Refusal) -> [Effect] {
    guard let control = controlPlace(of: cell) else { throw Refusal(Phrases.noControl) }
    let (ceiling, insertion) = control
    guard let column = ceilingColumn(of: ceiling) else { throw Refusal(Phrases.noControl) }
    let value = try reader(of: ceiling, column).value(text)
    return accept(
      insertion + [.answer(ceiling, value)], line: line,
      settling: { $0.settled(control: cell, ceiling) }, then: { $0.standing.place })
  }

  /// The cell of a tree that shows an entered one, and that a 控制数 is about; else the cell itself.
  func shownCell(of cell: CellID) -> CellID {
    leaves(showing: cell).lazy
      .map { CellID(form: $0.form, row: $0.row, column: cell.column) }
      .first { calculation.column(of: $0) != nil } ?? cell
  }

  /// The leaves of trees that show the row an entered cell stands in, in the order of the forms.
  func leaves(showing cell: CellID) -> [(form: FormID, row: RowID, columns: [Column])] {
    guard case .entered(let key) = cell.row, let list = list(of: cell),
      let code = code(of: key, in: list)
    else { return [] }
    return set.forms.flatMap { form in
      form.blocks.compactMap { block in
        guard case .tree(let tree) = block.rows, tree.form == list.form.name,
          tree.block == list.block
        else { return nil }
        var unit: Int?
        if tree.unitColumn != nil, case .unit(let key) = group(of: key, in: list) { unit = key }
        return (FormID(form.id), .node(unit: unit, code: code), block.columns)
      }
    }
  }

  private func ceilingColumn(of cell: CellID) -> Column? {
    self.set.form(cell.form.name)?.blocks.flatMap(\.columns).first { $0.id == cell.column }
  }

  /// The cell that holds the 控制数 of another, and what has to be inserted for it.
  private func controlPlace(of cell: CellID) -> (CellID, [Change])? {
    for form in set.forms {
      for block in form.blocks {
        let id = FormID(form.id)
        if case .fixed(let lines) = block.rows,
          let column = block.columns.first(where: { $0.kind.isAmount }),
          let line = lines.first(where: { $0.target.map { isTarget($0, cell) } ?? false })
        {
          return (CellID(form: id, row: .line(line.id), column: column.id), [])
        }
        if let place = block.columns.first(where: { $0.kind == .place }),
          let column = block.columns.first(where: { $0.kind.isAmount })
        {
          return placeRow(ListID(form: id, block: block.id), place, column, cell)
        }
      }
    }
    return nil
  }

  private func placeRow(
    _ list: ListID, _ place: Column, _ column: Column, _ cell: CellID
  ) -> (CellID, [Change]) {
    let rows = calculation.answers.rows(of: list)
    let known = rows.first {
      let id = CellID(form: list.form, row: .entered($0), column: place.id)
      return calculation.answers.values[id] == .place(cell)
    }
    let key = known ?? calculation.answers.nextKey
    let row = RowID.entered(key)
    let ceiling = CellID(form: list.form, row: row, column: column.id)
    guard known == nil else { return (ceiling, []) }
    let target = CellID(form: list.form, row: row, column: place.id)
    return (
      ceiling, [.insertRow(list, key: key, index: rows.count), .answer(target, .place(cell))]
    )
  }

  /// Whether a reference of the template means this cell.
  private func isTarget(_ reference: Reference, _ cell: CellID) -> Bool {
    guard reference.form == cell.form.name, reference.column == cell.column else { return false }
    switch reference.row {
    case .node(let code): return cell.row == .node(unit: nil, code: code)
    case .line(let id): return cell.row == .line(id)
    case .field, .this: return cell.row == .field
    case .via: return false
    }
  }
}

extension Command {
  /// The amount that `k 1600` sets as 控制数.
  static func control(_ folded: String) -> String? {
    guard let rest = folded.dropping(prefix: "k") ?? folded.dropping(prefix: "K") else {
      return nil
    }
    let text = rest.trimmed
    return text.isEmpty ? nil : text
  }
}

import Forms
import Texts

extension Intake {
  /// Fields of the set's head; what a later page prints otherwise is unplaced.
  mutating func takeHead(_ page: ReadPage) {
    guard let head = set.form("head") else { return }
    for (column, cell) in page.head.sorted(by: { $0.key < $1.key }) where !cell.text.isEmpty {
      take(cell, asField: column, of: head, FormID(head.id))
    }
  }

  /// Fields of the set's head that no page has printed; a day alone is not taken, for it would say
  /// that the head is filled in.
  mutating func take(_ cover: Cover) {
    guard let head = set.form("head") else { return }
    let known = Swift.Set(head.blocks.filter { $0.rows == .fields }.flatMap(\.columns).map(\.id))
    for (column, cell) in [("department", cover.department), ("date", cover.date)] {
      let id = CellID(form: FormID(head.id), field: column)
      let department = CellID(form: FormID(head.id), field: "department")
      guard let cell, known.contains(column), result.answers.values[id] == nil,
        column == department.column || result.answers.values[department] != nil
      else { continue }
      take(cell, asField: column, of: head, FormID(head.id))
    }
  }

  /// Fields of the page's own form.
  mutating func takeFields(_ page: ReadPage, of form: Form, _ id: FormID) {
    for (column, cell) in page.fields.sorted(by: { $0.key < $1.key }) {
      take(cell, asField: column, of: form, id)
    }
  }

  private mutating func take(
    _ cell: ReadCell, asField column: String, of form: Form, _ id: FormID
  ) {
    let block = form.blocks.first { block in
      block.rows == .fields && block.columns.contains { $0.id == column }
    }
    guard let block, let declared = block.columns.first(where: { $0.id == column }) else {
      return lose(cell)
    }
    put(cell, as: declared, at: CellID(form: id, field: column))
    let conditions = [form.condition, block.condition, declared.condition]
    note(cell, under: conditions.compactMap(\.self).flatMap(\.questions))
  }

  /// Links a sheet to the row of another list that has its name.
  mutating func link(_ id: FormID, of form: Form) {
    guard let name = result.answers.values[CellID(form: id, field: "name")]?.text else { return }
    for column in form.blocks.filter({ $0.rows == .fields }).flatMap(\.columns) {
      guard case .reference(let form, let block) = column.kind,
        let row = row(called: name, in: ListID(form: FormID(form), block: block))
      else { continue }
      result.answers.apply(.answer(CellID(form: id, field: column.id), .reference(row)))
    }
  }
}

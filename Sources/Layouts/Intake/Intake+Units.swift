import Forms
import Texts

extension Intake {
  /// Rows by budget unit: asked for in the rows of units, computed above them.
  mutating func takeUnits(
    _ rows: [ReadRow], _ source: UnitSource, of block: Block, in form: Form, _ id: FormID
  ) -> [RowID?] {
    let list = ListID(form: FormID(source.form), block: source.block)
    let department = rows.first { $0.level == .department }
    if let department { nameDepartment(department) }
    let units = rows.filter { $0.level == .unit }
    let isAlone =
      units.count == 1 && result.answers.rows(of: list).isEmpty
      && [department?.label.comparable, ""].contains(units[0].label.comparable)
    return rows.map { row in
      guard let node = self.row(row, isAlone: isAlone, in: list) else { return lose(row) }
      for (column, cell) in row.cells.sorted(by: { $0.key < $1.key }) {
        guard let declared = block.columns.first(where: { $0.id == column }) else {
          lose(cell)
          continue
        }
        let cellID = CellID(form: id, row: node, column: column)
        if row.level == .unit { put(cell, as: declared, at: cellID) }
        if row.level != .unit { state(cell, as: declared, at: cellID) }
        note(cell, under: [form.condition, block.condition, declared.condition])
      }
      return node
    }
  }

  private mutating func row(_ row: ReadRow, isAlone: Bool, in list: ListID) -> RowID? {
    switch row.level {
    case .total: .total
    case .department: .department
    case .unit where isAlone: .onlyUnit
    case .unit: unit(of: row, in: list).map { .node(unit: $0, code: "") }
    default: nil
    }
  }

  /// The row of the department has its name.
  private mutating func nameDepartment(_ row: ReadRow) {
    let cell = CellID(form: FormID("head"), field: "department")
    guard !row.label.isEmpty, result.answers.values[cell] == nil else { return }
    answer(.text(row.label), at: cell, from: ReadCell(row.label, line: row.line))
  }

  /// The budget unit a row is headed by, added to the units if it is new.
  mutating func unit(of row: ReadRow, in list: ListID) -> Int? {
    let name = row.code.isEmpty ? row.label : row.code
    guard !name.isEmpty else { return nil }
    if let known = self.row(called: name, in: list) { return known }
    let key = insertRow(into: list)
    for (column, text) in [("code", row.code.comparable), ("name", row.label)] where !text.isEmpty {
      let cell = CellID(form: list.form, row: .entered(key), column: column)
      answer(.text(text), at: cell, from: ReadCell(text, line: row.line))
    }
    return key
  }
}

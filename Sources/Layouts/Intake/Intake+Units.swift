import Forms
import Texts

extension Intake {
  /// Rows by budget unit: where the document has one unit only, it is the whole department and no list
  /// of units is made of it. A unit row without any figure beside others stands for nothing.
  mutating func takeUnits(
    _ rows: [ReadRow], _ source: UnitSource, of block: Block, in form: Form, _ id: FormID
  ) -> [RowID?] {
    let list = ListID(form: FormID(source.form), block: source.block)
    for row in rows where row.level == .department { nameDepartment(row) }
    let columns = TakenColumns(of: block, in: form)
    let units = rows.filter { $0.level == .unit }
    let filled = units.filter(\.hasText)
    let named = filled.isEmpty ? Array(units.prefix(1)) : filled
    let namedLines = Set(named.map(\.line))
    let isAlone = named.count == 1 && unitCount <= 1 && result.answers.rows(of: list).isEmpty
    return rows.map { row in
      if row.level == .unit, !namedLines.contains(row.line) { return nil }
      guard let name = name(of: row, isAlone: isAlone, in: list) else { return lose(row) }
      putCells(of: row, at: name, in: columns, id)
      return name
    }
  }

  private mutating func name(of row: ReadRow, isAlone: Bool, in list: ListID) -> RowID? {
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

  /// The unit of a list a row names, added to the list if it is new.
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

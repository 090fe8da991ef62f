import Forms

extension Intake {
  /// Rows of budget units: where the page has one unit only, it is the whole department and no list
  /// of units is made of it. A unit row without any figure beside others stands for nothing.
  mutating func takeUnits(
    _ rows: [ReadRow], _ source: UnitSource, of block: Block, in form: Form, _ id: FormID
  ) -> [RowID?] {
    let list = ListID(form: FormID(source.form), block: source.block)
    let units = rows.filter { $0.level == .unit }
    let filled = units.filter(\.hasContent)
    let named = filled.isEmpty ? Array(units.prefix(1)) : filled
    return rows.map { row in
      guard let name = name(of: row, among: named, in: list) else { return nil }
      putCells(of: row, at: name, in: block, of: form, id)
      return name
    }
  }

  private mutating func name(
    of row: ReadRow, among units: [ReadRow], in list: ListID
  ) -> RowID? {
    switch row.level {
    case .total: return .total
    case .department: return .department
    default:
      guard units.contains(row) else { return nil }
      if units.count == 1 { return .onlyUnit }
      return unit(of: row, in: list).map { .node(unit: $0, code: "") }
    }
  }
}

extension ReadRow {
  /// Whether anything stands in its columns.
  fileprivate var hasContent: Bool { cells.values.contains { !$0.text.isEmpty } }
}

import Forms
import Texts

extension Intake {
  /// Rows the clerk would enter; one without any content makes no entry.
  mutating func takeEntries(
    _ rows: [ReadRow], _ source: ListSource, of block: Block, _ id: FormID
  ) -> [RowID?] {
    let list = ListID(form: id, block: block.id)
    return rows.map { row in
      guard row.hasText else {
        return row.category.map { .line($0) }
      }
      let key = insertRow(into: list)
      if let group = source.group, let category = row.category {
        let cell = CellID(form: id, row: .entered(key), column: group)
        answer(.choice(category), at: cell, from: ReadCell(category, line: row.line))
      }
      for (column, cell) in row.cells.sorted(by: { $0.key < $1.key }) {
        put(cell, asColumn: column, of: block, inRow: key, of: list)
      }
      return .entered(key)
    }
  }

  /// Adds an empty row at the end of a list.
  mutating func insertRow(into list: ListID) -> Int {
    let key = result.answers.nextKey
    let count = result.answers.rows(of: list).count
    lists[key] = (list, names(of: list))
    result.answers.apply(.insertRow(list, key: key, index: count))
    return key
  }

  private mutating func put(
    _ cell: ReadCell, asColumn column: String, of block: Block, inRow key: Int, of list: ListID
  ) {
    guard let declared = block.columns.first(where: { $0.id == column }) else { return lose(cell) }
    put(cell, as: declared, at: CellID(form: list.form, row: .entered(key), column: column))
  }
}

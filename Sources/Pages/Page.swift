/// A printed page: titles, the unit, rows of cells or lines of text, notes.
///
/// It knows cells, never budgets.
///
/// Every writer takes it, so all of them print the same.
package struct Page: Hashable, Sendable {
  /// The lines above the table.
  package var titles: [String]
  /// The line that names the unit, 单位：万元; empty if there is none.
  package var unit: String
  /// The cells of every row, one entry a column, `nil` where another cell covers the place.
  package private(set) var rows: [[PageCell?]]
  /// The lines of a page that has no table, in order; empty if it has one.
  package var lines: [String]
  /// The lines below the table.
  package var notes: [String]

  /// Makes a page, merging the covered places of `slots`.
  package init(
    titles: [String], unit: String = "", slots: [[PageSlot]], lines: [String] = [],
    notes: [String] = []
  ) {
    self.lines = lines
    self.titles = titles
    self.unit = unit
    self.rows = PageGrid(slots).rows
    self.notes = notes
  }

  /// How many columns the table has.
  package var columnCount: Int { rows.first?.count ?? 0 }

  /// How many rows from the top are the head of the table, which a writer repeats on every sheet.
  package var headerRowCount: Int {
    rows.prefix { row in row.allSatisfy { $0?.isHeader ?? true } }.count
  }
}

/// One row of a pasted table.
package struct PastedRow: Hashable, Sendable {
  /// The number of the row in the block from 1, blank rows counted: what a clerk counts.
  package let number: Int
  /// Its cells without white space around them; blank ones at the end are left out.
  package let cells: [String]

  package init(number: Int, cells: [String]) {
    self.number = number
    self.cells = cells
  }

  /// The cell of a column, empty where the row ends before it.
  package subscript(column: Int) -> String {
    cells.indices.contains(column) ? cells[column] : ""
  }
}

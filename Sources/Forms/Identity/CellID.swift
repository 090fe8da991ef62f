/// Names one cell: form, row, column.
///
/// Its text for people and files (`t2.103001.2010301.project`) depends on the answers, so it is made
/// where those are known (`Calculation.path(of:)`).
package struct CellID: Hashable, Sendable {
  package var form: FormID
  package var row: RowID
  package var column: String

  package init(form: FormID, row: RowID, column: String) {
    self.form = form
    self.row = row
    self.column = column
  }

  /// Cells of the same row and column in several forms are few, so the name of the form is left out.
  package func hash(into hasher: inout Hasher) {
    if let sheet = form.sheet { hasher.combine(sheet) }
    hasher.combine(row)
    hasher.combine(column)
  }

  /// The field `column` of `form`, which belongs to no row.
  package init(form: FormID, field column: String) {
    self.init(form: form, row: .field, column: column)
  }
}

/// A row as a page printed it.
package struct PrintedRow: Hashable, Sendable {
  /// The row of the form it stands for, `nil` for a row without any content.
  package var id: RowID?
  /// The code and the label as printed, empty where there is none.
  package var code: String
  package var label: String

  package init(id: RowID?, code: String = "", label: String = "") {
    self.id = id
    self.code = code
    self.label = label
  }
}

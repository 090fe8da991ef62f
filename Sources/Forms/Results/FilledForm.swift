/// A form, or one sheet of it, with its rows and cells as they stand: what a layout prints.
package struct FilledForm: Hashable, Sendable {
  package var id: FormID
  /// Fields, by column id.
  package var fields: [String: FilledCell]
  /// Rows by block id, in order.
  package var rows: [String: [FilledRow]]
  /// Fields of the set's head (department, year), by column id.
  package var head: [String: FilledCell]
  /// What the page it was read from printed otherwise, `nil` if it was not read.
  package var printed: PrintedPage?

  package init(
    id: FormID, fields: [String: FilledCell], rows: [String: [FilledRow]],
    head: [String: FilledCell], printed: PrintedPage? = nil
  ) {
    self.id = id
    self.fields = fields
    self.rows = rows
    self.head = head
    self.printed = printed
  }
}

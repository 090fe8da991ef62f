/// A part of a form whose rows have one source and the same columns.
package struct Block: Hashable, Sendable {
  /// Short ASCII id, unique in its form.
  package var id: String
  /// What a clerk reads above it; empty if the form's title says enough.
  package var label: String
  package var rows: RowSource
  package var columns: [Column]
  /// When the block applies at all; `nil` is always.
  package var condition: Condition?

  package init(
    id: String, label: String = "", rows: RowSource, columns: [Column], condition: Condition? = nil
  ) {
    self.id = id
    self.label = label
    self.rows = rows
    self.columns = columns
    self.condition = condition
  }
}

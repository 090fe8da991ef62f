import Forms

/// What repeats a line of a picture: `@classes`, or one level of a tree, `@rows.unit`.
package struct LayoutMarker: Hashable, Sendable {
  /// The block whose rows are printed.
  package var block: String
  /// The level the line is for; `nil` is every level without a line of its own.
  package var level: FilledRow.Level?
  /// Whether the line stands for a block without rows, `@rows.empty`.
  package var isEmpty = false
}

import Forms

/// What repeats a line of a picture: `@classes`, one level of a tree, `@rows.unit`, or in a flow
/// picture one category of a goal sheet, `@indicators.11`.
package struct LayoutMarker: Hashable, Sendable {
  /// The block whose rows are printed.
  package var block: String
  /// The level the line is for; `nil` is every level without a line of its own.
  package var level: FilledRow.Level?
  /// Whether the line stands for a block without rows, `@rows.empty`.
  package var isEmpty = false
  /// The id of the category the line is for; `nil` is every row.
  package var category: String?
}

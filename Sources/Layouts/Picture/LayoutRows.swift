import Forms

/// The lines a block is printed with, one a level.
package struct LayoutRows: Hashable, Sendable {
  package var block: String
  /// Cells by level; under `nil` those of levels without a line of their own.
  package var lines: [FilledRow.Level?: [LayoutCell]]
  /// Whether the line of the total stands behind the others: then so does the total itself.
  package var isTotalLast = false
  /// The cells that stand for a block without rows, `无`; `nil` prints nothing then. A tree that has
  /// its total only is without rows.
  package var empty: [LayoutCell]?

  /// The cells a row is printed with; `nil` if its level is computed, not printed.
  func cells(for level: FilledRow.Level) -> [LayoutCell]? { lines[level] ?? lines[nil] }
}

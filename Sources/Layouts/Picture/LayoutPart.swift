import Forms

/// A part of a picture's table.
package indirect enum LayoutPart: Hashable, Sendable {
  /// A row that is printed once.
  case row([LayoutCell])
  /// Rows printed once for each row of a block.
  case rows(LayoutRows)
  /// Two lists side by side; the shorter one is padded with blank cells.
  case band(left: [LayoutPart], right: [LayoutPart])
}

/// The lines a block is printed with, one a level.
package struct LayoutRows: Hashable, Sendable {
  package var block: String
  /// Cells by level; under `nil` those of levels without a line of their own.
  package var lines: [FilledRow.Level?: [LayoutCell]]

  /// The cells a row is printed with; `nil` if its level is computed, not printed.
  func cells(for level: FilledRow.Level) -> [LayoutCell]? { lines[level] ?? lines[nil] }
}

/// A part of a picture's table.
package indirect enum LayoutPart: Hashable, Sendable {
  /// A row that is printed once.
  case row([LayoutCell])
  /// Rows printed once for each row of a block.
  case rows(LayoutRows)
  /// Two lists side by side; the shorter one is padded with blank cells.
  case band(left: [LayoutPart], right: [LayoutPart])
}

/// One cell of a picture's grid.
package enum LayoutCell: Hashable, Sendable {
  /// Words and holes in order; none is a blank cell.
  case text([LayoutSegment])
  /// `<`: covered by the cell at its left.
  case coveredFromLeft
  /// `^`: covered by the cell above it.
  case coveredFromAbove
}

/// One place of a page's grid before cells are merged: a cell, or a place another cell covers.
package enum PageSlot: Hashable, Sendable {
  case cell(PageCell)
  /// Covered by the cell at its left.
  case coveredFromLeft
  /// Covered by the cell above it.
  case coveredFromAbove
}

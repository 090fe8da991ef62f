import Forms

/// What a path names.
package enum Target: Hashable, Sendable {
  case form(FormID)
  case block(ListID)
  case row(FormID, RowID)
  case cell(CellID)
}

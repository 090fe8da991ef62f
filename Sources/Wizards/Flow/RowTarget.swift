import Forms

/// The amount that the rows of a list are to add up to.
struct RowTarget: Hashable {
  /// The cell that a rule compares their sum with.
  var cell: CellID
  var amount: Money
}

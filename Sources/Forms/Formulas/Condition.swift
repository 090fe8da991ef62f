/// When a form, a block, a column or a rule applies.
package indirect enum Condition: Hashable, Sendable {
  /// The choice in a cell is this one. While the cell is blank the condition is undecided:
  /// nothing is asked under it, and nothing counts as 不适用.
  case equals(Reference, String)
  /// The amount is blank or 0.
  case isZero(Formula)
  /// The cell has content.
  case isFilled(Reference)
  /// A row of a selection has content in a column.
  case hasFilled(RowSelection, column: String)
  case all([Condition])
  case any([Condition])
  case not(Condition)
}

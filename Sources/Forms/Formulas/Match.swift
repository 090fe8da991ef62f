/// A condition on one column of the rows that are selected.
package struct Match: Hashable, Sendable {
  package var column: String
  package var operand: Operand

  /// What the column must equal.
  package enum Operand: Hashable, Sendable {
    /// This choice id, code or text.
    case literal(String)
    /// The same as a column of the row the formula stands in.
    case column(String)
    /// A code that begins with this one.
    case prefix(String)
    /// A reference to the row the formula stands in.
    case thisRow
  }

  package init(column: String, operand: Operand) {
    self.column = column
    self.operand = operand
  }
}

/// Rows that a formula adds up.
package enum RowSelection: Hashable, Sendable {
  /// The rows directly below this one in its own code tree; for the total, the unit rows or 类 rows.
  case children
  /// Entered rows of a list that match; for a list in the same form, of the same sheet.
  case entered(form: String, block: String, matches: [Match])
  /// Rows of a code tree with the given code in every unit; `nil` is this row's code (`id` of a line).
  case nodes(form: String, code: String?)
  /// Every row of a block of this form or another (`nil` is this one).
  case block(form: String?, block: String)
  /// The fields of every sheet of a repeated form that match.
  case sheets(form: String, matches: [Match])
}

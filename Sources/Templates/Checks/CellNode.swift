/// A cell of a template as formulas see it: all rows of a list or tree are one, fixed lines each their own.
struct CellNode: Hashable {
  var form: String
  var block: String
  /// The line, `nil` where the rows are not fixed.
  var line: String?
  var column: String
}

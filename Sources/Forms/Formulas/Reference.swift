/// A cell as a formula names it, seen from the row it is evaluated in.
package struct Reference: Hashable, Sendable {
  /// The form, `nil` for the one the formula stands in (there: the same sheet).
  package var form: String?
  package var row: Row
  package var column: String

  /// Which row of the form.
  package enum Row: Hashable, Sendable {
    /// The row the formula stands in; in a block of fields, the fields.
    case this
    /// The fields of the form.
    case field
    /// A fixed line.
    case line(String)
    /// A node of a code tree for the whole department; the empty code is the grand total.
    case node(code: String)
    /// The row that columns of this row refer to, followed one after another:
    /// `project>unit` is the budget unit of the project this sheet belongs to.
    case via([String])
  }

  package init(form: String? = nil, row: Row = .this, column: String) {
    self.form = form
    self.row = row
    self.column = column
  }
}

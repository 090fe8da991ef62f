/// Names one row of a form.
package enum RowID: Hashable, Sendable {
  /// No row: the cell is a field of the form.
  case field
  /// A line that the template fixes, by its id.
  case line(String)
  /// A row the clerk entered, by a key given once in a draft and never reused.
  case entered(Int)
  /// A row that follows from entered rows: a level of a code tree, or a row by budget units.
  ///
  /// `unit` is the row key of the budget unit, `nil` for the whole department; `code` is empty for
  /// the unit's own row and for the grand total.
  case node(unit: Int?, code: String)

  /// Rows of one table are of few kinds, so the kind is left out.
  package func hash(into hasher: inout Hasher) {
    switch self {
    case .field: break
    case .line(let id): hasher.combine(id)
    case .entered(let key): hasher.combine(key)
    case .node(let unit, let code):
      if let unit { hasher.combine(unit) }
      hasher.combine(code)
    }
  }

  /// The grand total of a code tree.
  package static let total = RowID.node(unit: nil, code: "")
  /// The department, in a table by budget units.
  package static let department = RowID.node(unit: nil, code: "department")
  /// The row that stands for the units where none is entered.
  package static let onlyUnit = RowID.node(unit: nil, code: "unit")
}

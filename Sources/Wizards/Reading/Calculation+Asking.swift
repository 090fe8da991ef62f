import Forms
import Rules

/// What the interview asks of a calculation.
extension Calculation {
  /// Whether a condition holds for a form; `nil` while that is undecided.
  func isOpen(_ condition: Condition?, in form: FormID) -> Bool? {
    condition == nil ? true : applies(condition, in: form)
  }

  /// Whether a cell applies for certain.
  func isOpen(_ cell: CellID) -> Bool { applies(cell) == true }

  /// What the 控制数 of a cell leaves; `nil` if it has none.
  func room(for cell: CellID) -> Money? { remaining(for: cell) }

  /// The cell in which the 控制数 of a cell stands, `nil` if no row is about it.
  func ceiling(of cell: CellID) -> CellID? { controlCell(for: cell, .atMost) }
}

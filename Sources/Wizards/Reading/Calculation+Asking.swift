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
}

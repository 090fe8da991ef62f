/// How a set prints the figures and empty parts of a form.
package struct FormStyle: Hashable, Sendable {
  /// What a figure of 0 prints as; a blank one always prints blank.
  package enum Zero: String, Hashable, Sendable, CaseIterable {
    case digit
    case blank
  }

  package var zero: Zero
  /// Whether zeros at the end of the decimals are dropped: 29.80 prints 29.8.
  package var trimsZeros: Bool
  /// The line beneath the table; empty if none.
  package var note: String
  /// What stands in a table or cell without content: 无, 本表为空表; empty if nothing.
  package var emptyText: String

  package init(
    zero: Zero = .digit, trimsZeros: Bool = false, note: String = "", emptyText: String = ""
  ) {
    self.zero = zero
    self.trimsZeros = trimsZeros
    self.note = note
    self.emptyText = emptyText
  }
}

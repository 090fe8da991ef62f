/// How a form writes its amounts; the number of decimals is the cell's own (`CellKind.amount`).
package struct NumberStyle: Hashable, Sendable {
  /// How an amount of 0 is printed. A blank cell is blank whatever this says.
  package enum Zero: String, Hashable, Sendable, CaseIterable {
    /// Like any amount: `0.00`.
    case number
    /// As a lone `0`.
    case digit
    /// Not at all. Such a page cannot be read back without loss.
    case blank
  }

  /// Whether zeros at the end of the decimals are dropped: `140.4`.
  package var trimsZeros: Bool
  /// Whether the whole part is grouped in threes: `1,234.50`.
  package var groups: Bool
  package var zero: Zero
  /// Whether the unit stands behind each amount, `60万元`, a lone `0` apart.
  package var showsUnit: Bool

  package init(
    trimsZeros: Bool = false, groups: Bool = false, zero: Zero = .digit, showsUnit: Bool = false
  ) {
    self.showsUnit = showsUnit
    self.trimsZeros = trimsZeros
    self.groups = groups
    self.zero = zero
  }
}

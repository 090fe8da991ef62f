/// How a form prints its amounts.
package struct MoneyStyle: Hashable, Sendable {
  /// Decimals shown; more than the unit has are filled with zeros.
  package let places: Int
  /// Whether zeros at the end of the decimals are dropped: `140.4`, `2`.
  package let trimsZeros: Bool
  /// Whether the whole part is grouped in threes: `1,234.50`.
  package let groups: Bool

  /// Makes a style; by default zeros are kept and nothing is grouped.
  package init(places: Int, trimsZeros: Bool = false, groups: Bool = false) {
    self.places = min(max(places, 0), 18)
    self.trimsZeros = trimsZeros
    self.groups = groups
  }
}

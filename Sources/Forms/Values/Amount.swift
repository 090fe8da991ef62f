/// An amount a clerk wrote: its value, its precision, and how it was written.
///
/// Read with `init(parsing:unit:)`. A calculation is kept as text beside its result. An amount that
/// is not there is an `Amount?` that is nil; `-` alone, which leaves a cell blank, is no amount.
package struct Amount: Hashable, Sendable {
  /// The value.
  package let money: Money
  /// Half of what the last written place stands for; 0 when the amount is exact.
  ///
  /// In 元 it is 0. In 万元 with up to two decimals it is 0.005 万元, dropped zeros counted; with
  /// more decimals half of the last place, and 0 at six. A sum has the half-units of its written
  /// terms together; a product or a quotient is the clerk's own calculation and exact.
  package let halfUnit: Money
  /// The text as it was written, without the spaces around it: what editing gives back.
  package let written: String
  /// The number as written, for a form that prints it so: `29.8`, `0.20`, `-12.50`.
  ///
  /// In plain digits, without separators; nil for a calculation and for a number with its own unit.
  package let printed: String?
  /// The unit written behind a lone number: 24 万元; nil for a bare number and a calculation.
  package let ownUnit: MoneyUnit?

  /// The amount as a term of a comparison.
  package var figure: Figure { Figure(money, halfUnit: halfUnit) }

  init(
    money: Money, halfUnit: Money, written: String, printed: String?, ownUnit: MoneyUnit? = nil
  ) {
    self.money = money
    self.halfUnit = halfUnit
    self.written = written
    self.printed = printed
    self.ownUnit = ownUnit
  }
}

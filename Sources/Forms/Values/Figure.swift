/// An amount as a comparison sees it: its value and how far off its writing may be.
///
/// Blank is no figure: it is a `Figure?` that is nil, counts 0 and allows nothing.
package struct Figure: Hashable, Sendable {
  /// The value.
  package let money: Money
  /// Half of the last unit it was rounded to; 0 for an exact amount, never negative.
  package let halfUnit: Money

  /// Makes a figure; without a half-unit it is exact.
  package init(_ money: Money, halfUnit: Money = .zero) {
    self.money = money
    self.halfUnit = max(halfUnit, .zero)
  }

  /// Makes the figure a form shows when it prints an amount in `unit` at `places` decimals.
  package init(_ money: Money, shownIn unit: MoneyUnit, places: Int) {
    self.init(money, halfUnit: Money(fen: Money.step(in: unit, places: places) / 2))
  }

  /// Half of what the last place of a written figure stands for.
  ///
  /// 元 is exact. 万元 with up to two decimals is ±0.005, with more half of the last place, and
  /// at six decimals, which is the 分, exact.
  static func halfUnit(in unit: MoneyUnit, decimals: Int) -> Money {
    switch unit {
    case .yuan: .zero
    case .wanYuan: Money(fen: Money.step(in: unit, places: max(decimals, 2)) / 2)
    }
  }
}

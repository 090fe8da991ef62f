extension Money {
  /// The amount as digits, half-up away from zero at `places` decimals, zeros kept.
  package func text(in unit: MoneyUnit, places: Int) -> String {
    text(in: unit, style: MoneyStyle(places: places))
  }

  /// The shortest text that gives the amount back exactly.
  package func exactText(in unit: MoneyUnit) -> String {
    text(in: unit, style: MoneyStyle(places: unit.decimals, trimsZeros: true))
  }

  /// The amount as a form of this style prints it, half-up away from zero; never `-0`.
  package func text(in unit: MoneyUnit, style: MoneyStyle) -> String {
    let shown = min(style.places, unit.decimals)
    let steps = steps(of: Money.step(in: unit, places: shown))
    let digits = Digits(steps.magnitude, decimals: shown)
    return (steps < 0 ? "-" : "") + digits.text(style: style)
  }
}

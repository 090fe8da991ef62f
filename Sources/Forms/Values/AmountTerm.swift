/// A number or a partial result while an amount is being read.
struct AmountTerm {
  /// In 分 if it is an amount, else a bare number.
  let value: Rational
  /// Whether it has a unit of its own.
  let isAmount: Bool
  /// The half-units of the written figures added in it, in 分.
  let halfUnit: Int64
  /// The number it was written as, while it is nothing but that.
  var numeral: Numeral?
  /// The unit written behind that number.
  var ownUnit: MoneyUnit?
  /// Whether that number has a sign written before it.
  var isSigned = false
  /// Whether a sign or brackets made that number negative.
  var isNegative = false
  /// Whether it is a lone number in brackets, which is negative only if nothing else is there.
  var isBracketed = false

  /// The number in plain digits; nil for a calculation or a number with its own unit.
  var printed: String? {
    guard let numeral, ownUnit == nil else { return nil }
    return isNegative && numeral.mantissa != 0 ? "-" + numeral.text : numeral.text
  }

  /// The whole 分 this comes to, a bare number counting in `unit`.
  func money(in unit: MoneyUnit, written: String) throws(AmountError) -> Money {
    let shown = ownUnit ?? unit
    if let numeral, numeral.decimals > shown.decimals { throw .finerThanFen(shown) }
    guard let total = inFen(unit) else { throw .calculationTooLong }
    guard let whole = total.value.whole else { throw .notWholeFen(written) }
    guard whole.magnitude <= UInt128(Money.inputLimit.fen) else { throw .tooLarge }
    return Money(fen: Int64(whole))
  }

  /// The same as an amount: a bare number counts in `unit`; nil if it has too many digits.
  func inFen(_ unit: MoneyUnit) -> AmountTerm? {
    guard !isAmount else { return self }
    guard let fen = value.multiplied(by: Rational(Int128(unit.fen))) else { return nil }
    return AmountTerm(value: fen, isAmount: true, halfUnit: halfUnit)
  }
}

extension IndicatorValue {
  /// Whether the indicator is declared not to apply.
  package var isNotApplicable: Bool { kind == .notApplicable }

  /// Whether a text declares that nothing applies; costs less than reading its value.
  package static func isNotApplicable(_ text: String) -> Bool {
    IndicatorReader(text).isNotApplicable
  }

  /// Whether the text holds any digit.
  package var hasNumber: Bool {
    written.unicodeScalars.contains { ("0"..."9").contains($0) || ("０"..."９").contains($0) }
  }

  /// The sign and the unit of a value whose number was left out, `≤万元`, `≥`, `月底前`; nil for any
  /// other.
  ///
  /// What is compared with words is not: `≥上年`, `≥Ⅱ类`, `≥省级`, `=通过`.
  package var unnumbered: (sign: String, unit: String)? {
    guard kind == .qualitative || kind == .text, !hasNumber else { return nil }
    let plain = IndicatorReader.plain(written)
    if IndicatorWords.monthsWithoutNumber.contains(plain) { return ("", plain) }
    guard let first = plain.unicodeScalars.first, IndicatorWords.signs.contains(first),
      let sign = IndicatorWords.operatorBefore(plain)?.text
    else { return nil }
    let unit = String(plain.dropFirst(sign.count))
    return unit.isEmpty || IndicatorWords.isUnit(unit) ? (sign, unit) : nil
  }

  /// Whether it is a share: % or ‰.
  package var isRate: Bool { unit == "%" || unit == "‰" }

  /// Whether its unit is money, alone or per something: `万元`, `元/次`, `元/人/年`.
  package var isMoney: Bool { unit == "元" || unit?.hasPrefix("元/") == true }

  /// Whether it says when or how long: a time, or a number of days, months, hours.
  package var isTime: Bool {
    kind == .time || unit.map(IndicatorWords.durations.contains) == true
  }

  /// The number multiplied by 万 or 亿; nil without number, or with too many digits.
  package var scaledNumber: DecimalNumber? {
    number?.multiplied(by: scale?.factor ?? 1)
  }

  /// The amount, if it can be added to others: in 元, 万元, 亿元, or these a year.
  ///
  /// Nil for a range, for what is finer than 分, and for a price (`元/次`).
  package var money: Money? {
    guard kind == .quantity, unit == "元" || unit == "元/年", let value = scaledNumber,
      let fen = value.multiplied(by: MoneyUnit.yuan.fen), fen.scale == 0
    else { return nil }
    return Money(fen: fen.mantissa)
  }
}

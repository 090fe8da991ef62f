import Texts

extension Amount {
  /// Reads an amount, in the form's `unit` unless the text says another one.
  ///
  /// Takes full-width and ASCII digits, separators in threes, one sign, brackets around a lone
  /// number for a negative one, `元 万元 万` or `yuan wan` behind and `￥` before, and calculations with
  /// `+ - * / ( )`, which must come out at a whole number of 分. Bare numbers of a calculation are
  /// in the form's unit where they are added, and mere factors where they multiply. `￥` alone does
  /// not tell 元 from 万元 and is taken only in a form in 元. Refuses what is finer than 分, beyond
  /// `Money.inputLimit`, or in words; never guesses. One pass over the text.
  package init(parsing text: String, unit: MoneyUnit) throws(AmountError) {
    let written = text.trimmedOfSpaces
    guard !written.isEmpty else { throw .empty }
    var reader = try AmountReader(written.withUnitSigns, unit: unit)
    let term = try reader.read()
    self.init(
      money: try term.money(in: unit, written: written),
      halfUnit: Money(fen: term.halfUnit), written: written,
      printed: written.isPlainNumber ? written : term.printed,
      ownUnit: term.numeral == nil ? nil : term.ownUnit)
  }
}

extension String {
  /// The text with the units of forms for the words that a keyboard without Chinese has for them.
  fileprivate var withUnitSigns: String {
    guard has(UInt8(ascii: "n")) else { return self }
    return replacing("wan yuan", with: MoneyUnit.wanYuan.name)
      .replacing("wanyuan", with: MoneyUnit.wanYuan.name)
      .replacing("wan", with: MoneyUnit.wanYuan.name)
      .replacing("yuan", with: MoneyUnit.yuan.name)
  }

  /// Whether a number is written in plain digits as it is printed: no sign, no separator, no zero
  /// before its first digit.
  fileprivate var isPlainNumber: Bool {
    let bytes = utf8.span
    let point = UInt8(ascii: ".")
    guard !bytes.isEmpty, bytes[0] != point else { return false }
    let isWhole = bytes[0] != UInt8(ascii: "0") || bytes.count == 1
    return (isWhole || bytes[1] == point)
      && bytes.indices.allSatisfy { 0x30...0x39 ~= bytes[$0] || bytes[$0] == point }
  }
}

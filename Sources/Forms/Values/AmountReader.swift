/// Reads one amount: a number with its unit, or a calculation.
struct AmountReader {
  var text: NumberScanner
  private let written: String
  private let unit: MoneyUnit
  private var depth = 0

  /// Takes a text without spaces around it.
  init(_ written: String, unit: MoneyUnit) throws(AmountError) {
    do throws(UnknownCharacter) {
      text = try NumberScanner(written)
    } catch {
      throw .unknownCharacter(error)
    }
    self.written = written
    self.unit = unit
  }

  /// Reads the whole text.
  mutating func read() throws(AmountError) -> AmountTerm {
    let term = try sum()
    guard text.next == nil else { throw unexpected() }
    return term
  }

  private mutating func sum() throws(AmountError) -> AmountTerm {
    var total = try signed()
    while true {
      if text.take(UInt8(ascii: "+")) {
        total = try total.adding(product(), unit: unit)
      } else if text.take(UInt8(ascii: "-")) {
        total = try total.adding(product().negated(), unit: unit)
      } else {
        return total
      }
    }
  }

  private mutating func signed() throws(AmountError) -> AmountTerm {
    text.putSignBeforeYuanSign()
    if text.take(UInt8(ascii: "-")) { return try product().negated() }
    guard text.take(UInt8(ascii: "+")) else { return try product() }
    var term = try product()
    guard !term.isBracketed else { throw .loneNumberInBrackets }
    term.isSigned = true
    return term
  }

  private mutating func product() throws(AmountError) -> AmountTerm {
    var total = try factor()
    while true {
      if text.take(UInt8(ascii: "*")) {
        total = try total.multiplied(by: factor())
      } else if text.take(UInt8(ascii: "/")) {
        total = try total.divided(by: factor())
      } else {
        return total
      }
    }
  }

  private mutating func factor() throws(AmountError) -> AmountTerm {
    if text.take(UInt8(ascii: "(")) { return try bracket() }
    let hasYuanSign = text.take(NumberScanner.yuanSign)
    guard let numeral = try numeral() else { throw missingNumber() }
    return try number(numeral, hasYuanSign: hasYuanSign)
  }

  private mutating func bracket() throws(AmountError) -> AmountTerm {
    depth += 1
    guard depth <= 32 else { throw .tooManyBrackets }
    var inner = try sum()
    guard text.take(UInt8(ascii: ")")) else { throw unexpected() }
    depth -= 1
    guard !inner.isBracketed else { throw .loneNumberInBrackets }
    guard inner.numeral != nil, !inner.isSigned else { return inner }
    inner = try inner.negated()
    inner.isBracketed = true
    return inner
  }

  private mutating func numeral() throws(AmountError) -> Numeral? {
    do throws(NumeralError) {
      return try text.numeral()
    } catch {
      throw .numeral(error)
    }
  }

  private mutating func number(
    _ numeral: Numeral, hasYuanSign: Bool
  ) throws(AmountError) -> AmountTerm {
    let own = ownUnit()
    guard own != nil || !hasYuanSign || unit == .yuan else {
      throw .unclearUnit("￥" + numeral.text)
    }
    let scale = Int128(own?.fen ?? 1)
    let value = Rational(
      Int128(numeral.mantissa) * scale, over: Int128(powerOfTen(numeral.decimals)))
    return AmountTerm(
      value: value, isAmount: own != nil,
      halfUnit: Figure.halfUnit(in: own ?? unit, decimals: numeral.decimals).fen,
      numeral: numeral, ownUnit: own)
  }

  private mutating func ownUnit() -> MoneyUnit? {
    let isWan = text.take(NumberScanner.wan)
    let isYuan = text.take(NumberScanner.yuan)
    return isWan ? .wanYuan : isYuan ? .yuan : nil
  }
}

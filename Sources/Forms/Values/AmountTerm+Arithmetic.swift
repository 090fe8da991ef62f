extension AmountTerm {
  /// The same with a minus before it.
  func negated() throws(AmountError) -> AmountTerm {
    guard !isBracketed else { throw .loneNumberInBrackets }
    guard let value = value.negated else { throw .calculationTooLong }
    return AmountTerm(
      value: value, isAmount: isAmount, halfUnit: halfUnit, numeral: numeral, ownUnit: ownUnit,
      isSigned: true, isNegative: true)
  }

  /// The sum; a bare number added to an amount counts in `unit`.
  func adding(_ other: AmountTerm, unit: MoneyUnit) throws(AmountError) -> AmountTerm {
    guard !isBracketed, !other.isBracketed else { throw .loneNumberInBrackets }
    let areAmounts = isAmount || other.isAmount
    guard
      let left = areAmounts ? inFen(unit) : self,
      let right = areAmounts ? other.inFen(unit) : other,
      let sum = left.value.adding(right.value)
    else { throw .calculationTooLong }
    return AmountTerm(value: sum, isAmount: areAmounts, halfUnit: halfUnit + other.halfUnit)
  }

  /// The product, of which one side at most is an amount.
  func multiplied(by other: AmountTerm) throws(AmountError) -> AmountTerm {
    guard !isBracketed, !other.isBracketed else { throw .loneNumberInBrackets }
    guard !isAmount || !other.isAmount else { throw .amountTimesAmount }
    guard let product = value.multiplied(by: other.value) else { throw .calculationTooLong }
    return AmountTerm(value: product, isAmount: isAmount || other.isAmount, halfUnit: 0)
  }

  /// The quotient by a bare number other than 0.
  func divided(by other: AmountTerm) throws(AmountError) -> AmountTerm {
    guard !isBracketed, !other.isBracketed else { throw .loneNumberInBrackets }
    guard !other.isAmount else { throw .dividedByAmount }
    guard other.value.numerator != 0 else { throw .dividedByZero }
    guard let inverse = other.value.inverse, let quotient = value.multiplied(by: inverse) else {
      throw .calculationTooLong
    }
    return AmountTerm(value: quotient, isAmount: isAmount, halfUnit: 0)
  }
}

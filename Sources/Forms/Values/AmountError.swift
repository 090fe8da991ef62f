/// Why a text is not an amount, with the sentence the clerk reads.
package enum AmountError: Error, Hashable, Sendable {
  /// Nothing was written.
  case empty
  /// A character no amount has.
  case unknownCharacter(UnknownCharacter)
  /// Digits, points and commas that are not a number.
  case numeral(NumeralError)
  /// More decimals than the 分 needs, in the unit of the number.
  case finerThanFen(MoneyUnit)
  /// More than `Money.inputLimit`.
  case tooLarge
  /// Two numbers with only a space between them.
  case numbersApart(String)
  /// Two signs of calculation in a row.
  case adjacentSigns(String)
  /// A calculation that stops, or a bracket that closes, where a number has to follow.
  case numberMissing(after: String)
  /// A calculation that begins with a sign other than plus or minus.
  case numberMissingBefore(String)
  /// A unit, a bracket or a comma where it does not belong; what was read up to it, and the sign.
  case misplaced(String, after: String)
  /// A bracket that is not closed, or was not opened.
  case unpairedBracket
  /// A bracket around a lone number inside a calculation: it may mean a negative number.
  case loneNumberInBrackets
  /// More brackets inside each other than anybody writes.
  case tooManyBrackets
  /// `￥` before a number in a form in 万元.
  case unclearUnit(String)
  /// An amount multiplied by an amount.
  case amountTimesAmount
  /// Something divided by an amount.
  case dividedByAmount
  /// Something divided by 0.
  case dividedByZero
  /// A calculation whose result is not a whole number of 分.
  case notWholeFen(String)
  /// A calculation with steps of more digits than are kept.
  case calculationTooLong
}

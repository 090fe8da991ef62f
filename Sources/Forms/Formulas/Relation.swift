/// The closed list of what a rule can say.
package indirect enum Relation: Hashable, Sendable {
  /// Two sums of money compare; the terms of both are direct terms with their precision.
  case compare(Formula, Comparator, Formula)
  /// `part` is `whole` × numerator ÷ denominator within one unit of the last place.
  case ratio(part: Formula, whole: Formula, numerator: Int, denominator: Int)
  /// The cell is filled.
  case required(Reference)
  /// The code is in the set's list.
  case inList(Reference)
  /// No two rows of the block have the same content in these columns.
  case unique([String])
  /// The text equals the one that follows, spelling variants of the code list apart.
  case sameText(Reference, Formula)
  /// The content has a number in it.
  case needsNumber(Reference)
  /// The content has no number of money in it (money under 数量).
  case noMoney(Reference)
  /// The amount is written as a bare number in the form's unit.
  case bareAmount(Reference)
  /// At least `minimum` rows of a list match.
  case rowCount(RowSelection, minimum: Int)
  /// A column of counts adds up to `total`; a sheet without any weight is not summed.
  case weights(RowSelection, column: String, total: Int)
  /// Not every row of the selection says that it does not apply.
  case notAllInapplicable(RowSelection, column: String)
}

/// The closed list of what a rule can say.
package indirect enum Relation: Hashable, Sendable {
  /// Two sums of money compare; the terms of both are direct terms with their precision.
  case compare(Formula, Comparator, Formula)
  /// `part` is `whole` × numerator ÷ denominator within one unit of the last place.
  case ratio(part: Formula, whole: Formula, numerator: Int, denominator: Int)
  /// The cell is filled; where it is not, what the row comes to is said too.
  case required(Reference, amount: Formula? = nil)
  /// The code is in the set's list.
  case inList(Reference)
  /// No two rows of the block have the same content in these columns.
  case unique([String])
  /// The text equals the one that follows, spelling variants of the code list apart.
  case sameText(Reference, Formula)
  /// The text is not the one that follows: a name that only repeats its category.
  case differentText(Reference, Formula)
  /// The text is one of these, spaces and the width of signs apart.
  case oneOf(Reference, [String])
  /// The content of the cell has this quality.
  case content(Reference, Quality)
  /// Two cells of a row go together in this way.
  case pair(Reference, Reference, Pairing)
  /// The text has at most, or at least, so many characters.
  case length(Reference, Comparator, Int)
  /// The percentage, where the content is one, is at most, or at least, so much.
  case percentage(Reference, Comparator, Int)
  /// The years a date or a period names have the budget year among them.
  case budgetYear(Reference)
  /// The money a content names compares with an amount; a content without money is not compared.
  case money(Reference, Comparator, Formula)
  /// The money that rows name adds up to an amount; unit prices and rates are not added. If the amount
  /// is that of a year, a cost above it is one of several years: the others are added up without it.
  case costs(RowSelection, column: String, name: String, isYearly: Bool, total: Formula)
  /// Quantity × unit price is at most an amount, where one quantity has the unit of the price.
  case priced(quantities: RowSelection, prices: RowSelection, column: String, limit: Formula)
  /// At most so many of a hundred rows that apply say it without a number.
  case qualitativeShare(RowSelection, column: String, maximum: Int)
  /// Rows with the same content in `key` have the same content in `column`.
  case consistent(key: String, column: String)
  /// The sum is neither blank nor 0.
  case nonzero(Formula)
  /// At least `minimum` rows of a list match.
  case rowCount(RowSelection, minimum: Int)
  /// A column of counts adds up to `total`; a sheet without any weight is not summed.
  case weights(RowSelection, column: String, total: Int)
  /// Not every row of the selection says that it does not apply.
  case notAllInapplicable(RowSelection, column: String)
}

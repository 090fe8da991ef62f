/// What may be written in a cell.
package enum CellKind: Hashable, Sendable {
  /// One line of text; `limit` counts characters, `nil` is no limit.
  case text(limit: Int?)
  /// Several paragraphs; `limit` counts the characters of all of them.
  case paragraphs(limit: Int?)
  /// Money, shown in `unit` with `places` decimals.
  case amount(unit: MoneyUnit, places: Int)
  /// A percentage with two decimals.
  case percent
  /// A whole number; `unit` is a word such as 人, empty if none.
  case count(unit: String)
  /// A day of the calendar, held as the text `2025年2月5日`.
  case date
  /// One of a closed list.
  case choice([Choice])
  /// An indicator value such as `≥98%`, kept as written.
  case indicator
  /// A code of a list of the set (`functional`, `economic`), of one of the given lengths in digits.
  case code(list: String, digits: [Int])
  /// A row of another form's list, such as the budget unit a row belongs to.
  case reference(form: String, block: String)
  /// A cell of the set, which a control figure belongs to.
  case place
}

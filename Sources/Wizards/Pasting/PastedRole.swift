/// What a column of a pasted table is for.
enum PastedRole: Hashable, Sendable {
  /// Answers a column of the list, by its id.
  case column(String)
  /// Says which group the row belongs to: the budget unit, the category.
  case group
  /// Names the code beside it.
  case name
  /// Adds up the other amounts of its row.
  case total
  /// An amount of the column that is asked, or that the code decides.
  case amount
  /// Nothing that is asked.
  case ignored
  /// A heading that is not known.
  case unknown
}

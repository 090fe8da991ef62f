/// The part of a list that rows are entered in one after another.
enum Group: Hashable, Sendable {
  /// The list is not grouped, or the row belongs to no group.
  case none
  /// A budget unit, by the key of its row.
  case unit(Int)
  /// A category of a goal sheet.
  case category(String)
}

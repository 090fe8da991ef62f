/// A row of a pasted block that cannot be taken as it is.
struct PastedMisfit: Hashable, Sendable {
  /// The group it belongs to.
  var group: Group
  /// The number of the row in the block.
  var number: Int
  /// The row as a line to be corrected.
  var line: String
  /// Why, in one sentence.
  var reason: String
}

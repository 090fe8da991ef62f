import Forms

/// A form with its kinds of rows.
struct FormPlan: Sendable {
  var form: Form
  /// The kind of its fields; every form has one, for its rules and fields.
  var fields: Int
  /// Kinds of the rows that stand once, fields first, then lines in order.
  var lines: [Int]
  /// Position in `lines` by line id.
  var linePositions: [String: Int]
  /// By position of the block.
  var blocks: [BlockPlan]
  /// When the form applies.
  var tests: [Test] = []
  /// Forms whose answers it is made from, itself too if anything is answered in it.
  var feeds: [Int] = []
}

/// What a block's rows are.
enum BlockPlan: Sendable {
  case fields
  /// Positions in the form's `lines`.
  case lines(Range<Int>, Show)
  case list(kind: Int)
  case tree(kind: Int, tree: Int)
}

/// A code tree resolved to positions.
struct TreePlan: Sendable {
  var source: TreeSource
  var form: Int
  var block: Int
  /// Kind of the node rows.
  var kind: Int
  /// Kind of the entered rows, `nil` where the set lacks their list.
  var entryKind: Int?
  var codeColumn: Int?
  var unitColumn: Int?
  /// The list of budget units.
  var units: ListPosition?
  var matches: [(column: Int, key: MatchKey)]
}

/// A list of rows: form and block by position.
struct ListPosition: Hashable, Sendable {
  var form: Int
  var block: Int
}

/// An index over the rows of one kind by some of their columns.
struct IndexPlan: Hashable, Sendable {
  var kind: Int
  var columns: [Int]
  /// Whether rows of different sheets are kept apart.
  var isPerSheet: Bool
}

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

/// A code tree, or a table by budget units, resolved to positions.
struct TreePlan: Sendable {
  /// Without codes where the rows are budget units.
  var source: TreeSource
  /// How the rows stand under units, `nil` for a code tree.
  var unitSource: UnitSource?
  var form: Int
  var block: Int
  /// Kind of the node rows; of a table by units, that of the units.
  var kind: Int
  /// Kind of the rows above the units, `nil` for a code tree.
  var upperKind: Int?
  /// Kind of the entered rows, `nil` where the set lacks their list.
  var entryKind: Int?
  var codeColumn: Int?
  var unitColumn: Int?
  /// The list of budget units.
  var units: ListPosition?
  var matches: [(column: Int, key: MatchKey)]

  /// Kind of the row of the grand total.
  var totalKind: Int { upperKind ?? kind }

  /// Whether its rows are of this kind.
  func has(_ kind: Int) -> Bool { kind == self.kind || kind == upperKind }

  /// The row right above the units.
  var unitParent: RowID { unitSource?.hasDepartment == true ? .department : .total }
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

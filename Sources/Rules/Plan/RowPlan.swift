import Forms

/// A kind of row: the fields of a form, one fixed line, or the rows of a list or tree.
struct RowPlan: Sendable {
  var form: Int
  /// Position of the block in its form, `nil` for the fields.
  var block: Int?
  var line: Line?
  var columns: [ColumnPlan]
  var positions: [String: Int]
  var rules: [RulePlan] = []
  /// When rows of this kind apply: form, block and line together.
  var tests: [Test] = []
  /// Indexes kept over rows of this kind.
  var indexes: [Int] = []
  /// The index over the columns that name its rows in paths.
  var nameIndex: Int?
  /// The control target of a line, resolved.
  var target: Address?
  /// The column that names a control target.
  var placeColumn: Int?

  // A row's nodes stand one after another: the row itself, its cells, what it lacks, its rules.

  var nodeCount: Int { 2 + columns.count + rules.count }
  var lackOffset: Int { 1 + columns.count }

  func offset(ofRule index: Int) -> Int { 2 + columns.count + index }
}

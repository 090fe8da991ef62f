import Forms

/// A column of one kind of row with its formula and conditions resolved.
///
/// Never changed once it is made; a class, for it is handed on at every evaluation.
final class ColumnPlan: Sendable {
  /// The declaration, overrides of the line applied.
  let column: Column
  /// Whether rows of this kind have the cell at all.
  let exists: Bool
  let measure: Measure
  /// What it follows from, `nil` for a typed cell.
  let expression: Expression?
  /// When it applies: form, block, line and column together.
  let tests: [Test]
  /// Whether an index or a tree is kept over it.
  let isKey: Bool
  /// Whether it is no cell of the set but a sum that many rows ask for.
  let isShared: Bool
  /// Whether a shared cell only says that its sum is 0, as 1 or 0.
  let isZeroMark: Bool

  init(
    column: Column, exists: Bool, measure: Measure, expression: Expression? = nil,
    tests: [Test] = [], isKey: Bool = false, isShared: Bool = false, isZeroMark: Bool = false
  ) {
    self.column = column
    self.exists = exists
    self.measure = measure
    self.expression = expression
    self.tests = tests
    self.isKey = isKey
    self.isShared = isShared
    self.isZeroMark = isZeroMark
  }

  /// The column with what it follows from and when it applies.
  func resolved(_ expression: Expression?, tests: [Test]) -> ColumnPlan {
    if expression == nil, tests.isEmpty { return self }
    return ColumnPlan(
      column: column, exists: exists, measure: measure, expression: expression, tests: tests,
      isKey: isKey, isShared: isShared, isZeroMark: isZeroMark)
  }

  /// The column with an index or a tree kept over it.
  var asKey: ColumnPlan {
    ColumnPlan(
      column: column, exists: exists, measure: measure, expression: expression, tests: tests,
      isKey: true, isShared: isShared, isZeroMark: isZeroMark)
  }

  /// How its content counts.
  enum Measure: Sendable {
    case amount(AmountStyle)
    case count
    case percent
    case words
  }

  var isRequired: Bool {
    switch column.source {
    case .typed(let required), .presumed(_, let required): required
    case .defined: false
    }
  }

  /// The id under which a stated figure is checked, `nil` for a cell that is not defined.
  var rule: String? {
    guard case .defined(_, let rule) = column.source else { return nil }
    return rule
  }

  /// Half of what its last displayed place stands for.
  var halfUnit: Int64 {
    guard case .amount(let style) = measure else { return 0 }
    return style.halfUnit
  }

  /// How far off a computed figure is as a term of another sum: a defined one counts as it is
  /// displayed, unless all it follows from is exact; a presumed one is no wider than its terms.
  func halfUnit(of sum: Sum) -> Int64 {
    isShared ? sum.half : sum.half == 0 || rule == nil ? min(sum.half, halfUnit) : halfUnit
  }
}

import Forms

/// A column of one kind of row with its formula and conditions resolved.
struct ColumnPlan: Sendable {
  /// The declaration, overrides of the line applied.
  var column: Column
  /// Whether rows of this kind have the cell at all.
  var exists: Bool
  var measure: Measure
  /// What it follows from, `nil` for a typed cell.
  var expression: Expression?
  /// When it applies: form, block, line and column together.
  var tests: [Test] = []
  /// Whether an index or a tree is kept over it.
  var isKey = false
  /// Whether it is no cell of the set but a sum that many rows ask for.
  var isShared = false
  /// Whether a shared cell only says that its sum is 0, as 1 or 0.
  var isZeroMark = false

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

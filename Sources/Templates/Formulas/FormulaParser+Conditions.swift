import Forms
import Texts

extension FormulaParser {
  /// Reads a whole text as one condition: `have.fund = yes and not zero(carry.amount)`.
  static func condition(_ text: String, scope: Scope) throws(FormulaError) -> Condition {
    var parser = try FormulaParser(text, scope: scope)
    let condition = try parser.either()
    try parser.finish()
    return condition
  }

  /// Reads a whole text as matches on the rows of a block: `fund = general`.
  static func matches(
    _ text: String, of block: Block, scope: Scope
  ) throws(FormulaError) -> [Match] {
    var parser = try FormulaParser("where " + text, scope: scope)
    let matches: [Match]
    do throws(FormulaError) {
      matches = try parser.matches(in: block)
      try parser.finish()
    } catch {
      throw FormulaError(fault: error.fault, offset: error.offset - "where ".count)
    }
    return matches
  }

  private mutating func either() throws(FormulaError) -> Condition {
    var conditions = [try both()]
    while take("or") { conditions.append(try both()) }
    return conditions.count == 1 ? conditions[0] : .any(conditions)
  }

  private mutating func both() throws(FormulaError) -> Condition {
    var conditions = [try single()]
    while take("and") { conditions.append(try single()) }
    return conditions.count == 1 ? conditions[0] : .all(conditions)
  }

  private mutating func single() throws(FormulaError) -> Condition {
    if take("not") { return .not(try single()) }
    if take("(") {
      let inner = try either()
      try expect(")")
      return inner
    }
    if next.text == "zero", second.text == "(" { return try zero() }
    if next.text == "some", second.text == "(" { return try some() }
    if next.text == "filled", second.text == "(" {
      _ = advance()
      try expect("(")
      let (reference, _) = try reference()
      try expect(")")
      return .isFilled(reference)
    }
    if next.text == "$" { return try parameter() }
    let (reference, kind) = try reference()
    try expect("=")
    return .equals(reference, try literal(for: Column(kind)))
  }

  /// `$weightTotal = 100`: decided when the set is read; it always holds or never does.
  private mutating func parameter() throws(FormulaError) -> Condition {
    let value = try wholeNumber()
    try expect("=")
    return try wholeNumber() == value ? .all([]) : .any([])
  }

  /// `some(spending where fund = general, unit)`.
  private mutating func some() throws(FormulaError) -> Condition {
    _ = advance()
    try expect("(")
    let (rows, block) = try selection()
    try expect(",")
    let column = try column(try word(said("栏目名")), in: block)
    try expect(")")
    return .hasFilled(rows, column: column.id)
  }

  private mutating func zero() throws(FormulaError) -> Condition {
    _ = advance()
    try expect("(")
    let start = next
    let (formula, measure) = try sum()
    if measure != .count { try requireMoney(measure, at: start) }
    try expect(")")
    return .isZero(formula)
  }
}

extension Column {
  /// A nameless column of a kind, to read a literal for it.
  fileprivate init(_ kind: CellKind) {
    self.init(id: "", label: "", kind: kind, source: .typed(required: false))
  }
}

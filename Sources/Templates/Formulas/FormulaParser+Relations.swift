import Forms
import Texts

extension FormulaParser {
  /// Reads a whole text as one relation: `income.amount == expense.subtotal`, `required(name)`.
  static func relation(_ text: String, scope: Scope) throws(FormulaError) -> Relation {
    var parser = try FormulaParser(text, scope: scope)
    let relation = try parser.relation()
    try parser.finish()
    return relation
  }

  static let relations =
    [
      "ratio", "required", "listed", "unique", "same", "count", "weights", "applicable",
      "different",
      "oneof", "length", "percent", "year", "money", "costs", "priced", "wordy", "consistent",
      "nonzero",
    ] + Quality.allCases.map(\.rawValue) + Pairing.allCases.map(\.rawValue)

  private mutating func relation() throws(FormulaError) -> Relation {
    guard next.kind == .word, second.text == "(",
      FormulaParser.relations.contains(next.text)
    else { return try comparison() }
    let name = advance().text
    try expect("(")
    if let quality = Quality(rawValue: name) { return try content(quality) }
    if let pairing = Pairing(rawValue: name) { return try pair(pairing) }
    if let bounded = try bounded(name) { return bounded }
    let relation = try call(name)
    try expect(")")
    return relation
  }

  private mutating func call(_ name: String) throws(FormulaError) -> Relation {
    switch name {
    case "ratio": try ratio()
    case "required": try required()
    case "listed": .inList(try codeCell())
    case "unique": .unique(try columns())
    case "same": try same()
    case "different": try different()
    case "oneof": try oneOf()
    case "year": .budgetYear(try reference().0)
    case "consistent": try consistent()
    case "nonzero": .nonzero(try amount())
    default: try applicable()
    }
  }

  /// `required(name)`, `required(unit, basic + project)`.
  private mutating func required() throws(FormulaError) -> Relation {
    let (reference, _) = try reference()
    return .required(reference, amount: take(",") ? try amount() : nil)
  }

  private mutating func comparison() throws(FormulaError) -> Relation {
    let start = next
    let left = try sum()
    guard case .money = left.measure else {
      throw FormulaError(fault: .notMoney(start.text), offset: start.offset)
    }
    guard let comparator = Comparator(rawValue: next.text) else {
      throw missing(said("==、<= 或 >="))
    }
    _ = advance()
    let token = next
    let right = try sum()
    _ = try common(left.measure, right.measure, at: token)
    return .compare(left.formula, comparator, right.formula)
  }

  /// `ratio(part, whole, 1/2)`.
  private mutating func ratio() throws(FormulaError) -> Relation {
    let part = try sum()
    try expect(",")
    let token = next
    let whole = try sum()
    _ = try common(part.measure, whole.measure, at: token)
    try expect(",")
    let numerator = try wholeNumber()
    try expect("/")
    let denominator = try wholeNumber()
    return .ratio(
      part: part.formula, whole: whole.formula, numerator: numerator, denominator: denominator)
  }

  private mutating func codeCell() throws(FormulaError) -> Reference {
    let token = next
    let (reference, kind) = try reference()
    guard case .code = kind else {
      throw FormulaError(fault: .notCode(token.text), offset: token.offset)
    }
    return reference
  }

  /// Relations that end in a bound or a sum behind the bracket; `nil` for any other name.
  private mutating func bounded(_ name: String) throws(FormulaError) -> Relation? {
    switch name {
    case "count": try count()
    case "weights": try weights()
    case "length": try length()
    case "percent": try percentage()
    case "money": try money()
    case "costs": try costs()
    case "priced": try priced()
    case "wordy": try wordy()
    default: nil
    }
  }

  mutating func amountCell() throws(FormulaError) -> Reference {
    let token = next
    let (reference, kind) = try reference()
    guard case .amount = kind else {
      throw FormulaError(fault: .notMoney(token.text), offset: token.offset)
    }
    return reference
  }

  private mutating func columns() throws(FormulaError) -> [String] {
    guard let block = scope.block else { throw missing(said("有行的部分（block）")) }
    var names: [String] = []
    repeat { names.append(try column(try word(said("栏目名")), in: block).id) } while take(",")
    return names
  }

  private mutating func same() throws(FormulaError) -> Relation {
    let (reference, _) = try reference()
    try expect(",")
    return .sameText(reference, try wording())
  }

  /// `count(indicators where category begins 1) >= 1`.
  private mutating func count() throws(FormulaError) -> Relation {
    let (selection, _) = try selection()
    try expect(")")
    try expect(">=")
    return .rowCount(selection, minimum: try wholeNumber())
  }

  /// `weights(indicators, weight) = 100`.
  private mutating func weights() throws(FormulaError) -> Relation {
    let (selection, block) = try selection()
    try expect(",")
    let column = try column(try word(said("栏目名")), in: block)
    try expect(")")
    try expect("=")
    return .weights(selection, column: column.id, total: try wholeNumber())
  }

  /// `applicable(indicators, name)`: not every row says that it does not apply.
  private mutating func applicable() throws(FormulaError) -> Relation {
    let (selection, block) = try selection()
    try expect(",")
    return .notAllInapplicable(selection, column: try column(try word(said("栏目名")), in: block).id)
  }
}

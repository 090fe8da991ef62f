import Forms
import Texts

/// Reads formulas, conditions and relations of a template. The whole grammar is in Templates/README.md.
struct FormulaParser {
  let scope: Scope
  private(set) var tokens: [Token]
  private(set) var index = 0

  init(_ text: String, scope: Scope) throws(FormulaError) {
    self.scope = scope
    self.tokens = try Tokens.of(text)
  }

  /// Reads a whole text as one formula, with what it comes to.
  static func formula(
    _ text: String, scope: Scope
  ) throws(FormulaError) -> (formula: Formula, measure: Measure) {
    var parser = try FormulaParser(text, scope: scope)
    let sum = try parser.sum()
    try parser.finish()
    return sum
  }

  // MARK: Tokens

  var next: Token { tokens[index] }

  /// The token after the next one.
  var second: Token { tokens[min(index + 1, tokens.count - 1)] }

  mutating func advance() -> Token {
    defer { if index < tokens.count - 1 { index += 1 } }
    return tokens[index]
  }

  /// Takes the next token if it is this sign or word.
  mutating func take(_ text: String) -> Bool {
    guard next.text == text, next.kind != .quoted, next.kind != .end else { return false }
    _ = advance()
    return true
  }

  mutating func expect(_ sign: String) throws(FormulaError) {
    guard take(sign) else { throw missing(said("“\(sign)”")) }
  }

  /// The next token, which must be a word.
  mutating func word(_ what: String) throws(FormulaError) -> Token {
    guard next.kind == .word else { throw missing(what) }
    return advance()
  }

  func missing(_ what: String) -> FormulaError {
    let found = next.kind == .end ? said("末尾") : next.text
    return FormulaError(fault: .expected(what, found: found), offset: next.offset)
  }

  func finish() throws(FormulaError) {
    guard next.kind == .end else {
      throw FormulaError(fault: .leftOver(next.text), offset: next.offset)
    }
  }

  // MARK: Formulas

  /// `term + term - term`; a lone term stands for itself.
  mutating func sum() throws(FormulaError) -> (formula: Formula, measure: Measure) {
    let start = next
    var isSubtracted = take("-")
    var first = try term()
    guard isSubtracted || next.text == "+" || next.text == "-" else { return first }
    try requireMoney(first.measure, at: start)
    var terms = [Term(first.formula, isSubtracted: isSubtracted)]
    while next.text == "+" || next.text == "-" {
      isSubtracted = advance().text == "-"
      let token = next
      let other = try term()
      try requireMoney(other.measure, at: token)
      first.measure = try common(first.measure, other.measure, at: token)
      terms.append(Term(other.formula, isSubtracted: isSubtracted))
    }
    return (.terms(terms), first.measure)
  }

  func requireMoney(_ measure: Measure, at token: Token) throws(FormulaError) {
    guard case .money = measure else {
      throw FormulaError(fault: .notMoney(token.text), offset: token.offset)
    }
  }

  /// What two added or compared formulas come to together.
  func common(_ one: Measure, _ other: Measure, at token: Token) throws(FormulaError) -> Measure {
    guard one.takes(other) else {
      throw FormulaError(fault: .unitClash(one.name, other.name), offset: token.offset)
    }
    return one == .money(nil) ? other : one
  }

  private mutating func term() throws(FormulaError) -> (formula: Formula, measure: Measure) {
    if next.kind == .quoted { return (.constant(.text(advance().text)), .words) }
    if next.text == "$" || (next.kind == .word && second.text != "." && isNumber(next.text)) {
      return try number()
    }
    guard second.text == "(", next.kind == .word else {
      if next.text == "target", second.kind != .sign || second.text != "." {
        _ = advance()
        return (.target, .money(nil))
      }
      let (reference, kind) = try reference()
      return (.cell(reference), Measure(kind))
    }
    return try call()
  }

  private func isNumber(_ text: String) -> Bool { text.utf8.allSatisfy { (48...57).contains($0) } }

  /// A number of 元 (mostly `0`) or a parameter.
  private mutating func number() throws(FormulaError) -> (formula: Formula, measure: Measure) {
    let token = next
    let number = try wholeNumber()
    do {
      return (.constant(.amount(try Amount(parsing: String(number), unit: .yuan))), .money(nil))
    } catch {
      throw FormulaError(fault: .expectedNumber(token.text), offset: token.offset)
    }
  }

  /// A whole number or a parameter `$name`.
  mutating func wholeNumber() throws(FormulaError) -> Int {
    if take("$") {
      let name = try word(said("参数名"))
      if let value = scope.parameters[name.text] { return value }
      let near = nearestName(to: name.text, in: scope.parameters.keys)
      throw FormulaError(fault: .unknown(.parameter, name.text, near: near), offset: name.offset)
    }
    let token = try word(said("整数"))
    guard let value = Int(token.text) else {
      throw FormulaError(fault: .expectedNumber(token.text), offset: token.offset)
    }
    return value
  }

  private mutating func call() throws(FormulaError) -> (formula: Formula, measure: Measure) {
    let name = advance()
    try expect("(")
    let result: (Formula, Measure)
    switch name.text {
    case "sum": result = try sumOfRows()
    case "change": result = try change()
    case "name": result = (.name(of: try codeReference()), .words)
    case "map": result = try map()
    case "first": result = try first()
    default:
      let near = nearestName(to: name.text, in: ["sum", "change", "name", "map", "first"])
      throw FormulaError(fault: .unknown(.function, name.text, near: near), offset: name.offset)
    }
    try expect(")")
    return result
  }

  private mutating func sumOfRows() throws(FormulaError) -> (Formula, Measure) {
    let (selection, block) = try selection()
    try expect(",")
    let token = try word(said("栏目名"))
    let column = try column(token, in: block)
    let measure = Measure(column.kind)
    if measure != .count { try requireMoney(measure, at: token) }
    return (.sum(selection, column: token.text), measure)
  }

  private mutating func change() throws(FormulaError) -> (Formula, Measure) {
    let start = next
    let new = try sum()
    try requireMoney(new.measure, at: start)
    try expect(",")
    let token = next
    let base = try sum()
    try requireMoney(base.measure, at: token)
    _ = try common(new.measure, base.measure, at: token)
    return (.change(new: new.formula, base: base.formula), .percent)
  }

  private mutating func codeReference() throws(FormulaError) -> Reference {
    let token = next
    let (reference, kind) = try reference()
    guard case .code = kind else {
      throw FormulaError(fault: .notCode(token.text), offset: token.offset)
    }
    return reference
  }

  /// `first(unit>reporting, have.reporting)`: words only.
  private mutating func first() throws(FormulaError) -> (Formula, Measure) {
    var choices: [Formula] = []
    repeat { choices.append(try wording()) } while take(",")
    return (.first(choices), .words)
  }

  /// A formula that comes to words.
  mutating func wording() throws(FormulaError) -> Formula {
    let start = next
    let (formula, measure) = try sum()
    guard measure == .words else {
      throw FormulaError(
        fault: .kindClash(expected: Measure.words.name, found: measure.name),
        offset: start.offset)
    }
    return formula
  }

  /// `map(nature, administrative: administrative, public1: public)`.
  private mutating func map() throws(FormulaError) -> (Formula, Measure) {
    let (reference, _) = try reference()
    var results: [String: String] = [:]
    while take(",") {
      let key = next.kind == .quoted ? advance() : try word(said("选项"))
      try expect(":")
      let value = next.kind == .quoted ? advance() : try word(said("结果"))
      guard results.updateValue(value.text, forKey: key.text) == nil else {
        throw FormulaError(fault: .duplicate(.choice, key.text), offset: key.offset)
      }
    }
    return (.map(reference, results), .words)
  }
}

import Forms
import Texts

/// Relations on what is written in words: names, values, texts.
extension FormulaParser {
  /// `number(value)`, `unit(value)`, `impersonal(goal)`.
  mutating func content(_ quality: Quality) throws(FormulaError) -> Relation {
    let isAmount = quality == .bare || quality == .trimmed
    let cell = isAmount ? try amountCell() : try reference().0
    try expect(")")
    return .content(cell, quality)
  }

  /// `paired(name, value)`.
  mutating func pair(_ pairing: Pairing) throws(FormulaError) -> Relation {
    let one = try reference().0
    try expect(",")
    let other = try reference().0
    try expect(")")
    return .pair(one, other, pairing)
  }

  /// `length(name) <= 40`.
  mutating func length() throws(FormulaError) -> Relation {
    let (cell, comparator, bound) = try bound()
    return .length(cell, comparator, bound)
  }

  /// `percent(value) <= 100`.
  mutating func percentage() throws(FormulaError) -> Relation {
    let (cell, comparator, bound) = try bound()
    return .percentage(cell, comparator, bound)
  }

  private mutating func bound() throws(FormulaError) -> (Reference, Comparator, Int) {
    let cell = try reference().0
    try expect(")")
    let comparator = try comparator()
    return (cell, comparator, try wholeNumber())
  }

  /// `money(value) <= annual`.
  mutating func money() throws(FormulaError) -> Relation {
    let cell = try reference().0
    try expect(")")
    let comparator = try comparator()
    return .money(cell, comparator, try amount())
  }

  /// `costs(indicators where category = 14, value, name) == annual`, with `, yearly` behind the name.
  mutating func costs() throws(FormulaError) -> Relation {
    let (rows, block) = try selection()
    try expect(",")
    let column = try column(try word(said("栏目名")), in: block).id
    try expect(",")
    let name = try self.column(try word(said("栏目名")), in: block).id
    let isYearly = take(",")
    if isYearly { try expect("yearly") }
    try expect(")")
    try expect("==")
    return .costs(rows, column: column, name: name, isYearly: isYearly, total: try amount())
  }

  /// `priced(indicators where category = 11, indicators where category = 14, value) <= annual`.
  mutating func priced() throws(FormulaError) -> Relation {
    let (quantities, _) = try selection()
    try expect(",")
    let (prices, block) = try selection()
    try expect(",")
    let column = try column(try word(said("栏目名")), in: block).id
    try expect(")")
    try expect("<=")
    return .priced(quantities: quantities, prices: prices, column: column, limit: try amount())
  }

  /// `wordy(indicators, value) <= $wordyShare`.
  mutating func wordy() throws(FormulaError) -> Relation {
    let (rows, block) = try selection()
    try expect(",")
    let column = try column(try word(said("栏目名")), in: block).id
    try expect(")")
    try expect("<=")
    return .qualitativeShare(rows, column: column, maximum: try wholeNumber())
  }

  /// `different(name, category)`: the text is not that of the other cell.
  mutating func different() throws(FormulaError) -> Relation {
    let cell = try reference().0
    try expect(",")
    return .differentText(cell, .cell(try reference().0))
  }

  /// `oneof(attribute, "0101-一年期项目", "0102-…")`.
  mutating func oneOf() throws(FormulaError) -> Relation {
    let cell = try reference().0
    var texts: [String] = []
    while take(",") {
      guard next.kind == .quoted else { throw missing(said("引号里的文字")) }
      texts.append(advance().text)
    }
    guard !texts.isEmpty else { throw missing(said("“,”")) }
    return .oneOf(cell, texts)
  }

  /// `consistent(code, name)`: rows with one code have one name.
  mutating func consistent() throws(FormulaError) -> Relation {
    guard let block = scope.block else { throw missing(said("有行的部分（block）")) }
    let key = try column(try word(said("栏目名")), in: block).id
    try expect(",")
    return .consistent(key: key, column: try column(try word(said("栏目名")), in: block).id)
  }

  /// A formula that comes to money.
  mutating func amount() throws(FormulaError) -> Formula {
    let start = next
    let (formula, measure) = try sum()
    try requireMoney(measure, at: start)
    return formula
  }

  private mutating func comparator() throws(FormulaError) -> Comparator {
    guard let comparator = Comparator(rawValue: next.text), next.kind == .sign else {
      throw missing(said("==、<= 或 >="))
    }
    _ = advance()
    return comparator
  }
}

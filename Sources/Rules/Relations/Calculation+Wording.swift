import Forms

extension Calculation {
  /// How many characters a text has.
  mutating func checkLength(
    _ address: Address, _ comparator: Comparator, _ bound: Int, _ rule: Rule, at node: Int,
    of row: Int
  ) {
    guard let value = content(of: address, in: row), !value.isVoid, let text = value.words else {
      return
    }
    let count = text.count { !$0.isWhitespace }
    guard !comparator.holds(count, bound) else { return results.hold(node) }
    say(rule, Phrase.length(count, comparator, bound), about: address, at: node, of: row)
  }

  /// A percentage against a bound; what is no percentage is not compared, and what grows may pass 100 %.
  mutating func checkPercentage(
    _ address: Address, _ comparator: Comparator, _ bound: Int, _ rule: Rule, at node: Int,
    of row: Int
  ) {
    guard let value = content(of: address, in: row)?.indicator, value.unit == "%",
      let number = value.upper ?? value.number
    else { return }
    let limit = DecimalNumber(mantissa: Int64(bound))
    guard !comparator.holds(number, limit), !says(RuleWords.growth, name(read: row)) else {
      return results.hold(node)
    }
    let detail = Phrase.percentage(value.written, comparator, bound)
    say(rule, detail, about: address, at: node, of: row)
  }

  /// The years of a date or period against the budget year.
  mutating func checkYear(_ address: Address, _ rule: Rule, at node: Int, of row: Int) {
    guard let value = content(of: address, in: row), !value.isVoid else { return }
    let text = value.words ?? ""
    if case .indicator(let indicator) = value, indicator.kind != .time { return }
    let years = text.years
    guard let first = years.min(), let last = years.max() else { return }
    guard !(first...last).contains(plan.set.year) else { return results.hold(node) }
    say(rule, Phrase.otherYear(text, plan.set.year), about: address, at: node, of: row)
  }

  /// A text that must be one of some.
  mutating func checkChoice(
    _ address: Address, _ texts: [String], _ rule: Rule, at node: Int, of row: Int
  ) {
    guard let text = content(of: address, in: row)?.words, !text.isEmpty else { return }
    guard !texts.contains(where: { $0.plain == text.plain }) else { return results.hold(node) }
    say(rule, Phrase.notUsual(text, texts), about: address, at: node, of: row)
  }

  /// A text that must not be another one; of a category its second level.
  mutating func checkDifference(
    _ address: Address, _ expression: Expression, _ rule: Rule, at node: Int, of row: Int
  ) {
    guard let text = content(of: address, in: row)?.words?.plain, !text.isEmpty,
      let other = otherText(expression, in: row)?.plain, !other.isEmpty
    else { return }
    guard text == other else { return results.hold(node) }
    say(rule, rule.words, about: address, at: node, of: row)
  }

  private mutating func otherText(_ expression: Expression, in row: Int) -> String? {
    guard let value = value(expression, in: row) else { return nil }
    guard case .choice = value, case .cell(let address) = expression,
      let node = node(of: address, in: row), let kind = column(of: id(of: node))?.kind
    else { return value.words }
    return String(text(of: value, in: kind).drop { $0.isNumber || $0 == "-" })
  }
}

extension Comparator {
  /// Whether two things compare so.
  func holds<T: Comparable>(_ left: T, _ right: T) -> Bool {
    switch self {
    case .equal: left == right
    case .atMost: left <= right
    case .atLeast: left >= right
    }
  }
}

extension String {
  /// Without spaces, the dashes as one.
  fileprivate var plain: String {
    let scalars = unicodeScalars.lazy.filter { !$0.properties.isWhitespace }
    return String(UnicodeScalarView(scalars.map { ["—", "–", "－"].contains($0) ? "-" : $0 }))
  }

  /// The years 1900 to 2099 in it: four digits by themselves with 年, a point or a dash behind them.
  fileprivate var years: [Int] {
    guard utf8.contains(where: { (48...57).contains($0) }) else { return [] }
    let signs = Array(plain)
    var years: [Int] = []
    var start = 0
    while start < signs.count {
      let end = signs[start...].firstIndex { !($0.isASCII && $0.isNumber) } ?? signs.count
      let isFollowed = end < signs.count && "年.-/".contains(signs[end])
      if end - start == 4, isFollowed, let year = Int(String(signs[start..<end])),
        (1900...2099).contains(year)
      {
        years.append(year)
      }
      start = end + 1
    }
    return years
  }
}

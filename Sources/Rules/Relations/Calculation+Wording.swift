import Forms
import Texts

extension Calculation {
  /// How many characters a text has.
  mutating func checkLength(
    _ address: Address, _ comparator: Comparator, _ bound: Int, _ rule: RulePlan, at node: Int,
    of row: Int
  ) {
    guard let value = content(of: address, in: row), !value.isVoid, let text = value.words else {
      return
    }
    if comparator == .atMost, text.utf8.count <= bound { return results.hold(node) }
    let count = text.length
    guard !comparator.holds(count, bound) else { return results.hold(node) }
    say(rule, Phrase.length(count, comparator, bound), about: address, at: node, of: row)
  }

  /// A percentage against a bound; what is no percentage is not compared, and what grows may pass 100 %.
  mutating func checkPercentage(
    _ address: Address, _ comparator: Comparator, _ bound: Int, _ rule: RulePlan, at node: Int,
    of row: Int
  ) {
    guard let value = content(of: address, in: row)?.indicator, value.unit == "%",
      let number = value.upper ?? value.number
    else { return }
    let limit = DecimalNumber(mantissa: Int64(bound))
    guard !comparator.holds(number, limit), !RuleWords.growth.stand(in: name(read: row)) else {
      return results.hold(node)
    }
    let detail = Phrase.percentage(value.written, comparator, bound)
    let remedy = comparator == .atMost ? Remedy.write("=\(bound)%") : nil
    say(rule, detail, about: address, at: node, of: row, remedy: remedy)
  }

  /// The years of a date or period against the budget year.
  mutating func checkYear(_ address: Address, _ rule: RulePlan, at node: Int, of row: Int) {
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
    _ address: Address, _ texts: [String], _ rule: RulePlan, at node: Int, of row: Int
  ) {
    guard let text = content(of: address, in: row)?.words, !text.isEmpty else { return }
    guard !texts.contains(where: { $0.plain == text.plain }) else { return results.hold(node) }
    say(rule, Phrase.notUsual(text, texts), about: address, at: node, of: row)
  }

  /// A text that must not be another one; of a category its second level.
  mutating func checkDifference(
    _ address: Address, _ expression: Expression, _ rule: RulePlan, at node: Int, of row: Int
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
      let node = node(of: address, in: row)
    else { return value.words }
    return String(
      text(of: value, in: column(at: node).column.kind).drop { $0.isNumber || $0 == "-" })
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
  /// How many characters it has, spaces not counted.
  fileprivate var length: Int {
    var length = 0
    for scalar in unicodeScalars {
      guard scalar.isCharacter else { return count { !$0.isWhitespace } }
      if scalar != " " { length += 1 }
    }
    return length
  }

  /// Without spaces, the dashes as one.
  fileprivate var plain: String {
    guard unicodeScalars.contains(where: { $0.isSpace || $0.isWideDash }) else { return self }
    return String(scalars: plainScalars[...])
  }

  /// The characters of `plain`.
  private var plainScalars: [Unicode.Scalar] {
    unicodeScalars.compactMap { $0.isSpace ? nil : $0.isWideDash ? "-" : $0 }
  }

  /// The years 1900 to 2099 in it: four digits by themselves with 年, a point or a dash behind them.
  fileprivate var years: [Int] {
    guard utf8.contains(where: { (48...57).contains($0) }) else { return [] }
    let signs = plainScalars
    var years: [Int] = []
    var start = 0
    while start < signs.count {
      let end = signs[start...].firstIndex { !("0"..."9").contains($0) } ?? signs.count
      if end - start == 4, end < signs.count, String.followYears.contains(signs[end]) {
        let year = signs[start..<end].reduce(0) { $0 * 10 + Int($1.value) - 48 }
        if (1900...2099).contains(year) { years.append(year) }
      }
      start = end + 1
    }
    return years
  }

  private static let followYears: [Unicode.Scalar] = ["年", ".", "-", "/"]
}

extension Unicode.Scalar {
  /// Whether it is a dash other than the plain one.
  fileprivate var isWideDash: Bool { self == "—" || self == "–" || self == "－" }

  /// Whether it is surely a character by itself: plain signs, Chinese characters, their punctuation.
  fileprivate var isCharacter: Bool {
    switch value {
    case 0x20...0x7E, 0x2010...0x2027, 0x3001...0x3020, 0x3400...0x9FFF, 0xFF01...0xFF60: true
    default: false
    }
  }
}

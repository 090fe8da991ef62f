import Forms
import Randomness
import Rules

/// Draws contents of cells; the same seed gives the same ones.
struct RandomValues {
  private var random: SeededGenerator
  private let codes: [String: [String]]
  private var lastUnit = 103_000

  init(_ set: TemplateSet, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    codes = set.codes.mapValues { list in list.entries.map(\.code) }
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// A content of the column's kind; `nil` where there is none, as for a row of an empty list.
  mutating func value(of column: Column, in calculation: Calculation) -> Value? {
    if number(0...9) == 0 { return .blank }
    switch column.kind {
    case .text(let limit): return text(of: column, limit: limit)
    case .paragraphs: return .paragraphs((0..<number(1...3)).map { _ in sentence() })
    case .amount(let unit, _): return amount(in: unit)
    case .percent: return .percent(Percent(hundredths: Int64(number(-99_999...99_999))))
    case .count: return .count(Count(Int64(number(0...120))))
    case .date: return .text("2025年\(number(1...12))月\(number(1...28))日")
    case .choice(let choices): return choices.randomElement(using: &random).map { .choice($0.id) }
    case .indicator: return indicator()
    case .code(let list, let digits): return code(of: list, digits: digits)
    case .reference(let form, let block):
      let list = ListID(form: FormID(form), block: block)
      return calculation.answers.rows(of: list).randomElement(using: &random).map { .reference($0) }
    case .place: return nil
    }
  }

  private mutating func text(of column: Column, limit: Int?) -> Value {
    if column.id == "code" {
      lastUnit += 1
      return .text(String(lastUnit))
    }
    if column.reading == .year { return .text("20\(number(10...99))") }
    return .text(String(word().prefix(limit ?? 40)))
  }

  private mutating func word() -> String {
    let signs = Array("甲乙丙丁戊己庚辛壬癸市县局处室经费运维")
    let word = (0..<number(3...12)).map { _ in signs[number(0...(signs.count - 1))] }
    let end = ["", "", "", "（一期）", "APP", "“双减”", "2025"].randomElement(using: &random) ?? ""
    return String(word) + end
  }

  private mutating func sentence() -> String {
    (0..<number(1...3)).map { _ in word() }.joined(separator: "，") + "。"
  }

  private mutating func indicator() -> Value {
    let texts = [
      "≥98%", "=12次", "≤45万元", "61320 元/人/年", "明显提升", "100%", "12.5", "2025年12月底前",
    ]
    if number(0...9) == 0 { return .inapplicable("不涉及") }
    return .indicator(IndicatorValue(texts.randomElement(using: &random) ?? ""))
  }

  private mutating func amount(in unit: MoneyUnit) -> Value? {
    let texts = [
      "0", "0.00", "12.5", "29.80", "-3.1", "12.345", "1,600", "38*0.2", "100150元", "3元",
      "1.234567", "\(number(1...99_999)).\(number(10...99))", "\(number(1...999))万元",
    ]
    return texts.randomElement(using: &random).flatMap { text in
      (try? Amount(parsing: text, unit: unit)).map { .amount($0) }
    }
  }

  /// A computed content as somebody would write it down.
  func written(_ value: Value, as kind: CellKind) -> Value? {
    guard case .amount(let amount) = value, case .amount(let unit, let places) = kind else {
      return value
    }
    let text = amount.money.text(in: unit, style: MoneyStyle(places: places))
    return (try? Amount(parsing: text, unit: unit)).map { .amount($0) }
  }

  /// A code of the list, now and then one it does not have.
  private mutating func code(of list: String, digits: [Int]) -> Value {
    let length = digits.randomElement(using: &random) ?? 7
    let known = (codes[list] ?? []).filter { $0.utf8.count == length }
    if number(0...19) > 0, let code = known.randomElement(using: &random) { return .code(code) }
    return .code(String("2999901".prefix(length)))
  }
}

import Forms
import Rules

/// A small seeded generator (SplitMix64), so that a failing run can be repeated.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Random changes that fit the small budget.
struct Changes {
  var random: Seeded

  mutating func next(for calculation: Calculation) throws -> Change {
    let answers = calculation.answers
    switch Int.random(in: 0..<20, using: &random) {
    case 0...3: return insertion(answers)
    case 4: return removal(answers)
    case 5: return move(answers)
    case 6: return sheetChange(answers)
    case 7...9: return try statement(calculation)
    case 10:
      var later = calculation
      let first = try next(for: calculation)
      later.apply(first)
      return .all([first, try next(for: later)])
    default: return try answer(calculation)
    }
  }

  private static let lists = [
    ListID(form: FormID("units"), block: "rows"), ListID(form: FormID("projects"), block: "rows"),
    ListID(form: FormID("spending"), block: "rows"),
    ListID(form: FormID("spending"), block: "rows"),
    ListID(form: FormID("control"), block: "places"),
  ]

  private mutating func list(_ answers: Answers) -> ListID {
    let sheets = answers.sheets(of: "goal")
    guard let sheet = sheets.randomElement(using: &random), Bool.random(using: &random) else {
      return Self.lists.randomElement(using: &random) ?? Self.lists[0]
    }
    return ListID(form: FormID("goal", sheet: sheet), block: "indicators")
  }

  private mutating func insertion(_ answers: Answers) -> Change {
    let list = list(answers)
    let index = Int.random(in: 0...answers.rows(of: list).count, using: &random)
    return .insertRow(list, key: answers.nextKey, index: index)
  }

  private mutating func removal(_ answers: Answers) -> Change {
    let list = list(answers)
    guard let key = answers.rows(of: list).randomElement(using: &random) else { return .all([]) }
    return .removeRow(list, key: key)
  }

  private mutating func move(_ answers: Answers) -> Change {
    let list = list(answers)
    guard let key = answers.rows(of: list).randomElement(using: &random) else { return .all([]) }
    return .moveRow(list, key: key, index: Int.random(in: 0..<5, using: &random))
  }

  private mutating func sheetChange(_ answers: Answers) -> Change {
    let sheets = answers.sheets(of: "goal")
    if let sheet = sheets.randomElement(using: &random), Bool.random(using: &random) {
      return .removeSheet(form: "goal", key: sheet)
    }
    return .insertSheet(form: "goal", key: answers.nextKey, index: 0)
  }

  private mutating func answer(_ calculation: Calculation) throws -> Change {
    guard let cell = cell(calculation, isDefined: false), let column = calculation.column(of: cell)
    else { return .all([]) }
    return .answer(cell, try value(column.kind, calculation))
  }

  private mutating func statement(_ calculation: Calculation) throws -> Change {
    guard let cell = cell(calculation, isDefined: true), let column = calculation.column(of: cell)
    else { return .all([]) }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .state(cell, nil)
    case 1: return .state(cell, .blank)
    default:
      let computed = calculation.cell(cell).value
      let value =
        Bool.random(using: &random) ? computed : try value(column.kind, calculation)
      return .state(cell, value.map { .figure($0) })
    }
  }

  private mutating func cell(_ calculation: Calculation, isDefined: Bool) -> CellID? {
    let form = calculation.forms.randomElement(using: &random) ?? FormID("t2")
    let filled = calculation.filled(form)
    var cells = filled.fields.keys.sorted().map { CellID(form: form, field: $0) }
    for block in filled.rows.keys.sorted() {
      for row in filled.rows[block] ?? [] {
        cells += row.cells.keys.sorted().map { CellID(form: form, row: row.id, column: $0) }
      }
    }
    let fitting = cells.filter { cell in
      if case .defined = calculation.source(of: cell) { isDefined } else { !isDefined }
    }
    return fitting.randomElement(using: &random)
  }

  private mutating func value(_ kind: CellKind, _ calculation: Calculation) throws -> Value? {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return nil
    case 1: return .blank
    default: break
    }
    switch kind {
    case .amount: return try amount()
    case .percent:
      return .percent(Percent(hundredths: Int64.random(in: -999...999, using: &random)))
    case .count: return .count(Count([0, 10, 45, 55, 100].randomElement(using: &random) ?? 1))
    case .choice(let choices): return choices.randomElement(using: &random).map { .choice($0.id) }
    case .code: return .code(Self.codes.randomElement(using: &random) ?? "2010301")
    case .reference(let form, let block):
      let list = ListID(form: FormID(form), block: block)
      let keys = calculation.answers.rows(of: list) + [999]
      return keys.randomElement(using: &random).map { .reference($0) }
    case .place: return cell(calculation, isDefined: true).map { .place($0) }
    case .indicator:
      let texts = ["≥12 次", "提升", "≥45万元", "本指标不适用"]
      return texts.randomElement(using: &random).map { .indicator(IndicatorValue($0)) }
    case .date: return .text("2025年2月5日")
    case .text, .paragraphs:
      return .text(["103001", "103004", "行政运行", "信息化"].randomElement(using: &random) ?? "")
    }
  }

  private mutating func amount() throws -> Value {
    let texts = ["0", "10.01", "12.345", "29.8", "-3.5", "100150元", "10000", "12.5"]
    return try RulesTests.amount(texts.randomElement(using: &random) ?? "1")
  }

  private static let codes = [
    "2010301", "2010302", "2019999", "2080501", "2080502", "2210201", "20103", "201",
  ]
}

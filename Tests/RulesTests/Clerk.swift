import Forms
import Rules

/// Fills in the small budget: every answer through `Calculation.apply`.
struct Clerk {
  var calculation: Calculation
  private var units: [String: Int] = [:]

  init(_ reading: Calculation.Reading = .draft, set: TemplateSet = Budget.set) {
    calculation = Calculation(set, answers: Answers(), reading: reading)
  }

  @discardableResult
  mutating func addRow(_ form: FormID, _ block: String, _ values: [String: Value]) -> Int {
    let key = calculation.answers.nextKey
    let list = ListID(form: form, block: block)
    var changes = [
      Change.insertRow(list, key: key, index: calculation.answers.rows(of: list).count)
    ]
    for (column, value) in values.sorted(by: { $0.key < $1.key }) {
      changes.append(.answer(CellID(form: form, row: .entered(key), column: column), value))
    }
    calculation.apply(.all(changes))
    return key
  }

  @discardableResult
  mutating func addUnit(_ code: String) -> Int {
    let key = addRow(FormID("units"), "rows", ["code": .text(code), "name": .text("单位\(code)")])
    units[code] = key
    return key
  }

  /// A row of spending: `2010301 prior basic project`, `-` for what is not answered.
  @discardableResult
  mutating func spend(_ text: String, unit: String? = nil) throws -> Int {
    let parts = text.split(separator: " ").map(String.init)
    var values: [String: Value] = ["code": .code(parts[0])]
    if let unit, let key = units[unit] { values["unit"] = .reference(key) }
    // A page that was read says which table a row came from.
    if calculation.reading == .audit { values["fund"] = .choice("general") }
    for (column, part) in zip(["prior", "basic", "project"], parts.dropFirst()) where part != "-" {
      values[column] = try amount(part)
    }
    return addRow(FormID("spending"), "rows", values)
  }

  mutating func answer(_ path: String, _ value: Value?) {
    guard case .cell(let cell)? = calculation.target(at: path) else { return }
    calculation.apply(.answer(cell, value))
  }

  mutating func state(_ path: String, _ text: String?) throws {
    guard case .cell(let cell)? = calculation.target(at: path) else { return }
    guard let text else {
      calculation.apply(.state(cell, .blank))
      return
    }
    let isPercent = path.hasSuffix("percent")
    let value = isPercent ? Value.percent(try Percent(parsing: text)) : try amount(text)
    calculation.apply(.state(cell, .figure(value)))
  }

  /// What a cell shows, `-` if it is blank.
  func text(_ path: String) -> String {
    guard case .cell(let cell)? = calculation.target(at: path) else { return "?" }
    let text = calculation.text(of: cell)
    return text.isEmpty ? "-" : text
  }

  /// Findings as `severity rule path`, those of blank cells left out.
  var findings: [String] {
    calculation.findings.filter { $0.severity != .incomplete }.map {
      "\($0.severity.rawValue) \($0.rule) \(calculation.path(of: $0.cell))"
    }
  }

  var lacks: [String] {
    calculation.findings.filter { $0.severity == .incomplete }.map {
      calculation.path(of: $0.cell)
    }
  }
}

import Forms
import Rules
import Testing

/// Each relation of a rule: what is answered, what is found.
struct RelationTests {
  @Test(arguments: [
    ("2010301", "-", []), ("2019999", "-", ["warning CODE spending.2019999.code"]),
    ("2010302", "一般行政事务", ["info CNAME spending.2010302.name"]),
    ("2010302", "行政管理", ["warning CNAME spending.2010302.name"]),
    ("2080501", "离退休", ["info CNAME spending.2080501.name"]),
    ("2080502", "离退休", []),
  ])
  func checksCodesAndNames(_ code: String, _ name: String, _ findings: [String]) throws {
    var clerk = Clerk()
    try clerk.spend("\(code) - 1")
    if name != "-" { clerk.answer("spending.\(code).name", .text(name)) }
    #expect(clerk.findings == findings)
  }

  @Test func findsARowThatIsThereTwice() throws {
    var clerk = Clerk()
    clerk.addUnit("103001")
    clerk.addUnit("103004")
    try clerk.spend("2010301 - 1", unit: "103001")
    try clerk.spend("2010301 - 1", unit: "103004")
    #expect(clerk.findings.isEmpty)
    try clerk.spend("2010301 - 1", unit: "103001")
    #expect(clerk.findings == ["error TWICE spending.103001.2010301#2.code"])
  }

  @Test func holdsAPartAgainstItsWhole() throws {
    var clerk = Clerk()
    clerk.answer("have.carryover", .choice("yes"))
    try clerk.spend("2010301 - - 5")
    clerk.answer("spending.2010301.projectCarry", try amount("5.02"))
    #expect(clerk.findings == ["error CARRY spending.2010301.projectCarry"])
    clerk.answer("spending.2010301.projectCarry", try amount("4"))
    #expect(clerk.findings.isEmpty)
  }

  @Test func refusesFiguresAgainst无() throws {
    var clerk = Clerk()
    clerk.answer("have.carryover", .choice("no"))
    clerk.answer("t1.carry.amount", try amount("3"))
    #expect(clerk.findings == ["error HAVE t1.carry.amount"])
    clerk.answer("have.carryover", .choice("yes"))
    #expect(!clerk.findings.contains { $0.contains("HAVE") })
  }

  @Test func comparesIncomeWithSpending() throws {
    var clerk = Clerk()
    clerk.answer("t1.income1.amount", try amount("12.50"))
    #expect(clerk.calculation.unchecked.map(\.reason).contains("表二没有填写"))
    try clerk.spend("2010301 - 12.00")
    #expect(clerk.findings == ["error INOUT t1.incomeTotal.amount"])
    clerk.answer("t1.income1.amount", try amount("12.00"))
    #expect(clerk.findings.isEmpty)
    #expect(!clerk.calculation.unchecked.map(\.reason).contains("表二没有填写"))
  }

  @Test func keepsToTheControlFigure() throws {
    var clerk = Clerk()
    try clerk.spend("2010301 - 100")
    let total = CellID(form: FormID("t2"), row: .total, column: "total")
    #expect(clerk.calculation.remaining(for: total) == nil)
    clerk.answer("control.total.ceiling", try amount("120"))
    #expect(clerk.calculation.remaining(for: total) == (try money("20")))
    clerk.answer("control.total.ceiling", try amount("90"))
    #expect(clerk.findings == ["warning CONTROL t2.total.total"])
    #expect(clerk.calculation.remaining(for: total) == (try money("-10")))
    #expect(clerk.calculation.unchecked.map(\.rule) == ["APPROVED"])
    clerk.answer("control.total.ceiling", nil)
    clerk.answer("control.total.approved", try amount("100"))
    #expect(clerk.findings.isEmpty)
    #expect(clerk.calculation.unchecked.isEmpty)
    clerk.answer("control.total.approved", try amount("101"))
    #expect(clerk.findings == ["error APPROVED t2.total.total"])
  }

  @Test func keepsAControlFigureOfAnyCell() throws {
    var clerk = Clerk()
    try clerk.spend("2010301 - 100")
    let place = CellID(form: FormID("t2"), row: .node(unit: nil, code: "201"), column: "basic")
    clerk.addRow(
      FormID("control"), "places", ["place": .place(place), "ceiling": try amount("60")])
    #expect(clerk.findings == ["warning CONTROL t2.201.basic"])
    #expect(clerk.calculation.remaining(for: place) == (try money("-40")))
  }

  @Test func checksAGoalSheet() throws {
    var clerk = Clerk()
    clerk.calculation.apply(.insertSheet(form: "goal", key: 90, index: 0))
    let sheet = FormID("goal", sheet: 90)
    #expect(clerk.findings == ["error CAT goal:1.indicators"])
    clerk.addRow(sheet, "indicators", row("quantity", "投入资金", "≥45万元"))
    #expect(clerk.findings == ["warning QTYNUM goal:1.indicators.1.value"])
    clerk.answer("goal:1.indicators.1.value", .indicator(IndicatorValue("持续提升")))
    #expect(clerk.findings == ["warning QUANT goal:1.indicators.1.value"])
    clerk.answer("goal:1.indicators.1.value", .indicator(IndicatorValue("≥12 次")))
    #expect(clerk.findings.isEmpty)
    clerk.answer("goal:1.indicators.1.weight", .count(Count(90)))
    #expect(clerk.findings == ["error WEIGHT goal:1.indicators.1.weight"])
    clerk.addRow(sheet, "indicators", row("effect", "办文质量", "提升", weight: 10))
    #expect(clerk.findings.isEmpty)
  }

  @Test func findsASheetThatAppliesToNothing() throws {
    var clerk = Clerk()
    clerk.calculation.apply(.insertSheet(form: "goal", key: 90, index: 0))
    clerk.addRow(
      FormID("goal", sheet: 90), "indicators",
      [
        "category": .choice("quantity"), "name": .text("无"),
        "value": .inapplicable("本指标不适用"),
      ])
    #expect(clerk.findings == ["warning VOID goal:1.indicators.1.value"])
  }

  @Test func asksForWhatIsMissingOncePerPart() throws {
    var clerk = Clerk()
    #expect(clerk.lacks == ["have.fund", "t1.income1.amount"])
    clerk.addRow(FormID("projects"), "rows", [:])
    #expect(clerk.lacks.contains("projects.@1.name"))
    #expect(clerk.calculation.summary.incomplete == 3)
  }

  private func row(_ category: String, _ name: String, _ value: String, weight: Int64? = nil)
    -> [String: Value]
  {
    var values: [String: Value] = [
      "category": .choice(category), "name": .text(name),
      "value": .indicator(IndicatorValue(value)),
    ]
    if let weight { values["weight"] = .count(Count(weight)) }
    return values
  }
}

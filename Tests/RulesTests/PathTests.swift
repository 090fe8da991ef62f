import Forms
import Rules
import Testing

/// Paths both ways, places and sentences.
struct PathTests {
  @Test(arguments: [
    "have.fund", "units.103001.name", "projects.@3.name", "projects.信息化.code",
    "spending.103001.2010301.basic", "spending.103001.2010301#2.basic", "t1.income1.amount",
    "t1.201.general", "t2.103001.2010301.project", "t2.103001.201.total", "t2.103001.total",
    "t2.total.total", "control.total.ceiling", "control.places.1.ceiling", "goal:1.name",
    "goal:1.indicators.2.value", "goal:2.unit",
  ])
  func namesACellBothWays(_ path: String) throws {
    let calculation = try filled()
    guard case .cell(let cell)? = calculation.target(at: path) else {
      Issue.record("\(path)")
      return
    }
    #expect(calculation.path(of: cell) == path)
  }

  @Test func takesKeysFormsListsAndRows() throws {
    let calculation = try filled()
    let cell = CellID(form: FormID("spending"), row: .entered(4), column: "basic")
    #expect(calculation.target(at: "spending.@4.basic") == .cell(cell))
    #expect(
      calculation.target(at: "spending.103001.2010301") == .row(FormID("spending"), .entered(4)))
    #expect(calculation.target(at: "t2") == .form(FormID("t2")))
    #expect(calculation.target(at: "goal:2") == .form(FormID("goal", sheet: 91)))
    let indicators = ListID(form: FormID("goal", sheet: 90), block: "indicators")
    #expect(calculation.target(at: "goal:1.indicators") == .block(indicators))
    for path in ["", "t9", "t2.999999.total", "t2.total.nothing", "goal:3", "spending.@77.basic"] {
      #expect(calculation.target(at: path) == nil)
    }
  }

  @Test func namesUnitsOfOneCodeApart() throws {
    var clerk = Clerk()
    clerk.addUnit("103001")
    let second = clerk.addUnit("103001")
    try clerk.spend("2010301 - 1", unit: "103001")
    let cell = CellID(
      form: FormID("t2"), row: .node(unit: second, code: "2010301"), column: "basic")
    #expect(clerk.calculation.path(of: cell) == "t2.103001#2.2010301.basic")
    #expect(clerk.calculation.target(at: "t2.103001#2.2010301.basic") == .cell(cell))
  }

  @Test(arguments: [
    ("t2.103001.20103.prior", "表二 第 4 行 20103 政府办公厅（室）及相关机构事务·2024年执行数"),
    ("t2.total.total", "表二 第 1 行 合计·合计"), ("t1.income1.amount", "表一 （一）一般公共预算·预算数"),
    ("have.fund", "有没有·政府性基金"), ("goal:2.name", "绩效目标表 第 2 张·项目名称"),
    ("spending.103001.2010301.basic", "支出 单位103001 第 1 行 2010301 行政运行·基本支出"),
  ])
  func saysWhereACellIs(_ path: String, _ place: String) throws {
    let calculation = try filled()
    guard case .cell(let cell)? = calculation.target(at: path) else {
      Issue.record("\(path)")
      return
    }
    #expect(calculation.place(of: cell) == place)
  }

  private func filled() throws -> Calculation {
    var clerk = Clerk()
    clerk.addUnit("103001")
    clerk.addRow(FormID("projects"), "rows", ["name": .text("信息化")])
    clerk.addRow(FormID("projects"), "rows", [:])
    try clerk.spend("2010301 - 1", unit: "103001")
    try clerk.spend("2010301 - 1", unit: "103001")
    clerk.addRow(FormID("control"), "places", [:])
    clerk.calculation.apply(.insertSheet(form: "goal", key: 90, index: 0))
    clerk.calculation.apply(.insertSheet(form: "goal", key: 91, index: 1))
    for _ in 1...2 { clerk.addRow(FormID("goal", sheet: 90), "indicators", [:]) }
    return clerk.calculation
  }
}

import Forms
import Rules
import Testing

/// Rows by budget units: 总计, the department, one row a unit.
struct UnitRowTests {
  private func clerk(_ reading: Calculation.Reading = .draft) throws -> Clerk {
    var clerk = Clerk(reading)
    clerk.addUnit("103001")
    clerk.addUnit("103004")
    try clerk.spend("2010301 - 10.00 1.00", unit: "103001")
    try clerk.spend("2010302 - 5.00 -", unit: "103001")
    try clerk.spend("2080502 - 2.50 0.50", unit: "103004")
    return clerk
  }

  private func rows(_ clerk: Clerk) -> [FilledRow] {
    clerk.calculation.rows(of: FormID("t3"), block: "rows")
  }

  @Test func addsUpTheUnitsThenTheDepartmentThenTheTotal() throws {
    let clerk = try clerk()
    #expect(rows(clerk).map(\.level) == [.total, .department, .unit, .unit])
    #expect(rows(clerk).map(\.label) == ["合计", "", "单位103001", "单位103004"])
    #expect(rows(clerk).map(\.code) == ["", "", "103001", "103004"])
    for (row, basic, total) in [
      ("103001", "15.00", "16.00"), ("103004", "2.50", "3.00"), ("department", "17.50", "19.00"),
      ("total", "17.50", "19.00"),
    ] {
      #expect(clerk.text("t3.\(row).basic") == basic)
      #expect(clerk.text("t3.\(row).total") == total)
    }
    #expect(clerk.findings == [])
  }

  @Test func hasARowForAUnitWithoutMoney() throws {
    var clerk = try clerk()
    clerk.addUnit("103009")
    #expect(rows(clerk).map(\.code) == ["", "", "103001", "103004", "103009"])
    #expect(clerk.text("t3.103009.total") == "-")
  }

  @Test func followsTheOrderOfTheUnits() throws {
    var clerk = try clerk()
    let list = ListID(form: FormID("units"), block: "rows")
    let key = try #require(clerk.calculation.answers.rows(of: list).last)
    clerk.calculation.apply(.moveRow(list, key: key, index: 0))
    #expect(rows(clerk).map(\.code) == ["", "", "103004", "103001"])
  }

  /// One row stands for the department, and goes when the first unit comes.
  @Test func standsForTheDepartmentWhereNoUnitIsEntered() throws {
    var clerk = Clerk()
    try clerk.spend("2010301 - 10.00 1.00")
    #expect(rows(clerk).map(\.level) == [.total, .department, .unit])
    #expect(clerk.text("t3.unit.total") == "11.00")
    #expect(clerk.text("t3.total.total") == "11.00")
    clerk.addUnit("103001")
    #expect(rows(clerk).map(\.code) == ["", "", "103001"])
    #expect(clerk.text("t3.total.total") == "-")
  }

  @Test func takesAFigureTypedOverAPresumedOneInTheRowOfAUnit() throws {
    var clerk = try clerk()
    clerk.answer("t3.103004.other", try amount("4.00"))
    #expect(clerk.text("t3.103004.total") == "6.50")
    #expect(clerk.text("t3.department.other") == "5.00")
    #expect(clerk.text("t3.total.total") == "22.50")
    guard case .cell(let cell)? = clerk.calculation.target(at: "t3.total.other") else {
      Issue.record("表三没有总计")
      return
    }
    // Above the units nothing is typed.
    #expect(
      clerk.calculation.source(of: cell).map { if case .defined = $0 { true } else { false } }
        == true)
  }

  @Test(arguments: [
    ("t3.department.basic", "17.60", "error UNIT t3.department.basic"),
    ("t3.total.other", "1.00", "error UNIT t3.total.other"),
    ("t3.103001.total", "16.10", "error ROWBP t3.103001.total"),
  ])
  func findsAStatedFigureThatIsOff(_ path: String, _ figure: String, _ finding: String) throws {
    var clerk = try clerk()
    try clerk.state(path, figure)
    #expect(clerk.findings == [finding])
  }

  /// The units have 17.50; a total equal to what is printed for the department is right.
  @Test func comparesPrintedRowsWithOneAnotherInAnAudit() throws {
    var clerk = try clerk(.audit)
    try clerk.state("t3.department.basic", "20.00")
    try clerk.state("t3.total.basic", "20.00")
    let own = clerk.findings.filter { $0.contains(" t3.") }
    #expect(own == ["error UNIT t3.department.basic"])
  }
}

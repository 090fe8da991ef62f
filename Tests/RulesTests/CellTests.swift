import Forms
import Rules
import Testing

/// What cells come to: sums, blanks, conditions, presumptions.
struct CellTests {
  @Test func addsLeavesUpToTheTotal() throws {
    var clerk = Clerk()
    clerk.addUnit("103001")
    clerk.addUnit("103004")
    try clerk.spend("2010301 625.20 652.19", unit: "103001")
    try clerk.spend("2010302 150.42 - 86.15", unit: "103001")
    try clerk.spend("2210201 13.69 15.81", unit: "103004")
    #expect(clerk.text("t2.103001.20103.total") == "738.34")
    #expect(clerk.text("t2.103001.2010302.delta") == "-64.27")
    #expect(clerk.text("t2.103001.2010302.percent") == "-42.73")
    #expect(clerk.text("t2.103004.total") == "15.81")
    #expect(clerk.text("t2.total.total") == "754.15")
    #expect(clerk.text("t2.total.prior") == "789.31")
    #expect(clerk.text("t1.201.general") == "738.34")
    #expect(clerk.text("t1.221.subtotal") == "15.81")
    #expect(clerk.text("t1.expenseTotal.amount") == "754.15")
  }

  @Test func printsIndicatorsInTheOrderOfTheirCategories() throws {
    var clerk = Clerk()
    let sheet = FormID("goal", sheet: clerk.calculation.answers.nextKey)
    clerk.calculation.apply(.insertSheet(form: "goal", key: sheet.sheet ?? 0, index: 0))
    let blank = clerk.calculation.filled(sheet).rows["indicators"] ?? []
    #expect(blank.map(\.category?.id) == ["quantity", "effect"])
    #expect(blank.allSatisfy { $0.cells.isEmpty })
    for (category, name) in [("effect", "受益人数"), ("quantity", "批次"), ("quantity", "份数")] {
      clerk.addRow(sheet, "indicators", ["category": .choice(category), "name": .text(name)])
    }
    let rows = clerk.calculation.filled(sheet).rows["indicators"] ?? []
    #expect(
      rows.map { $0.cells["name"]?.value } == [.text("批次"), .text("份数"), .text("受益人数")])
  }

  @Test func needsNoUnitsForAWholeDepartment() throws {
    var clerk = Clerk()
    try clerk.spend("2010301 - 10")
    #expect(clerk.text("t2.201.total") == "10.00")
    clerk.addUnit("103001")
    #expect(clerk.text("t2.201.total") == "10.00")
    #expect(clerk.text("t2.total.total") == "10.00")
  }

  @Test func keepsBlankZeroAndNotApplicableApart() throws {
    var clerk = Clerk()
    try clerk.spend("2010301 - 0")
    #expect(clerk.text("t2.total.basic") == "0.00")
    #expect(clerk.text("t2.total.project") == "-")
    #expect(clerk.text("t2.total.percent") == "-")
    guard case .cell(let fund)? = clerk.calculation.target(at: "t1.income2.amount") else {
      Issue.record("t1.income2.amount")
      return
    }
    #expect(clerk.calculation.cell(fund).origin == .blank)
    clerk.answer("have.fund", .choice("no"))
    #expect(clerk.calculation.cell(fund).origin == .inapplicable)
    clerk.answer("have.fund", .choice("yes"))
    #expect(clerk.calculation.cell(fund).origin == .blank)
  }

  @Test func showsTheSumSoFarWhileARequiredCellIsBlank() throws {
    var clerk = Clerk()
    clerk.answer("have.fund", .choice("yes"))
    clerk.answer("t1.income2.amount", try amount("5"))
    guard case .cell(let income)? = clerk.calculation.target(at: "t1.income.amount") else { return }
    #expect(clerk.calculation.cell(income).origin == .defined(isComplete: false))
    #expect(clerk.text("t1.income.amount") == "5.00")
    clerk.answer("t1.income1.amount", try amount("7"))
    #expect(clerk.calculation.cell(income).origin == .defined(isComplete: true))
    #expect(clerk.text("t1.income.amount") == "12.00")
  }

  @Test func presumesTheProjectsOfAUnitAndCodeUntilTypedOver() throws {
    var clerk = Clerk()
    let unit = clerk.addUnit("103001")
    try clerk.spend("2010302 150.42", unit: "103001")
    let project = clerk.addRow(
      FormID("projects"), "rows",
      [
        "unit": .reference(unit), "name": .text("信息化"), "code": .code("2010302"),
        "current": try amount("80"),
      ])
    #expect(clerk.text("spending.103001.2010302.project") == "80.00")
    #expect(clerk.text("t2.103001.201.project") == "80.00")
    clerk.answer("spending.103001.2010302.project", try amount("86.15"))
    #expect(clerk.text("t2.total.project") == "86.15")
    clerk.answer("spending.103001.2010302.project", .blank)
    #expect(clerk.text("t2.total.project") == "-")
    clerk.answer("spending.103001.2010302.project", nil)
    clerk.calculation.apply(
      .answer(
        CellID(form: FormID("projects"), row: .entered(project), column: "code"), .code("2010301")))
    #expect(clerk.text("t2.total.project") == "-")
  }

  @Test func followsReferencesIntoAGoalSheet() throws {
    var clerk = Clerk()
    let unit = clerk.addUnit("103001")
    let project = clerk.addRow(
      FormID("projects"), "rows",
      ["unit": .reference(unit), "name": .text("信息化"), "current": try amount("80")])
    let sheet = clerk.calculation.answers.nextKey
    clerk.calculation.apply(.insertSheet(form: "goal", key: sheet, index: 0))
    clerk.answer("goal:1.project", .reference(project))
    #expect(clerk.text("goal:1.name") == "信息化")
    #expect(clerk.text("goal:1.unit") == "单位103001")
    #expect(clerk.text("goal:1.annual") == "80.00")
    clerk.answer("units.103001.name", .text("办公室"))
    #expect(clerk.text("goal:1.unit") == "办公室")
    clerk.calculation.apply(
      .removeRow(ListID(form: FormID("projects"), block: "rows"), key: project))
    #expect(clerk.text("goal:1.name") == "-")
  }

  @Test func keepsOtherFundsOutOfTheTree() throws {
    var clerk = Clerk()
    try clerk.spend("2010301 - 10")
    #expect(clerk.text("t2.total.total") == "10.00")
    clerk.answer("spending.2010301.fund", .choice("fund"))
    #expect(clerk.text("t2.total.total") == "-")
    #expect(clerk.calculation.rows(of: FormID("t2"), block: "rows").count == 1)
  }

  @Test func printsUsedAndKeptClasses() throws {
    var clerk = Clerk()
    try clerk.spend("2010301 - 10")
    clerk.answer("t1.221.keep", .choice("yes"))
    let rows = clerk.calculation.rows(of: FormID("t1"), block: "classes")
    #expect(rows.filter(\.isPrinted).map(\.ordinal) == ["（一）", "（十八）"])
  }
}

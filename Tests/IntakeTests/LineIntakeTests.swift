import Forms
import Layouts
import Testing

/// Tables with fixed lines, and what they tell about 有没有.
@Suite struct LineIntakeTests {
  private func table1(_ rows: [ReadRow], line: Int = 1) -> ReadPage {
    ReadPage(form: "t1", lines: line...line, rows: rows)
  }

  @Test func answersWhatIsTypedAndStatesWhatIsComputed() throws {
    let notes = try Notes(
      table1([
        ReadRow("income", .line, id: "income1", ["amount": "1507.01"]),
        ReadRow("income", .line, id: "incomeTotal", ["amount": "1546.71"]),
        ReadRow("expense", .line, id: "yearend1", ["subtotal": "", "general": "", "fund": ""]),
        ReadRow(
          "classes", .line, "一般公共服务支出", id: "201", ["subtotal": "9", "general": "9", "fund": ""]),
        ReadRow("classes", .line, "外交支出", id: "202", ["subtotal": "", "general": "", "fund": ""]),
      ]))
    #expect(
      notes.cells(of: "t1") == [
        "t1.201.fund : 空", "t1.201.general : 9", "t1.201.subtotal : 9", "t1.202.fund : 空",
        "t1.202.general : 空", "t1.202.keep = yes", "t1.202.subtotal : 空",
        "t1.income1.amount = 1507.01", "t1.incomeTotal.amount : 1546.71",
        "t1.yearend1.general = 空", "t1.yearend1.subtotal : 空",
      ])
    // yearend1 has no cell for 政府性基金, and nothing is printed there.
    #expect(notes.result.unplaced == [])
  }

  @Test func aTextWhereTheLineHasNoCellIsUnplaced() throws {
    let notes = try Notes(
      table1([
        ReadRow("expense", .line, line: 4, id: "yearend1", ["fund": "1"]),
        ReadRow("expense", .line, line: 5, id: "other", ["general": "2", "fund": "3"]),
      ]))
    #expect(notes.result.unplaced == [TextLine(4, "1"), TextLine(5, "3"), TextLine(5, "2")])
  }

  @Test(arguments: [
    // The line of the fund alone, printed with a figure, blank, or not at all.
    ([ReadRow("income", .line, id: "income2", ["amount": "3"])], ["have.fund = yes"]),
    ([ReadRow("income", .line, id: "income2", ["amount": "0"])], ["have.fund = yes"]),
    ([ReadRow("income", .line, id: "income2", ["amount": ""])], ["have.fund = no"]),
    ([ReadRow("income", .line, id: "income1", ["amount": "3"])], []),
    // 结转 of the fund: a figure tells of both, a blank of neither.
    (
      [ReadRow("income", .line, id: "carry2", ["amount": "3"])],
      ["have.carryover = yes", "have.fund = yes"]
    ),
    ([ReadRow("income", .line, id: "carry2", ["amount": ""])], []),
    // One figure among blanks is enough.
    (
      [
        ReadRow("income", .line, id: "income2", ["amount": ""]),
        ReadRow("classes", .line, "城乡社区支出", id: "212", ["fund": "8"]),
      ], ["have.fund = yes"]
    ),
  ])
  func answersWhatThereIsFromWhatIsPrinted(_ rows: [ReadRow], _ expected: [String]) throws {
    #expect(try Notes(table1(rows)).cells(of: "have") == expected)
  }

  /// 下属单位: two units with figures; one, where 支出列报 hangs on the answer and where nothing does; a
  /// department and its only unit of one name.
  @Test(arguments: [
    ("guyuan-2025", ["3", "4"], ["have.subunits = yes"]), ("guyuan-2025", ["3", ""], []),
    ("linxia-2024", ["3", "4"], ["have.subunits = yes"]),
    ("linxia-2024", ["3"], ["have.subunits = no"]), ("linxia-2024", [], []),
  ])
  func answersWhetherThereAreUnitsBelow(
    _ set: String, _ figures: [String], _ expected: [String]
  ) throws {
    let units = figures.enumerated().map { index, figure in
      ReadRow("rows", .unit, "10300\(index) 单位\(index)", line: index + 2, ["basic": figure])
    }
    let total = ReadRow("rows", .total, line: 1, ["basic": "7"])
    let page = ReadPage(
      form: set == "linxia-2024" ? "t3" : "t2", lines: 1...4, rows: [total] + units)
    #expect(try Notes(page, set: set).cells(of: "have") == expected)
  }

  @Test func theFirstOfTwoHeadsIsTakenAndTheOtherUnplaced() throws {
    let pages = [(3, "甲局"), (8, "甲局"), (9, "乙局")].map { line, name in
      ReadPage(form: "t1", lines: 1...1, head: ["department": ReadCell(name, line: line)])
    }
    let notes = try Notes(pages[0], pages[1], pages[2])
    #expect(notes.cells(of: "head") == ["head.department = 甲局"])
    #expect(notes.result.unplaced == [TextLine(9, "乙局")])
  }
}

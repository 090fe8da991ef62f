import Forms
import Layouts
import Testing

/// Tables that stand over base rows: 表二 and 表三.
@Suite struct TreeIntakeTests {
  /// Two units, a row out of order, a name of the page's own, 0 and blank side by side.
  private static let table2 = ReadPage(
    form: "t2", lines: 1...9,
    rows: [
      ReadRow(
        "rows", .total, line: 1,
        ["prior": "30", "basic": "12.50", "project": "", "percent": "-1.5"]),
      ReadRow("rows", .unit, "103001 办公室本级", line: 2, ["prior": "30", "basic": "12.5"]),
      ReadRow("rows", .class, "201 一般公共服务支出", line: 3, ["prior": "30", "basic": "12.5"]),
      ReadRow("rows", .section, "20103 政府办公厅（室）及相关机构事务", line: 4, ["prior": "30"]),
      ReadRow("rows", .item, "2010302 一般行政管理事务", line: 5, ["prior": "10", "project": "0"]),
      ReadRow(
        "rows", .item, "2010301 行政 运行", line: 6, ["prior": "20", "basic": "12.5", "project": ""]),
      ReadRow("rows", .unit, "103004 电子政务中心", line: 7, ["prior": ""]),
      ReadRow("rows", .item, "2010350 事业运行费", line: 8, ["basic": "3 万元"]),
    ])

  @Test func makesABaseRowOfEveryLeafAndAUnitOfEveryUnitRow() throws {
    let notes = try Notes(Self.table2)
    #expect(
      notes.cells(of: "units") == [
        "units.103001.code = 103001", "units.103001.name = 办公室本级", "units.103004.code = 103004",
        "units.103004.name = 电子政务中心",
      ])
    #expect(
      notes.cells(of: "spending") == [
        "spending.103001.2010301.basic = 12.5", "spending.103001.2010301.code = 2010301",
        "spending.103001.2010301.fund = general",
        "spending.103001.2010301.prior = 20", "spending.103001.2010301.project = 空",
        "spending.103001.2010301.unit = 第 1 行", "spending.103001.2010302.code = 2010302",
        "spending.103001.2010302.fund = general",
        "spending.103001.2010302.prior = 10", "spending.103001.2010302.project = 0",
        "spending.103001.2010302.unit = 第 1 行", "spending.103004.2010350.basic = 3 万元",
        "spending.103004.2010350.code = 2010350", "spending.103004.2010350.fund = general",
        "spending.103004.2010350.name = 事业运行费",
        "spending.103004.2010350.unit = 第 2 行",
      ])
    #expect(notes.result.unplaced == [])
  }

  @Test func statesEveryPrintedFigureAndEveryPrintedBlank() throws {
    let notes = try Notes(Self.table2)
    #expect(
      notes.cells(of: "t2") == [
        "t2.103001.201.basic : 12.5", "t2.103001.201.prior : 30", "t2.103001.20103.prior : 30",
        "t2.103001.2010301.basic : 12.5", "t2.103001.2010301.prior : 20",
        "t2.103001.2010301.project : 空", "t2.103001.2010302.prior : 10",
        "t2.103001.2010302.project : 0", "t2.103001.basic : 12.5", "t2.103001.prior : 30",
        "t2.103004.2010350.basic : 3 万元", "t2.103004.prior : 空", "t2.total.basic : 12.50",
        "t2.total.percent : -1.5", "t2.total.prior : 30", "t2.total.project : 空",
      ])
    let total = CellID(form: FormID("t2"), row: .total, column: "prior")
    #expect(notes.result.lines[total] == 1)
    let entry = CellID(form: FormID("spending"), row: .entered(3), column: "prior")
    #expect(notes.result.lines[entry] == 5)
  }

  @Test func keepsTheRowsInTheirOrderUnderTheirNames() throws {
    let rows = try Notes(Self.table2).rows(of: FormID("t2"))
    #expect(rows.count == 8)
    #expect(rows[4...5] == ["2010302 一般行政管理事务", "2010301 行政 运行"])
  }

  /// Every column as the page has it: figures that do not add up, a blank, 0 and 0.00, a unit.
  @Test func printsThePageAgain() throws {
    let lines = [
      "\t合计\t30\t1.5\t12.50\t\t\t-1.5", "103001\t办公室本级\t1030.5\t\t12.5\t0\t0.00\t162.2",
      "2010302\t一般行政管理事务\t10\t\t\t0\t-10\t-100%", "2010301\t行政 运行\t20\t12.5\t12.5\t\t\t",
      "2010302\t一般行政管理事务\t10\t\t\t0\t-10\t-100%", "103004\t电子政务中心\t\t\t\t\t\t",
      "2010350\t事业运行费\t\t3 万元\t3 万元\t\t\t",
    ]
    let columns = ["prior", "total", "basic", "project", "delta", "percent"]
    let rows = lines.enumerated().map { index, line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let level: FilledRow.Level =
        [0: .total, 3: .unit, 6: .unit, 7: .item][cells[0].count] ?? .item
      let read = zip(columns, cells.dropFirst(2)).map { ($0, ReadCell($1, line: index + 1)) }
      return ReadRow(
        block: "rows", level: level, code: cells[0], label: cells[1],
        cells: Dictionary(uniqueKeysWithValues: read), line: index + 1)
    }
    let notes = try Notes(ReadPage(form: "t2", lines: 1...7, rows: rows))
    #expect(notes.result.unplaced == [])
    #expect(try notes.printed(FormID("t2")).dropFirst(4).map { $0 } == lines)
  }

  /// The 款 without 项 is a leaf itself; 30399 goes where it is printed.
  @Test func takesTheDeepestPrintedRowsAsLeaves() throws {
    let notes = try Notes(
      ReadPage(
        form: "t3", lines: 1...4,
        rows: [
          ReadRow("rows", .class, "301 工资福利支出", ["personnel": "9"]),
          ReadRow("rows", .class, "303 对个人和家庭的补助", ["personnel": "5", "public": "1.1"]),
          ReadRow("rows", .section, "30399 其他对个人和家庭的补助", ["personnel": "", "public": "1.1"]),
        ]))
    #expect(
      notes.cells(of: "economic") == [
        "economic.301.code = 301", "economic.301.personnel = 9", "economic.30399.code = 30399",
        "economic.30399.name = 其他对个人和家庭的补助",
        "economic.30399.personnel = 空", "economic.30399.public = 1.1",
      ])
  }

  @Test func aRowPrintedTwiceIsEnteredOnceAndItsOtherFigureIsUnplaced() throws {
    let notes = try Notes(
      ReadPage(
        form: "t2", lines: 1...4,
        rows: [
          ReadRow("rows", .item, "2010301 行政运行", line: 1, ["prior": "1", "basic": "2"]),
          ReadRow("rows", .item, "2010301 行政运行", line: 2, ["prior": "1", "basic": "3"]),
        ]))
    #expect(notes.cells(of: "spending").filter { $0.contains("basic") }.count == 1)
    #expect(notes.result.unplaced == [TextLine(2, "3")])
    #expect(notes.rows(of: FormID("t2")).count == 2)
  }

  @Test func whatIsNoFigureIsUnplacedOnceWithItsLine() throws {
    let notes = try Notes(
      ReadPage(
        form: "t2", lines: 1...4,
        rows: [
          ReadRow("rows", .item, "2010301 行政运行", line: 3, ["prior": "见附件", "basic": "2"]),
          ReadRow("rows", .item, "其他", line: 4, ["prior": "7"]),
        ], unplaced: [TextLine(9, "第 1 页")]))
    #expect(
      notes.result.unplaced == [TextLine(3, "见附件"), TextLine(4, "7"), TextLine(9, "第 1 页")])
    #expect(notes.rows(of: FormID("t2")).last == "· 其他")
  }
}

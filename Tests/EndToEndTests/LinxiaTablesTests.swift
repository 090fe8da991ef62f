import Foundation
import Publications
import Testing

/// The eleven tables and nine sheets of a real department, typed by a clerk and compared with what
/// it published.
///
/// The sentences of the sheets are read from the document beside the repository and are no part of it.
@Suite(.enabled(if: Publication.areThere, Published.absence)) struct LinxiaTablesTests {
  private static let wholeLines = 515...540
  private static let sheetLines = 542...695

  private static func document() throws -> Publication {
    try #require(Publication(Published.linxia))
  }

  private static func sheets() throws -> [LinxiaSheet] {
    LinxiaSheet.all(in: try document().lines[(sheetLines.lowerBound - 1)...])
  }

  /// What the publication prints otherwise than the tables give it.
  private static let printed = [
    // 其他社会保障缴费 is spelled otherwise; 上年结转 is 0 but for the unit; 表九 drops zeros twice.
    "/economic.30112.name", "其他社保保障缴费", "/t3.total.carry", "0", "/t3.department.carry", "0",
    "/t9.project", "194", "/t9.30201.basic", "26.5",
  ]

  /// The draft the answers give, made once.
  private static let draft = Result {
    let desk = try Desk()
    let whole = LinxiaWhole(
      try document().lines[(wholeLines.lowerBound - 1)..<wholeLines.upperBound])
    let sheets = try Self.sheets().enumerated().flatMap { $1.answers($0 + 1) }
    let lines = try Desk.answers("linxia-2024-tables") + whole.answers + sheets + [""] + printed
    // One project of the nine has no sheet, so the answers end with a finding.
    let outcome = try desk.run(
      "new linxia-2024 --draft office --answers -", input: lines.joined(separator: "\n"))
    #expect(outcome.status == 1, "\(outcome.words)")
    return try Data(contentsOf: desk.drafts.appending(path: "office.json"))
  }

  private func filled() throws -> Desk {
    let desk = try Desk()
    try Self.draft.get().write(to: desk.drafts.appending(path: "office.json"))
    return desk
  }

  @Test func theDocumentHasEightSheetsOf213() throws {
    let sheets = try Self.sheets()
    #expect(sheets.map(\.indicators.count) == [6, 5, 6, 9, 7, 6, 5, 5])
    // 25 + 60 + 45 + 45 + 9 + 20 + 5 + 4 = 213.
    let amounts = sheets.map { $0.amounts[0].prefix { $0 != " " } }.compactMap { Double($0) }
    #expect(amounts == [25, 60, 45, 45, 9, 20, 5, 4])
    #expect(sheets.allSatisfy { $0.amounts.count == 4 && !$0.goal.isEmpty })
  }

  /// Each table with its lines, and the lines where the page that was read slipped.
  private static let tables: [(form: String, lines: ClosedRange<Int>, slips: [String])] = [
    // A stray 0 before the label.
    ("t1", 250...291, ["content 288"]),
    // Two rows of the head in one.
    ("t2", 293...327, ["content 297", "added 0"]),
    ("t3", 329...339, []), ("t4", 341...379, []), ("t5", 381...392, []), ("t6", 394...415, []),
    ("t7", 417...451, []),
    // The row of numbers one cell to the left; an empty row above 总计.
    ("t8", 453...466, ["column 460", "missing 461"]),
    ("t9", 468...491, []), ("t10", 493...501, []), ("t11", 503...511, []),
  ]

  @Test(arguments: tables)
  func printsAsStatedWhatWasPublishedCellForCell(
    _ form: String, _ lines: ClosedRange<Int>, _ slips: [String]
  ) throws {
    let page = try filled().run("render office --form \(form) --as-stated")
    #expect(page.status == 0, "\(page.words)")
    let differences = OfficialCells(page.output).differences(
      from: try Self.document().cells(lines), isWritten: { _, _ in form != "t9" })
    #expect(differences.map { "\($0.kind) \($0.publishedLine)" } == slips, "\(differences)")
  }

  /// 支出预算合计 stands two cells too far right on the page (line 525), so cells are not counted.
  @Test func printsTheSheetOfTheWholeDepartment() throws {
    let page = try filled().run("render office --form whole --as-stated")
    let differences = OfficialCells(page.output).differences(
      from: try Self.document().cells(Self.wholeLines), comparingColumns: false,
      isWritten: { _, _ in true })
    #expect(differences == [])
  }

  @Test func printsTheEightSheets() throws {
    let page = try filled().run("render office --form goal --as-stated")
    #expect(page.status == 0, "\(page.words)")
    let own = OfficialCells(page.output)
    let all = try Self.document().cells(Self.sheetLines)
    let slip = try #require(all.rows.firstIndex { $0.line == 687 })
    let end = try #require(own.rows.lastIndex { $0.tokens[0].text == "总体目标" })
    let differences = own.rows(..<end).differences(
      from: all.rows(..<slip), comparingColumns: false)
    // Marks of the extraction in the goals.
    #expect(differences.map(\.publishedLine) == [571, 589, 608], "\(differences)")
    // The last goal stands in three rows beside 绩效指标; the indicators behind it are the same.
    let indicators = try Self.document().cells(691...695)
    #expect(
      own.rows.suffix(5).map { $0.tokens.map(\.text) }
        == indicators.rows.map { $0.tokens.map(\.text) })
  }

  /// 233 of 项目支出 less 213 of the sheets are 20 of the project that has none; besides, one value is
  /// 定性 and ≤2 at once.
  @Test func namesTheProjectWithoutASheet() throws {
    let report = try Report(try filled().run("check office --format json").output)
    let errors = report.findings("error")
    #expect(errors.map(\.rule) == ["PSHEET", "D102"])
    #expect(errors.first?.message.contains("2024年度乡镇街道视频会议建设维护费") == true)
    #expect(report.findings("incomplete").map(\.name) == [])
  }

  /// What the published sheets lack, by rule: 主管部门 on all eight; 时效 on five; money under 数量 on
  /// six; a unit in the amounts of five; the department misspelled twice; a cost held ≥95%; one of
  /// 313.24 beside 45; an indicator called like its category.
  @Test func countsWhatTheSheetsLack() throws {
    let report = try Report(try filled().run("check office --format json").output)
    let counts = Dictionary(grouping: report.findings("warning"), by: \.rule).mapValues(\.count)
    #expect(
      counts == [
        "HDR": 8, "CAT": 5, "QTYNUM": 6, "UNITIN": 5, "DEPT": 2, "D106": 1, "D108": 1, "D99": 1,
      ])
  }

  /// 899.20 more by 1 on either side of every relation is seen; here in one typed cell a table.
  @Test(arguments: [
    ("/t1.general.amount", "900.20"), ("/spending.101001.2080505.basic", "60.99"),
    ("/economic.30101.personnel", "179.06"), ("/whole.personnel", "549.92"),
    ("/t9.30202.basic", "7.00"), ("/t8.101001.running", "5.00"),
  ])
  func seesAFigureThatIsOff(_ path: String, _ figure: String) throws {
    let desk = try filled()
    let outcome = try desk.run("fill office --answers -", input: "\(path)\n\(figure)\n")
    #expect(outcome.status == 1, "\(outcome.all)")
    let report = try Report(try desk.run("check office --format json").output)
    #expect(report.findings("error").map(\.rule).contains { $0 != "PSHEET" }, "\(path)")
  }
}

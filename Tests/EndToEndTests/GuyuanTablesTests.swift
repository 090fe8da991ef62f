import Foundation
import Publications
import Terminals
import Testing

/// 表一 to 表三 of a real department, typed by a clerk and compared with what it published.
@Suite struct GuyuanTablesTests {
  /// The draft the answers give, made once.
  private static let draft = Result {
    let desk = try Desk()
    // The publication has an error of its own, so the answers end with findings.
    let outcome = try desk.run([
      "new", "guyuan-2025", "--draft", "office",
      "--answers", Desk.answersFile("guyuan-2025-tables"),
    ])
    #expect(outcome.status == 1, "\(outcome.words)")
    return try Data(contentsOf: desk.drafts.appending(path: "office.json"))
  }

  private func filled() throws -> Desk {
    let desk = try Desk()
    try Self.draft.get().write(to: desk.drafts.appending(path: "office.json"))
    return desk
  }

  @Test(.enabled(if: Published.areRequired, "the publications are not required here"))
  func thePublicationsAreThereWhereTheyAreRequired() {
    #expect(Publication(Published.guyuan) != nil)
    #expect(Publication(Published.shizuishan) != nil)
  }

  @Test(
    .enabled(if: Publication.areThere, Published.absence),
    arguments: [("t1", 75...95), ("t2", 99...156), ("t3", 160...196), ("t6", 200...237)])
  func printsAsStatedWhatWasPublishedCellForCell(_ form: String, _ lines: ClosedRange<Int>) throws {
    let published = try #require(Publication(Published.guyuan)).cells(lines)
    let desk = try filled()
    let page = try desk.run("render office --form \(form) --as-stated")
    #expect(page.status == 0, "\(page.words)")
    let typed = try typedLabels(in: published)
    let differences = OfficialCells(page.output).differences(from: published) { label, column in
      typed.contains(label) && Self.typedColumns[form]?.contains(column) == true
    }
    #expect(differences == [])
  }

  /// The columns that hold typed figures, in the rows that hold any.
  private static let typedColumns = ["t1": [1], "t2": [2, 4, 5], "t3": [3, 4]]

  /// The labels of rows whose figures are typed: 项, 款 and the lines of 表一 that are asked.
  private func typedLabels(in page: OfficialCells) throws -> Set<String> {
    let rows = page.rows.compactMap { row -> String? in
      guard row.tokens.count > 1, [5, 7].contains(row.tokens[0].text.count),
        Int(row.tokens[0].text) != nil
      else { return nil }
      let isSection = row.tokens[0].text.count == 5 && row.tokens[0].text.hasPrefix("2")
      return isSection ? nil : row.tokens[1].text
    }
    let asked = OfficialCells("（一）一般公共预算财政拨款收入\t1\n（一）一般公共预算财政拨款\t1")
    return Set(rows + asked.rows.map { $0.tokens[0].text })
  }

  @Test func theSameLinesTypedAtATerminalGiveTheSameDraft() throws {
    let desk = try filled()
    let environment = ["TERM": "xterm-256color", "TIANBAO_TEST_MARKS": "1"]
    let program = try TerminalProgram(
      executable: TerminalProgram.path(of: "tianbao"),
      arguments: ["new", "guyuan-2025", "--draft", "typed"],
      environment: desk.usual.merging(environment) { $1 })
    try program.terminal.waitForMark()
    for line in try Desk.answers("guyuan-2025-tables") {
      try program.terminal.type(line + "\r")
    }
    program.terminal.send("\u{04}")
    #expect(program.end() == .code(0))
    #expect(try desk.answers(of: "typed") == desk.answers(of: "office"))
  }

  @Test func findsThePublishedErrorOnceAndNothingElseWrong() throws {
    let desk = try filled()
    let outcome = try desk.run("check office --format json")
    let report = try Report(outcome.output)
    #expect(outcome.status == 1)
    let error = try #require(report.findings("error").first)
    #expect(report.findings("error").count == 1)
    #expect(error.name == "ROLL t2.103004.22102.prior")
    // 住房公积金 13.69 is the only 项 of 住房改革支出, printed as 20.28; 20.28 - 13.69 = 6.59.
    #expect(error.stated == "20.28")
    #expect(error.expected == "13.69")
    #expect(error.difference == "6.59")
    for figure in ["20.28", "13.69", "6.59"] { #expect(error.message.contains(figure)) }
    #expect(error.cells == ["t2.103004.2210201.prior"])
    #expect(report.findings("warning").isEmpty)
    // Of the 说明材料 nothing was typed, and the spending is not that of the year before.
    #expect(report.findings("incomplete").map(\.cell) == ["facts.spendingReason"])
    // Neither projects nor sheets were typed, so nothing is known of their money.
    #expect(report.unchecked.map(\.rule) == ["FUNDSRC", "FUNDSRC", "APPROVED", "NARR"])
  }

  /// What is printed above the error in the same column, and beside it in each of those rows.
  @Test func hangsWhatFollowsBeneathTheError() throws {
    let desk = try filled()
    let report = try Report(try desk.run("check office --format json").output)
    let error = try #require(report.findings("error").first)
    let consequences = (error.consequences ?? []).map {
      "\($0.cell) \($0.stated ?? "") \($0.expected ?? "") \($0.difference ?? "")"
    }
    #expect(
      Set(consequences) == [
        "t2.103004.221.prior 20.28 13.69 6.59",
        // 539.01 + 16.27 + 25.83 + 6.96 + 13.69 = 601.76; 608.35 - 601.76 = 6.59.
        "t2.103004.prior 608.35 601.76 6.59",
        // 1103.74 + 601.76 = 1705.50; 1712.09 - 1705.50 = 6.59.
        "t2.total.prior 1712.09 1705.50 6.59",
        // 15.81 - 13.69 = 2.12, 605.17 - 601.76 = 3.41, 1546.71 - 1705.50 = -158.79.
        "t2.103004.22102.delta -4.47 2.12 -6.59", "t2.103004.221.delta -4.47 2.12 -6.59",
        "t2.103004.delta -3.18 3.41 -6.59", "t2.total.delta -165.38 -158.79 -6.59",
        // 2.12 / 13.69, 3.41 / 601.76, -158.79 / 1705.50.
        "t2.103004.22102.percent -22.04 15.49 ", "t2.103004.221.percent -22.04 15.49 ",
        "t2.103004.percent -0.52 0.57 ", "t2.total.percent -9.66 -9.31 ",
      ])
  }

  /// 850.49 = 652.19 + 103.23 + 35.11 + 59.96 and 91.05 = 90.85 + 0.20 are printed 0.01 beside;
  /// 0.005 for each addend and for the total are allowed.
  @Test func namesWhatRoundingMadeDifferent() throws {
    let desk = try filled()
    let report = try Report(try desk.run("check office --format json").output)
    let rounded = report.findings("info").filter { $0.cell.hasPrefix("t2") }.map {
      [$0.cell, $0.stated ?? "", $0.expected ?? "", $0.difference ?? "", $0.allowed ?? ""]
    }
    #expect(
      rounded == [
        ["t2.103001.basic", "850.48", "850.49", "-0.01", "0.025"],
        ["t2.103001.project", "91.06", "91.05", "0.01", "0.015"],
      ])
    // 1.10 of 30399 stands under 公用支出, which 对个人和家庭的补助 seldom has.
    #expect(report.findings("info").map(\.name).filter { $0.hasPrefix("ECON303") }.count == 1)
    // 上年财政拨款结转 39.70 is printed in 表六 with both lines below it blank.
    #expect(report.findings("info").map(\.name).contains { $0.hasPrefix("BLANK") })
    #expect(report.findings("info").count == 4)
  }
}

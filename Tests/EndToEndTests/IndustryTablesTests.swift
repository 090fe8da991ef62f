import Foundation
import Publications
import Testing

/// 表一 to 表八 of 固原市工业和信息化局, 2024, typed by a clerk and compared with what it published.
@Suite struct IndustryTablesTests {
  private static let draft = Result {
    let desk = try Desk()
    let outcome = try desk.run([
      "new", "guyuan-2024", "--draft", "bureau",
      "--answers", Desk.answersFile("guyuan-2024-tables"),
    ])
    #expect(outcome.status == 0, "\(outcome.words)")
    return try Data(contentsOf: desk.drafts.appending(path: "bureau.json"))
  }

  private func filled() throws -> Desk {
    let desk = try Desk()
    try Self.draft.get().write(to: desk.drafts.appending(path: "bureau.json"))
    return desk
  }

  /// Cell for cell, but for what the publication itself has wrong.
  @Test(
    .enabled(if: Publication.areThere, Published.absence),
    arguments: [
      // 支出总计 and its amount stand in one cell.
      ("t1", 71...106, [104]), ("t2", 110...132, []),
      ("t3", 136...202, blankTotals),
      // The heads of merged cells slipped to the left: cells 0, 5, 10 for groups of six, and 7 for
      // the group from cell 8.
      ("t4", 206...213, [210]), ("t5", 217...224, [221]),
      // The label 政府性基金预算财政拨款收入 lacks its last character.
      ("t6", 228...265, [252]), ("t7", 269...276, []),
      // The name of 2080505 lacks its last two.
      ("t8", 280...300, [287]),
    ])
  func printsWhatWasPublished(
    _ form: String, _ lines: ClosedRange<Int>, _ wrong: [Int]
  ) throws {
    let published = try #require(Publication(Published.industry)).cells(lines)
    let page = try filled().run("render bureau --form \(form) --as-stated")
    #expect(page.status == 0, "\(page.words)")
    let differences = OfficialCells(page.output).differences(from: published)
    #expect(differences.map(\.publishedLine) == wrong, "\(differences)")
    #expect(differences.allSatisfy { $0.kind == .content || $0.kind == .column })
  }

  /// Lines of 表三 whose 合计 is blank though 人员 or 日常公用 is filled.
  private static let blankTotals = [
    157, 158, 159, 164, 168, 170, 178, 179, 180, 183, 185, 186, 191, 193, 197,
  ]

  @Test func findsWhatRoundingMadeDifferentAndNothingWrong() throws {
    let report = try Report(try filled().run("check bureau --format json").output)
    #expect(report.summary.error == 0)
    #expect(report.summary.warning == 0)
    // Of the 说明材料 nothing was typed, and the spending is not that of the year before.
    #expect(report.findings("incomplete").map(\.cell) == ["facts.spendingReason"])
    // 0.8 + 33.23 + 16.62 + 16 + 0.91 + 312.32 + 29.41 + 15 = 424.29; 表三 has 389.13 + 35.15 = 424.28.
    let rounded = report.findings("info").first { $0.name == "X-T2T3 t2.total.basic" }
    #expect(rounded?.difference == "0.01")
  }
}

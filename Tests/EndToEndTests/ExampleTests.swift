import Foundation
import Publications
import Testing

/// The examples that are shipped: without anything wrong, and made by answers that are kept.
@Suite struct ExampleTests {
  private static let shipped = Repository.folder.appending(path: "Drafts")

  private static let sets = [
    "guyuan-2024", "guyuan-2025", "linxia-2024", "shizuishan-2024", "yinchuan-2025",
  ]

  /// A desk with the shipped examples on it.
  private func desk() throws -> Desk {
    let desk = try Desk()
    for name in Self.sets.map({ "\($0).example.json" }) {
      try FileManager.default.copyItem(
        at: Self.shipped.appending(path: name), to: desk.drafts.appending(path: name))
    }
    return desk
  }

  @Test(arguments: sets)
  func isWithoutAnythingWrongAndPrints(_ set: String) throws {
    let desk = try desk()
    let checked = try desk.run("check \(set).example --strict --format json")
    #expect(checked.status == 0, "\(checked.all)")
    let summary = try Report(checked.output).summary
    #expect(summary.error == 0)
    #expect(summary.warning == 0)
    #expect(summary.incomplete == 0)
    let printed = try desk.run("render \(set).example")
    #expect(printed.status == 0, "\(printed.words)")
    #expect(printed.words.isEmpty)
    let preview = try desk.run("render \(set).example --format preview")
    #expect(preview.status == 0)
    #expect(preview.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: sets)
  func isMadeByTheKeptAnswers(_ set: String) throws {
    let desk = try Desk()
    let outcome = try desk.run([
      "new", set, "--draft", "again", "--answers", Desk.answersFile(set),
    ])
    #expect(outcome.status == 0, "\(outcome.words)")
    let file = Self.shipped.appending(path: "\(set).example.json")
    let shipped = Desk.withoutSitting(try String(contentsOf: file, encoding: .utf8))
    #expect(try desk.answers(of: "again") == shipped)
  }

  /// Each page of the two examples of 固原, as it was compared with the official one.
  @Test(arguments: [
    ("guyuan-2025", ["t4", "t5", "t6", "t7", "t8"]),
    ("guyuan-2024", ["t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8", "goal"]),
  ])
  func printsThePagesThatAreKept(_ set: String, _ forms: [String]) throws {
    let desk = try desk()
    for form in forms {
      let page = try desk.run("render \(set).example --form \(form)")
      #expect(page.status == 0)
      #expect(try Golden(form: form, city: set).problem(with: page.output) == nil)
    }
  }

  @Test func theSheetsOfShizuishanHoldTheirHundred() throws {
    let page = try desk().run("render shizuishan-2024.example").output
    let sheets = page.split(separator: "部门项目支出预算绩效目标表")
    let sums = sheets.map { sheet in
      OfficialCells(String(sheet)).rows.compactMap { row -> Int? in
        guard let last = row.tokens.last, last.column == 3, row.cellCount == 4 else { return nil }
        return Int(last.text)
      }.reduce(0, +)
    }
    // The amount stands in the last column too, with decimals, so that it is no whole number.
    #expect(sums == [100, 100, 100])
  }

  @Test func theSheetsOfYinchuanAreMarkedEachInItsOwnWay() throws {
    let page = try desk().run("render yinchuan-2025.example").output
    let sheets = page.split(separator: "附件2")
    #expect(sheets.map { $0.split(separator: "（必填量化）").count - 1 } == [5, 5, 5])
    #expect(sheets.map { $0.split(separator: "（必填）").count - 1 } == [2, 0, 1])
    #expect(sheets.map { $0.split(separator: "（选填）").count - 1 } == [2, 0, 3])
    #expect(page.contains("年度资金总额： 130万元\n　　其中：财政拨款 120.5万元\n　　　　　其他资金 9.5万元\n"))
  }

  /// 表一 to 表三 as published, but for 住房改革支出 of 103004 and what is above it.
  @Test(.enabled(if: Publication.areThere, Published.absence))
  func hasThePublishedFiguresWithTheErrorMended() throws {
    let desk = try desk()
    let published = try #require(Publication(Published.guyuan))
    for (form, lines, changed) in [
      ("t1", 75...95, []), ("t3", 160...196, []),
      ("t2", 99...156, ["合计", "103004", "221", "22102"]),
    ] {
      let page = try desk.run("render guyuan-2025.example --form \(form)").output
      let differences = OfficialCells(page).differences(from: published.cells(lines))
      let rows = differences.map { $0.ours.split(separator: " | ").first.map(String.init) ?? "" }
      #expect(rows == changed, "\(form)")
    }
    let table2 = OfficialCells(try desk.run("render guyuan-2025.example --form t2").output)
    // 1103.74 + 601.76 = 1705.50; 1546.71 - 1705.50 = -158.79, of 1705.50 -9.31 %.
    #expect(
      table2.values(of: "合计").last == [
        "1705.5", "1546.71", "1057.2", "489.51", "-158.79", "-9.31",
      ])
  }

  /// Each page as it is kept; the figures are those published, 194 for 194.00 and the like aside.
  @Test(arguments: [
    "t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8", "t9", "t10", "t11", "whole", "goal",
  ])
  func printsThePagesOfLinxiaAsTheyAreKept(_ form: String) throws {
    let page = try desk().run("render linxia-2024.example --form \(form)").output
    #expect(try Golden(form: form, city: "linxia").problem(with: page) == nil)
  }

  @Test func isListedAsAnExampleAndOpenedAsACopy() throws {
    let desk = try desk()
    let list = try desk.run("list").output.split(separator: "\n")
    #expect(list.count > 1 && list.dropFirst().allSatisfy { $0.contains("示例") })
    let example = desk.drafts.appending(path: "shizuishan-2024.example.json")
    let before = try Data(contentsOf: example)
    let outcome = try desk.run(
      "fill shizuishan-2024.example --answers -", input: "/head.department\n石嘴山市信访局\n")
    #expect(outcome.status == 0, "\(outcome.words)")
    #expect(try Data(contentsOf: example) == before)
    #expect(try desk.answers(of: "shizuishan-2024").contains("石嘴山市信访局"))
  }
}

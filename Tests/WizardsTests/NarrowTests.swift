import Forms
import Testing
import Texts
import Wizards

/// Sixty columns: names of rows and figures of sections stay.
struct NarrowTests {
  private typealias Desk = PastingTests.Desk

  /// Answers, where a row is entered, the row, and the first six signs of what it is called.
  @Test(arguments: [
    (Desk.alone, "/支出明细", "2080505 1234567.89 1234567.89 -", "机关事业单位"),
    (
      ["/have", "无", "无", "有", "有", "无", "无", ""], "/项目清单",
      "政务督查业务经费补助 2010302 86.15 4.64 12.5", "政务督查业务"
    ),
    (Desk.alone, "/基本支出明细", "30108 12.5 3", "机关事业单位"),
    (Desk.alone + ["/支出合计 控制数", "800"], "/支出明细", "2080505 9 8 -", "机关事业单位"),
  ])
  func keepSixSignsOfAName(
    _ answers: [String], _ place: String, _ row: String, _ name: String
  ) throws {
    var desk = try Desk(answers, at: place)
    desk.step(.resized(columns: 60))
    desk.type(row, "/公开日期", place)
    #expect(desk.said.contains { $0.contains(name) && $0.hasPrefix(" 1  ") }, "\(desk.said)")
    for line in desk.said { #expect(line.displayWidth <= 60, "\(line)") }
  }

  @Test func keepTheFigureOfASection() throws {
    var desk = try Desk(Desk.alone, at: "/表一收入和结转")
    desk.type("1546.71")
    desk.step(.resized(columns: 60))
    desk.type("/核对")
    let line = desk.said.first { $0.contains("表一收入和结转") }
    #expect(line?.hasSuffix(" 1546.71") == true, "\(line ?? "")")
    #expect(line.map { $0.displayWidth <= 60 } == true)
  }
}

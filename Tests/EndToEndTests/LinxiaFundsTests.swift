import Publications
import Testing

/// The tables of 临夏 with two units, 政府性基金, 上年结转 and 单位资金; every sum is made by hand.
@Suite struct LinxiaFundsTests {
  private static func desk() throws -> Desk {
    let desk = try Desk()
    let outcome = try desk.run([
      "new", "linxia-2024", "--draft", "funds", "--answers",
      Desk.answersFile("linxia-2024-funds"),
    ])
    #expect(outcome.status == 0, "\(outcome.words)")
    return desk
  }

  private func rows(_ form: String, _ desk: Desk) throws -> OfficialCells {
    OfficialCells(try desk.run("render funds --form \(form)").output)
  }

  @Test func keepsFundsAndUnitsApart() throws {
    let desk = try Self.desk()
    // 100 and 40 + 13 of 201, 12 + 3 of 212; 100 + 12 + 53 of this year and 3 carried over.
    let t1 = try rows("t1", desk)
    #expect(t1.values(of: "一、一般公共服务支出") == [["153"]])
    #expect(t1.values(of: "十二、城乡社区支出") == [["15"]])
    #expect(t1.values(of: "收入总计").first == ["168"])
    #expect(t1.values(of: "支出总计").first == ["168"])
    // 12 + 3 + 100 of one unit, 40 + 13 of the other.
    let t3 = try rows("t3", desk)
    #expect(t3.values(of: "总计") == [["168", "140", "25", "3"]])
    #expect(t3.values(of: "甲局") == [["168", "140", "25", "3"]])
    #expect(t3.values(of: "甲局本级") == [["115", "100", "12", "3"]])
    #expect(t3.values(of: "甲局中心") == [["53", "40", "13"]])
    // Without 单位资金 and what is carried over: 100 + 12.
    #expect(try rows("t4", desk).values(of: "收入总计").first == ["112"])
    #expect(try rows("t5", desk).values(of: "总计").last == ["112", "100", "100", "12", "12"])
    #expect(try rows("t6", desk).values(of: "总计") == [["100", "100"]])
    #expect(try rows("t10", desk).values(of: "总计") == [["12"]])
    #expect(try rows("t10", desk).values(of: "其他国有土地使用权出让收入安排的支出") == [["12"]])
  }

  /// The fund's income or spending alone changed: 表十 no longer equals 表一.
  @Test(arguments: [
    ("/t1.fund.amount", "13.00"), ("/spending.101001.2120899.project", "16.00"),
  ])
  func seesAFundThatDoesNotBalance(_ path: String, _ figure: String) throws {
    let desk = try Self.desk()
    try desk.run("fill funds --answers -", input: "\(path)\n\(figure)\n")
    let report = try Report(try desk.run("check funds --format json").output)
    let found = report.findings("error").flatMap { [$0] + ($0.consequences ?? []) }.map(\.rule)
    #expect(found.contains("EMPTY"), "\(found)")
  }
}

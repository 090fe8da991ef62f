import Foundation
import Publications
import Testing

/// What differs between two documents, cell by cell.
@Suite struct DiffTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.run([
      "new", "guyuan-2025", "--draft", "a", "--answers", Desk.answersFile("guyuan-2025-tables"),
    ])
    try FileManager.default.copyItem(
      at: desk.drafts.appending(path: "a.json"), to: desk.drafts.appending(path: "b.json"))
    return desk
  }

  @Test func saysThatTwoAreTheSame() throws {
    let outcome = try desk().run("diff a b")
    #expect(outcome.status == 0)
    #expect(outcome.output == "a 和 b 一样\n")
  }

  @Test func saysWhatWasChangedAddedAndRemoved() throws {
    let desk = try desk()
    let typed = [
      "/t2.103001.2010301.basic", "650", "/head.date", "2025年2月20日", "/支出明细", "2010350 1 2 -",
    ]
    try desk.run("fill b --answers -", input: typed.joined(separator: "\n") + "\n")
    let outcome = try desk.run("diff a b")
    #expect(outcome.status == 1)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.contains("改  表头·公开日期：2025年2月13日 改为 2025年2月20日"))
    // 652.19 - 650 = 2.19, 0.34 % of 652.19.
    #expect(
      lines.contains {
        $0.hasSuffix("2010301 行政运行·基本支出：652.19 改为 650.00，差 -2.19，-0.34%")
      })
    #expect(lines.contains { $0.hasPrefix("多  支出明细 ") && $0.contains("2010350 事业运行") })
    let back = try desk.run("diff b a").output.split(separator: "\n").map(String.init)
    #expect(back.contains { $0.hasPrefix("少  支出明细 ") && $0.contains("2010350 事业运行") })
    #expect(back.count == lines.count)
  }

  @Test func comparesAVersionWithItsDraft() throws {
    let desk = try desk()
    try desk.run("fill a --answers -", input: "/head.date\n2025年2月20日\n")
    let outcome = try desk.run("diff a@1 a")
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        改  表头·公开日期：2025年2月13日 改为 2025年2月20日
        a@1 到 a：改了 1 处

        """)
    #expect(try desk.run("diff a@9 a").status == 66)
  }

  @Test func tellsAScriptTheSame() throws {
    let desk = try desk()
    try desk.run("fill b --answers -", input: "/t2.103001.2010301.basic\n650\n")
    let output = try desk.run("diff a b --format json").output
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    #expect(document["same"] as? Bool == false)
    let changes = try #require(document["changes"] as? [[String: Any]])
    let change = try #require(
      changes.first { $0["cell"] as? String == "spending.103001.2010301.basic" })
    #expect(change["kind"] as? String == "changed")
    #expect(change["before"] as? String == "652.19")
    #expect(change["after"] as? String == "650.00")
    #expect(change["difference"] as? String == "-2.19")
    #expect(change["percent"] as? String == "-0.34")
  }

  /// The tables as they were typed from the publication: the day of its cover and its sheets aside.
  @Test(.enabled(if: Publication.areThere, Published.absence))
  func findsNothingBetweenAPublicationAndItsFiguresTyped() throws {
    let outcome = try desk().run(["diff", "a", Published.path(of: Published.guyuan)])
    let changed = outcome.output.split(separator: "\n").filter { !$0.hasPrefix("多  项目绩效目标表") }
    #expect(changed.count == 2)
    #expect(changed.first == "改  表头·公开日期：2025年2月13日 改为 2025年2月5日")
  }

  /// The one published error of 表二 that the example mends: 住房改革支出 of 103004 and what is above it.
  @Test(.enabled(if: Publication.areThere, Published.absence))
  func findsTheMendedErrorOfThePublication() throws {
    let example = Repository.folder.appending(path: "Drafts/guyuan-2025.example.json").path()
    let outcome = try Desk().run(["diff", example, Published.path(of: Published.guyuan)])
    #expect(outcome.status == 1)
    #expect(
      outcome.output.contains("22102 住房改革支出·2024年执行数：13.69 改为 20.28，差 +6.59，+48.14%"))
    #expect(!outcome.output.contains("2080505 机关事业单位基本养老保险缴费支出·2024年执行数"))
  }
}

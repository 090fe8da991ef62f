import Foundation
import Publications
import Testing

/// A draft that begins with last year's document: what is carried over, compared and replayed.
@Suite struct LastYearTests {
  private static let industry = Published.path(of: Published.industry)
  private static let office = Published.path(of: Published.guyuan)

  private func json(_ desk: Desk, _ draft: String) throws -> [String: Any] {
    let data = try Data(contentsOf: desk.drafts.appending(path: "\(draft).json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// Last year's draft on a desk: the example of 2024 as an own draft.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.run([
      "new", "guyuan-2024", "--draft", "去年", "--answers", Desk.answersFile("guyuan-2024"),
    ])
    return desk
  }

  @Test func namesWhatIsCarriedOverWhatIsNewAndWhatHasNoPlace() throws {
    let outcome = try desk().run("new guyuan-2025 --draft a --from 去年 --answers -")
    let lines = outcome.words.split(separator: "\n")
    #expect(lines[0].hasPrefix("沿用 去年：带来 "))
    #expect(lines[1].hasPrefix("今年多了：项目绩效目标表（清单项目、项目总额、"))
    #expect(lines[2] == "今年没有：项目绩效目标表（项目主管处室）")
  }

  @Test func carriesNoAmountOver() throws {
    let desk = try desk()
    try desk.run("new guyuan-2025 --draft a --from 去年 --answers -")
    let draft = try json(desk, "a")
    let forms = try JSONSerialization.data(withJSONObject: draft["forms"] ?? [:])
    let text = String(decoding: forms, as: UTF8.self)
    #expect(text.contains(#""code":"2150501""#))
    #expect(!text.contains(#""amount""#))
    let lastYear = try #require(draft["lastYear"] as? [String: Any])
    #expect(lastYear["set"] as? String == "guyuan-2024")
    #expect(lastYear["source"] as? String == "去年")
  }

  @Test func carriesASingleGoalSheet() throws {
    let desk = try desk()
    let outcome = try desk.run("new guyuan-2025 --draft a --form goal --from 去年 --answers -")
    #expect(outcome.status == 0 || outcome.status == 1)
    let forms = try #require(try json(desk, "a")["forms"] as? [String: Any])
    #expect(Set(forms.keys) == ["goal", "head", "projects"])
  }

  @Test func anEmptyLineKeepsTheWordsThatStandThere() throws {
    let desk = try desk()
    try desk.run("new guyuan-2025 --draft a --from 去年 --answers -", input: "\n\n无\n")
    #expect(try desk.answers(of: "a").contains("固原市工业和信息化局"))
  }

  @Test func aDraftReplayedFromTheSameDocumentIsTheSameDraft() throws {
    let desk = try desk()
    let typed = ["", "2025年2月1日", "无", "/支出明细", "2011308 12 - 15", "-", "d 2", "/t4", "."]
    try desk.run(
      "new guyuan-2025 --draft first --from 去年 --answers -",
      input: typed.joined(separator: "\n") + "\n")
    let lines = try desk.run("answers first").output
    #expect(lines.hasPrefix("/@0\n"))
    try desk.run("new guyuan-2025 --draft second --from 去年 --answers -", input: lines)
    #expect(try desk.answers(of: "second") == desk.answers(of: "first"))
    #expect(try desk.run("answers second").output == lines)
  }

  @Test func takesBackNothingOnceSomethingIsAnswered() throws {
    let desk = try desk()
    let outcome = try desk.run(
      "new guyuan-2025 --draft a --from 去年 --answers -", input: "固原市档案馆\n/@0\n")
    #expect(outcome.status == 65)
    #expect(try desk.answers(of: "a").contains("固原市档案馆"))
  }

  @Test(arguments: [
    ("new guyuan-2025 --from 没有 --answers -", 66, "没有叫“没有”的草稿，也没有这个文件"),
    ("new guyuan-2024 --from 去年 --answers -", 65, "去年 是 2024 年的，不能当作 2024 年的上一年"),
    ("diff 去年 没有", 66, "没有叫“没有”的草稿，也没有这个文件"),
  ])
  func saysWhyADocumentIsNotLastYears(_ line: String, _ status: Int, _ words: String) throws {
    let outcome = try desk().run(line)
    #expect(Int(outcome.status) == status)
    #expect(outcome.words == words + "\n")
  }

  @Test(.enabled(if: Publication.areThere, Published.absence))
  func beginsWithAPublishedTextAndSaysHowTheWholeChanged() throws {
    let desk = try Desk()
    let answers = "/2150501\n2150501 380 400 -\n"
    let outcome = try desk.run(
      ["new", "guyuan-2025", "--draft", "a", "--from", Self.industry, "--answers", "-"],
      input: Data(answers.utf8))
    #expect(outcome.words.contains("沿用 \(Published.industry).txt：带来 "))
    // 表二 of 2024 as published: 1278.78; 400 of it is 31.28 %, so 68.72 % less.
    #expect(try desk.run("list").output.contains("比去年：表二合计 1278.78 降到 400.00（-68.72%）"))
  }

  /// 机关运行经费 of 2025 is 90.38, said to be 13.87 more; 表三 of the text of 2024 has 35.15 公用.
  @Test(.enabled(if: Publication.areThere, Published.absence))
  func anAuditComparesTheTextWithLastYears() throws {
    let desk = try Desk()
    let alone = try Report(
      try desk.run(["audit", Self.office, "--format", "json"]).output)
    let both = try Report(
      try desk.run(["audit", Self.office, "--from", Self.industry, "--format", "json"]).output)
    #expect(alone.unchecked.contains { $0.why.contains("运行经费”里的增减没有与上年核对") })
    #expect(!both.unchecked.contains { $0.why.contains("运行经费”里的增减没有与上年核对") })
    let finding = try #require(both.findings.first { $0.rule == "NBASE" && $0.expected == "55.23" })
    #expect(finding.stated == "13.87")
    #expect(finding.line == 287)
  }
}

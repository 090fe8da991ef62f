import Foundation
import Publications
import Testing

/// Relations that look as if they had to hold and need not: a draft in which they do not is sound.
@Suite struct FalseAlarmTests {
  /// What is typed into an example draft, and all that then stands among 错误 and 警告.
  private static let cases: [(set: String, lines: [String], found: [String])] = [
    // The sheets are fewer than the projects: 0.06 and 0.20 have none, for they are not published.
    ("guyuan-2025", [], []),
    // 事业支出 of 10 from 事业预算收入: only its 财政拨款 part is in 表二 and 表五. 4 of the 10 is 其中, not all.
    (
      "guyuan-2024",
      [
        "/have.other", "有", "/t6.business.amount", "10", "/t6.businessPeer.amount", "4",
        "/支出明细", "2150299 - - 10", "单位资金", "-", "/spending.2150299#2.reporting", "事业支出",
      ], []
    ),
    // 接待费 of 1.00 is more than 30217 in 表三, which is blank, for projects carry some too.
    ("guyuan-2024", ["/t4.reception.budget", "1", "/facts.receptionReason", "业务增加"], []),
    // 养老保险 of 67.35 + 17.56 is 1 less than 30108, and so are 基本支出 of 表二, the stated 850.48 of its
    // unit, and what is spent of the income of 表一 and 表六.
    (
      "guyuan-2025", ["/spending.103001.2080505.basic", "67.35"],
      [
        "error FUNDBAL", "error INOUT", "error INOUT", "error UNITCLS", "error X-T2T3",
        "warning X-T2T3",
      ]
    ),
    // The 项 has 项目支出 of 1, so the pair says nothing; the sums are right, no project has the 1.
    (
      "guyuan-2025",
      ["/spending.103001.2080505.basic", "67.35", "/spending.103001.2080505.project", "1"],
      ["error UNITCLS", "error UNITCLS", "error X-T2T3", "warning PLIST"]
    ),
  ]

  @Test(arguments: cases)
  func saysWhatIsWrongAndNothingElse(
    _ set: String, _ lines: [String], _ expected: [String]
  ) throws {
    let desk = try Desk()
    let example = Repository.folder.appending(path: "Drafts/\(set).example.json")
    try FileManager.default.copyItem(at: example, to: desk.drafts.appending(path: "budget.json"))
    let text = lines.joined(separator: "\n") + "\n"
    let filled = try desk.run("fill budget --answers -", input: text)
    #expect(filled.status < 2, "\(filled.words)")
    let report = try Report(try desk.run("check budget --format json").output)
    let found = report.findings.flatMap { [$0] + ($0.consequences ?? []) }
      .filter { ["error", "warning"].contains($0.severity) }
    #expect(
      found.map { "\($0.severity) \($0.rule)" }.sorted() == expected,
      "\(found.map(\.message))")
  }
}

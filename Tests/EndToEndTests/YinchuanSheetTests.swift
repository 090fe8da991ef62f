import Testing

/// The rules of the goal sheet of 银川, each broken alone.
@Suite struct YinchuanSheetTests {
  /// A sheet without anything wrong, one prompt a line.
  private static let sheet = [
    "银川市人民政府办公室", "", "无", "+", "项目甲", "", "", "经常性项目", "", "60", "0", "全年各项工作按计划全部办好。", "", "",
    "通过",
    "份数 | 36篇", "", "差错率 | ≤1%", "", "时限 | ≤5日", "", "费用 | ≤60万元", "", "无", "人次 | ≥20人次", "",
    "无", "年数 | ≥10年", "", "满意度 | ≥90%", "", "",
  ]

  /// Lines typed instead of others, lines typed at the end, and what is found.
  private static let broken: [([String: String], [String], [String])] = [
    ([:], [], []),
    ([:], ["/goal:1.annual", "61"], ["error FUND"]),
    ([:], ["/goal:1.annual", "60"], []),
    (["经常性项目": ""], [], ["warning HDR"]),
    (["0": ""], [], ["warning HDR"]),
    ([:], ["/goal:1.period", "-"], ["incomplete REQ", "warning HDR"]),
    ([:], ["/goal:1.department", "-"], ["warning HDR"]),
    ([:], ["/goal:1.department", "银川市财政局"], ["warning DEPT"]),
    (["份数 | 36篇": "份数 | ≤60万元"], [], ["warning QTYNUM"]),
    (["份数 | 36篇": "份数 | 足够"], [], ["warning QUANT"]),
    (["满意度 | ≥90%": "满意度 | 满意"], [], ["warning QUANT"]),
    (["人次 | ≥20人次": "办事 | 方便"], [], []),
    (["份数 | 36篇": "无 | 无"], [], ["warning CAT"]),
    (["人次 | ≥20人次": "无 | 无"], [], ["warning CAT"]),
    (["时限 | ≤5日": "时限 | ≤5日\nd 1"], [], ["warning CAT"]),
    (["通过": ""], [], ["info D120"]),
    (["差错率 | ≤1%": "差错率 | 合格"], ["/goal:1.need12", "-"], []),
    (["差错率 | ≤1%": "差错率 | 合格"], ["/goal:1.marks", "不标注"], []),
    (["份数 | 36篇": "无 | 无"], ["/goal:1.marks", "不标注"], []),
    (["年数 | ≥10年": "无 | 无"], ["/goal:1.need24", "选填"], []),
    (["人次 | ≥20人次": "办事 | 方便"], ["/社会效益指标的标注", "必填量化"], ["warning QUANT"]),
  ]

  @Test(arguments: broken)
  func findsWhatIsBrokenAndNothingElse(
    _ instead: [String: String], _ more: [String], _ expected: [String]
  ) throws {
    let desk = try Desk()
    let lines = Self.sheet.map { instead[$0] ?? $0 } + more
    let outcome = try desk.run(
      "new yinchuan-2025 --draft one --answers -", input: lines.joined(separator: "\n"))
    #expect([0, 1].contains(outcome.status), "\(outcome.words)")
    let report = try Report(try desk.run("check one --format json").output)
    #expect(report.findings.map { "\($0.severity) \($0.rule)" }.sorted() == expected)
    #expect(report.unchecked.map(\.rule) == [])
  }
}

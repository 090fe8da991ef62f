import Foundation
import Publications
import Testing

/// One figure of a sound draft is changed: the rules of 表四 to 表八 and of the 说明材料 notice it.
@Suite struct GuyuanRulesTests {
  @Test(
    arguments: [
      // 1279.78 beside 1278.78 of the 财政拨款 in it, of 表八 and of 表一.
      (
        "guyuan-2024", ["/t6.administrative.amount", "1279.78"], "error",
        ["SUBOF", "X-T6T8", "X-T1T6", "INOUT"]
      ),
      // 676.50 of 上年财政拨款结转 is more than 600 of 一般公共预算 alone, or stands above a blank.
      ("guyuan-2024", ["/t6.carryGeneral.amount", "600"], "error", ["SUBOF"]),
      ("guyuan-2024", ["/t6.carryGeneral.amount", "-"], "info", ["BLANK"]),
      // 0.5 is less than 接待费 1 of 表三; 3 more than it and 1 of the projects, and than 1 last year.
      (
        "guyuan-2024", ["/t4.reception.budget", "0.5", "/基本支出明细", "30217 1"], "error", ["SGX"]
      ),
      ("guyuan-2024", ["/t4.reception.budget", "3"], "incomplete", ["REQ"]),
      ("guyuan-2024", ["/t4.reception.budget", "3"], "info", ["SGX"]),
      ("guyuan-2024", ["/t4.running.budget", "2"], "warning", ["CARS"]),
      ("guyuan-2024", ["/t4.purchase.budget", "20"], "warning", ["CARS"]),
      // 政府采购 is 0.8 in all, all of it for 中小企业.
      ("guyuan-2024", ["/facts.small", "1"], "warning", ["PROC"]),
      ("guyuan-2024", ["/facts.micro", "0.9"], "warning", ["PROC"]),
      ("guyuan-2024", ["/facts.basicPrior", "9999"], "warning", ["SUBOF"]),
      ("guyuan-2024", ["/have.reception", "无", "/基本支出明细", "30217 1"], "error", ["EMPTY"]),
      // 999 of one project alone beside 676.50.
      (
        "guyuan-2024", ["/projects.制造业扶持资金结转.carryover", "999"], "warning", ["FUNDSRC"]
      ),
      // 行政单位离退休 of a unit that reports 事业支出.
      ("guyuan-2025", ["/units.103001.reporting", "事业支出"], "warning", ["UNITFUNC"]),
    ])
  func noticesAChange(
    set: String, lines: [String], severity: String, rules: [String]
  ) throws {
    let desk = try Desk()
    let example = Repository.folder.appending(path: "Drafts/\(set).example.json")
    try FileManager.default.copyItem(
      at: example, to: desk.drafts.appending(path: "budget.json"))
    let text = lines.joined(separator: "\n") + "\n"
    let filled = try desk.run("fill budget --answers -", input: text)
    #expect(filled.status < 2, "\(filled.words)")
    let report = try Report(try desk.run("check budget --format json").output)
    let found = report.findings.flatMap { [$0] + ($0.consequences ?? []) }
      .filter { $0.severity == severity }.map(\.rule)
    for rule in rules { #expect(found.contains(rule), "\(rule): \(found)") }
  }

  /// A “三公” figure of 3 instead of 1: its reason is wanted, which is said once.
  @Test func tellsOnceThatAReasonIsWanted() throws {
    let desk = try Desk()
    try FileManager.default.copyItem(
      at: Repository.folder.appending(path: "Drafts/guyuan-2024.example.json"),
      to: desk.drafts.appending(path: "budget.json"))
    try desk.run("fill budget --answers -", input: "/t4.reception.budget\n3\n")
    let report = try Report(try desk.run("check budget --format json").output)
    let told = report.findings.filter { $0.rule == "SGUP" || $0.cell == "facts.receptionReason" }
    #expect(told.map(\.rule) == ["REQ"])
  }

  /// A row of 政府性基金 goes to 表五 and 表八 and to its class in 表一, and not to 表二.
  @Test func putsMoneyOfAFundIntoItsTables() throws {
    let desk = try Desk()
    let head = ["固原市水务局", "部门", "2025年2月10日", "无", "有", "无", "无", "无", "无", "无", ""]
    let before = ["", "", "", "", "", ""]
    // The row, its fund, 人员 of 5 of 基本支出.
    let row = ["2120801 20 5 30", "政府性基金", "2"]
    let text = (head + before + row).joined(separator: "\n") + "\n"
    let outcome = try desk.run("new guyuan-2025 --draft fund --answers -", input: text)
    #expect(outcome.status == 0, "\(outcome.words)")
    func values(_ form: String, _ label: String) throws -> [String]? {
      OfficialCells(try desk.run("render fund --form \(form) --as-stated").output)
        .values(of: label).last
    }
    // 5 + 30 = 35, 5 - 2 = 3, 35 - 20 = 15, 15 / 20 = 75 %.
    let all = ["20", "35", "5", "2", "3", "30", "15", "75"]
    #expect(try values("t5", "合计") == all)
    #expect(try values("t5", "征地和拆迁补偿支出") == all)
    #expect(try values("t8", "2120801-征地和拆迁补偿支出") == ["35", "35"])
    #expect(try values("t1", "（十一）城乡社区支出") == ["35", "35"])
    #expect(try values("t2", "征地和拆迁补偿支出") == nil)
  }
}

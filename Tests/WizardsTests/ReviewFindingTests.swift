import Forms
import Rules
import Testing
import Wizards

/// Findings that a clerk meets while she enters, and where they lead.
struct ReviewFindingTests {
  @Test func says平WhereBothSidesStand() throws {
    var desk = try PastingTests.Desk(PastingTests.Desk.alone, at: "/支出明细")
    desk.type("2010301 600 650 -", "/表一收入和结转", "600")
    #expect(!desk.said.contains { $0.hasPrefix("平") }, "\(desk.said)")
    desk.type("/t1.income1.amount", "650", "/核对")
    #expect(desk.said.contains { $0.hasPrefix("  8  表一收入和结转         齐") }, "\(desk.said)")
    #expect(
      desk.said.contains { $0.hasPrefix("  9  表一年末结转           平    收入总计 650.00") },
      "\(desk.said)")
  }

  @Test func blamesNoFigureWhoseOtherSideIsBlank() throws {
    var desk = try PastingTests.Desk(PastingTests.Desk.alone, at: "/t1.income1.amount")
    desk.type("590")
    let finding = desk.wizard.calculation.findings.first { $0.rule == "INOUT" }
    let sentence = finding.map { desk.wizard.calculation.sentence(of: $0) } ?? ""
    #expect(sentence.contains("是 590.00，和它相比的一边空着，差 590.00 万元"), "\(sentence)")
    #expect(!sentence.contains("应为"))
  }

  @Test func leadsToTheProjectThatHas其他资金() throws {
    var desk = try PastingTests.Desk(
      ["/have", "无", "无", "无", "有", "无", "无", ""], at: "/projects")
    desk.type(
      "甲 2010302 1 -", "是", "乙 2010302 2 8", "是", "", "/t1.income1.amount", "10", "/t6.peer.amount",
      "3")
    let finding = desk.wizard.calculation.findings.first { $0.rule == "FUNDSRC" }
    let sentence = finding.map { desk.wizard.calculation.sentence(of: $0) } ?? ""
    #expect(sentence.contains("乙·其他资金"), "\(sentence)")
  }

  @Test func namesAProjectThat支出明细Lacks() throws {
    var desk = try PastingTests.Desk(PastingTests.Desk.alone, at: "/支出明细")
    desk.type("2010301 600 650 -", "/projects", "督查 2010302 20")
    let said = { (desk: PastingTests.Desk) in
      desk.wizard.calculation.findings.filter { $0.rule == "PLIST" }
        .map { desk.wizard.calculation.sentence(of: $0) }
    }
    #expect(said(desk).count == 1)
    #expect(said(desk).first?.contains("督查") == true, "\(said(desk))")
    desk.type("是", "/支出明细", "2010302 10")
    #expect(said(desk).isEmpty, "\(said(desk))")
  }

  /// 6,500,000 of 万元 beside 600 last year, and 590 of a 控制数.
  @Test(arguments: [
    (["/支出明细"], "2010301 600 6500000 -", "基本支出 6500000.00 万元，是2024年执行数 600.00 的 10833 倍"),
    (["/control.total.ceiling", "590", "/支出明细"], "2010301 - 5900000 -", "是控制数 590.00 的 10000 倍"),
  ])
  func saysAtOnceThat元LookLike万元(_ before: [String], _ line: String, _ words: String) throws {
    var desk = try PastingTests.Desk(PastingTests.Desk.alone)
    for line in before { desk.type(line) }
    desk.type(line)
    let said = desk.said.joined().filter { $0 != " " }
    #expect(said.contains(words.filter { $0 != " " }), "\(desk.said)")
    #expect(said.contains("手里是元，在数后面写“元”"))
    desk.type("/支出明细", "1", "2010301 600 6500000元 -")
    #expect(!desk.said.joined().contains("手里是元"), "\(desk.said)")
  }

  @Test func listsA变动原因ThatAComparisonNeeds() throws {
    var desk = try PastingTests.Desk(PastingTests.Desk.alone, at: "/支出明细")
    desk.type("2010301 600 600 -")
    let reason = CellID(form: FormID("facts"), field: "spendingReason")
    let lacks = { (desk: PastingTests.Desk) in
      desk.wizard.calculation.findings.filter { $0.severity == .incomplete }.flatMap(\.cells)
    }
    #expect(!lacks(desk).contains(reason))
    desk.type("2010302 5 6 -")
    #expect(lacks(desk).contains(reason))
    desk.type("/facts.spendingReason", "人员增加。")
    #expect(!lacks(desk).contains(reason))
  }
}

import Forms
import Rules
import Testing
import Wizards

/// Goal sheets, words and rows that go on from last year's document.
struct CarriedSheetTests {
  /// 2025 begun from a document of 2024 with one goal sheet, and a project where it has a list of them.
  private static func desk(sheet: String, project: String?) throws -> PastingTests.Desk {
    var (last, _) = try LawTests.begun("guyuan-2024")
    let head = ["固原市档案馆", "部门", "2024年2月5日", "无"] + Array(repeating: "无", count: 6)
    for line in head { _ = last.step(.line(line)) }
    if let project { for line in ["/projects", project, "是"] { _ = last.step(.line(line)) } }
    for line in [
      "/支出明细", "2010301 600 650 -", "/goal", "+", "/goal:1.name", sheet, "/goal:1.amount", "24",
      "/goal:1.goal", "整理档案。", "",
    ] { _ = last.step(.line(line)) }
    let set = try #require(Sets.guyuan)
    let carried = CarryOver(from: last.calculation, called: "去年", into: set)
    return try PastingTests.Desk(
      resuming: Draft(
        set: set.id, setVersion: set.version, answers: carried.answers, lastYear: carried.lastYear))
  }

  private static func link(in desk: PastingTests.Desk) -> Value? {
    let answers = desk.wizard.calculation.answers
    return answers.sheets(of: "goal").first.flatMap {
      answers.values[CellID(form: FormID("goal", sheet: $0), field: "project")]
    }
  }

  /// 24 of the project and 20 of the sheet are compared only where the sheet belongs to the project.
  @Test func belongsToTheProjectOfItsName() throws {
    var desk = try Self.desk(sheet: "档案数字化", project: "档案数字化 2010302 24")
    #expect(Self.link(in: desk) != nil)
    desk.type("/projects", "1", "档案数字化 2010302 24", "/goal:1.localFiscal", "20")
    let compared = desk.wizard.calculation.findings.first { $0.rule == "SHEETSUM" }
    let sentence = compared.map { desk.wizard.calculation.sentence(of: $0) } ?? ""
    #expect(sentence.contains("20.00") && sentence.contains("24.00"), "\(sentence)")
  }

  @Test func belongsToAProjectThatIsEnteredLater() throws {
    var desk = try Self.desk(sheet: "档案数字化", project: nil)
    #expect(Self.link(in: desk) == nil)
    desk.type("/projects", "档案数字化 2010302 24", "是", "/goal")
    #expect(desk.said.contains { $0.hasPrefix("  1  档案数字化  已有") }, "\(desk.said)")
    desk.type("1")
    #expect(Self.link(in: desk) != nil)
    #expect(desk.wizard.calculation.answers.sheets(of: "goal").count == 1)
  }

  @Test func isAskedForWhereNoProjectIsCalledSo() throws {
    var desk = try Self.desk(sheet: "档案数字化", project: "档案整理 2010302 24")
    #expect(Self.link(in: desk) == nil)
    desk.type("/goal", "1")
    #expect(desk.said.contains { $0.contains("没有对上清单里的项目") }, "\(desk.said)")
    #expect(desk.said.contains { $0.contains("1 档案整理") }, "\(desk.said)")
    #expect(desk.prompt.hasPrefix("清单项目"))
    desk.type("1")
    #expect(Self.link(in: desk) != nil)
    #expect(desk.said.contains { $0.contains("本级资金·财政拨款") } || desk.prompt.hasPrefix("项目名称"))
  }

  /// A text of last year is this year's only once she was asked about it.
  @Test func countsATextOfLastYearOnlyOnceItWasSeen() throws {
    var desk = try Self.desk(sheet: "档案数字化", project: nil)
    let names = desk.wizard.draft.stop?.unseen ?? []
    #expect(names.count == 1 && names.first?.hasSuffix(".goal") == true, "\(names)")
    let goal = try #require(names.first)
    var again = try PastingTests.Desk(resuming: desk.wizard.draft)
    #expect(again.wizard.draft.stop?.unseen == names)
    desk.type("/" + goal, "")
    #expect(desk.wizard.draft.stop?.unseen == [])
    again.type("/核对")
    #expect(again.wizard.draft.stop?.unseen == names)
  }

  /// Rows that were carried over are there only once they have their figures.
  @Test func countsRowsOfLastYearOnlyWithTheirFigures() throws {
    var desk = try Self.desk(sheet: "档案数字化", project: nil)
    desk.type("/核对")
    #expect(desk.said.contains { $0.contains("支出明细               缺") }, "\(desk.said)")
    desk.type("/支出明细", "2010301 610 655 -", "/核对")
    #expect(desk.said.contains { $0.contains("支出明细               平") }, "\(desk.said)")
  }

  /// 有没有 of last year, and what stands in the head of the document.
  @Test func takesTogetherWhatStandsAsLastYear() throws {
    var desk = try Self.desk(sheet: "档案数字化", project: nil)
    desk.type("/2")
    #expect(desk.said.contains { $0.contains("没有变的按一次 Enter 全收下") }, "\(desk.said)")
    #expect(desk.said.contains { $0.contains("国有资本经营预算 无") }, "\(desk.said)")
    desk.type("无")
    #expect(desk.prompt.hasPrefix(" 1›") || desk.prompt.hasPrefix("支出合计"), "\(desk.prompt)")
    desk.type("/2", "有")
    #expect(desk.prompt.hasPrefix("国有资本经营预算"), "\(desk.prompt)")
  }
}

import Forms
import Rules
import Testing
import Wizards

/// What is said beneath an indicator while it is typed, and rows that are taken over.
struct SheetFactTests {
  private static func wizard() throws -> Wizard {
    var (wizard, _) = try LawTests.begun("yinchuan-2025")
    let head = ["", "", "一次性项目", "", "24", "0", "更换设备。", "", "", ""]
    for line in ["/goal", "+", "设备购置"] + head { _ = wizard.step(.line(line)) }
    return wizard
  }

  @Test(arguments: [
    ("更换设备 | >=8台", "    = ≥8台"), ("更换设备 | ≥8台", ""), ("质量，验收合格率，95%", "    归质量指标"),
    ("成本 | 购置费 | 20万元", "    归成本指标    成本合计 20.00    年度资金 24.00"),
    ("成本 | 购置费 | ≤24万元", "    归成本指标"),
  ])
  func areNeutral(_ typed: String, _ fact: String) throws {
    var wizard = try Self.wizard()
    #expect(wizard.beneath(typed).joined() == fact)
  }

  @Test func copiesTheRowsOfACategoryFromAnotherSheet() throws {
    var wizard = try Self.wizard()
    for line in ["更换设备 | ≥8台", "更换桌椅 | ≥9套", "质量 | 验收合格率 | =100%"] {
      _ = wizard.step(.line(line))
    }
    let head = ["", "", "一次性项目", "", "24", "0", "更换设备。", "", "", ""]
    for line in ["/goal", "+", "另一个项目"] + head { _ = wizard.step(.line(line)) }
    let rows = wizard.calculation.answers.nextKey
    let said = wizard.step(.line("ｆ １")).flatMap(LawTests.lines)
    #expect(said.contains("从第 1 张抄来 2 行。"))
    let sheets = wizard.calculation.answers.sheets(of: "goal")
    let form = FormID("goal", sheet: sheets.last)
    #expect(
      wizard.calculation.answers.rows(of: ListID(form: form, block: "indicators"))
        == [rows, rows + 1])
    let cell = CellID(form: form, row: .entered(rows), column: "value")
    #expect(wizard.calculation.answers.values[cell] == .indicator(IndicatorValue("≥8台")))
    let again = wizard.step(.line("f 1")).flatMap(LawTests.lines).joined()
    #expect(again.contains("第 1 张的数量指标没有别的行"))
    let which = wizard.step(.line("f")).flatMap(LawTests.lines).joined()
    #expect(which.contains("抄哪一张：1 设备购置，如 f 1"))
  }

  @Test func takesUpAProposalAfterComingBack() throws {
    var wizard = try Self.wizard()
    _ = wizard.step(.line("更换设备台数 | ≥8"))
    var again = Wizard(wizard.set, draft: wizard.draft, style: ConversationStyle())
    _ = again.step(.start(.resumed))
    let said = again.step(.line("y")).flatMap(LawTests.lines).joined()
    #expect(said.contains("≥8台"))
  }
}

import Forms
import Layouts
import Testing

/// Goal sheets: one sheet a page.
@Suite struct SheetIntakeTests {
  private func sheet(_ line: Int) -> ReadPage {
    let fields = [
      "name": "政务业务经费", "total": "24 万元", "annual": "", "local": "24", "attribute": "不涉及",
      "goal": "第一段。　　第二段。", "period": "2025 年全年",
    ]
    return ReadPage(
      form: "goal", lines: line...line, fields: fields.mapValues { ReadCell($0, line: line) },
      rows: [
        ReadRow(
          "indicators", .entry, line: line, category: "11", ["name": "培训人次", "value": "≥98%"]),
        ReadRow("indicators", .entry, line: line, category: "11", ["name": "印制", "value": ""]),
        ReadRow("indicators", .entry, line: line, category: "12", ["name": "", "value": ""]),
        ReadRow("indicators", .entry, line: line, category: "13", ["name": "不涉及", "value": "不涉及"]),
      ],
      repairs: [ReadRepair(line: line, words: "本行左移了一格，按标签归位")])
  }

  @Test func makesASheetOfEachPage() throws {
    let notes = try Notes(sheet(1), sheet(30))
    #expect(notes.result.answers.sheets(of: "goal").count == 2)
    #expect(notes.result.repairs.map(\.line) == [1, 30])
    #expect(
      notes.cells(of: "goal").filter { $0.hasPrefix("goal:1.") } == [
        "goal:1.annual = 空", "goal:1.attribute = 不适用 不涉及", "goal:1.goal = 第一段。/第二段。",
        "goal:1.indicators.不涉及.category = 13", "goal:1.indicators.不涉及.name = 不适用 不涉及",
        "goal:1.indicators.不涉及.value = 不适用 不涉及", "goal:1.indicators.印制.category = 11",
        "goal:1.indicators.印制.name = 印制", "goal:1.indicators.印制.value = 空",
        "goal:1.indicators.培训人次.category = 11", "goal:1.indicators.培训人次.name = 培训人次",
        "goal:1.indicators.培训人次.value = ≥98%", "goal:1.local : 24", "goal:1.name = 政务业务经费",
        "goal:1.period = 2025 年全年", "goal:1.total = 24 万元",
      ])
  }

  @Test func printsTheSheetAgain() throws {
    let notes = try Notes(sheet(1))
    let lines = try notes.printed(FormID("goal", sheet: 1))
    #expect(lines.contains("项目总额\t\t24 万元\t其中：年度资金总额\t\t"))
    #expect(lines.contains("其中：本级资金\t资金总额\t24\t其中：转移县（区）资金\t资金总额\t"))
    #expect(lines.contains("年度总体绩效目标\t\t第一段。　　第二段。\t\t\t"))
    #expect(
      lines.suffix(4) == [
        "\t产出指标\t数量指标\t培训人次\t\t≥98%", "\t\t\t印制\t\t", "\t\t质量指标\t\t\t", "\t\t时效指标\t不涉及\t\t不涉及",
      ])
  }

  /// 16 is a count; 很多 is none and has no place.
  @Test func aScoreIsACount() throws {
    let page = ReadPage(
      form: "goal", lines: 1...2,
      rows: [
        ReadRow("indicators", .entry, line: 1, category: "11", ["name": "甲", "weight": "16"]),
        ReadRow("indicators", .entry, line: 2, category: "11", ["name": "乙", "weight": "很多"]),
        ReadRow("indicators", .entry, line: 3, category: "21", ["name": "本指标不适用", "weight": ""]),
      ])
    let notes = try Notes(page, set: "shizuishan-2024")
    #expect(notes.cells(of: "goal").contains { $0.hasSuffix("weight = 16") })
    #expect(notes.cells(of: "goal").contains { $0.hasSuffix("name = 不适用 本指标不适用") })
    #expect(notes.result.unplaced == [TextLine(2, "很多")])
  }
}

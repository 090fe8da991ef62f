import Forms
import Rules
import Testing
import Wizards

/// What Tab offers at an indicator and at a code, best first.
struct SheetCandidateTests {
  /// A sheet of an equipment project at its first indicator, behind another sheet with one of its own.
  private static func wizard() throws -> Wizard {
    var (wizard, _) = try LawTests.begun("yinchuan-2025")
    wizard.bank = Sets.bank
    for (name, indicator) in [("档案整理", "整理档案卷数 | ≥300卷"), ("机房设备购置", "")] {
      for line in ["/goal", "+", name, "", "", "一次性项目", "", "24", "0", "更换设备。", "", "", ""] {
        _ = wizard.step(.line(line))
      }
      if !indicator.isEmpty { _ = wizard.step(.line(indicator)) }
    }
    return wizard
  }

  @Test func beginsWithHerOwnWordingThenTheKindOfProject() throws {
    let candidates = try Self.wizard().candidates("")
    #expect(candidates.count == 8)
    #expect(candidates.first?.label == "整理档案卷数  ≥…卷  第 1 张用过")
    #expect(candidates.first?.replacement == "整理档案卷数 | ≥卷")
    #expect(candidates.first?.cursor == "整理档案卷数 | ≥".count)
    #expect(candidates.dropFirst().first?.label.hasSuffix("设备购置") == true)
  }

  @Test(arguments: [
    ("会议", "举办会议场次 | ≥场"), ("gzsb", "购置设备台数 | ≥台"), ("质量 | 完好", "质量指标 | 设备完好率 | ≥%"),
    ("cb | ", "成本指标 | 设备购置费用 | ≤万元"), ("zl", "质量指标 | "),
  ])
  func offersFirst(_ typed: String, _ line: String) throws {
    #expect(try Self.wizard().candidates(typed).first?.replacement == line)
  }

  @Test func writesTheValueIntoTheNameWhereTheSheetDoes() throws {
    var (wizard, _) = try LawTests.begun("shizuishan-2024")
    wizard.bank = Sets.bank
    for line in ["/goal", "+", "督查经费", "", "", "", "", "", "10", "按月督查。", ""] {
      _ = wizard.step(.line(line))
    }
    let first = try #require(wizard.candidates("督查次数").first)
    #expect(first.replacement == "开展督查次数 ≥次")
    #expect(first.cursor == "开展督查次数 ≥".count)
    _ = wizard.step(.line("开展督查次数 ≥50次 | 10"))
    let findings = wizard.calculation.findings.filter { $0.cell.column == "name" }
    #expect(findings == [])
  }

  @Test func offersLastYearsBeforeTheBank() throws {
    var last = try Self.wizard()
    _ = last.step(.line("更换服务器台数 | ≥6台"))
    var draft = Draft(set: "yinchuan-2025", setVersion: last.set.version)
    draft.lastYear = LastYear(
      set: "yinchuan-2024", source: "去年", contents: last.calculation.answers)
    var wizard = Wizard(last.set, draft: draft, style: ConversationStyle())
    wizard.bank = Sets.bank
    _ = wizard.step(.start(.new))
    for line in ["/goal", "+", "机房设备购置", "", "", "", "", "24", "0", "更换设备。", "", "", ""] {
      _ = wizard.step(.line(line))
    }
    let labels = wizard.candidates("").map(\.label)
    #expect(labels.prefix(2) == ["整理档案卷数  ≥…卷  去年用过", "更换服务器台数  ≥…台  去年用过"])
    #expect(labels.dropFirst(2).first?.hasSuffix("设备购置") == true)
  }

  @Test func offersWhatSheWroteInTheSameColumn() throws {
    var wizard = try Self.wizard()
    _ = wizard.step(.line("/goal"))
    for line in ["+", "第三个项目", "", ""] { _ = wizard.step(.line(line)) }
    #expect(wizard.candidates("").map(\.replacement) == ["一次性项目"])
  }

  @Test func offersUsedCodesFirstAndNamesTheirParents() throws {
    var (wizard, _) = try LawTests.begun("guyuan-2025")
    for line in ["/have"] + Array(repeating: "无", count: 6) { _ = wizard.step(.line(line)) }
    for line in ["/spending", "2010301 600 650 -"] { _ = wizard.step(.line(line)) }
    let labels = wizard.candidates("xzyx").map(\.label)
    #expect(labels.first == "2010301 行政运行  政府办公厅（室）及相关机构事务")
    #expect(labels.dropFirst().first == "2010101 行政运行  人大事务")
    #expect(wizard.beneath("xzyx").first?.contains("政府办公厅") == true)
  }

  @Test(arguments: [
    ("201031 1 1 -", "2010301 行政运行"), ("20103010 1 1 -", "2010301 行政运行"),
  ])
  func namesTheNearestOfAWrongCode(_ line: String, _ near: String) throws {
    var (wizard, _) = try LawTests.begun("guyuan-2025")
    for line in ["/have"] + Array(repeating: "无", count: 6) + ["/spending"] {
      _ = wizard.step(.line(line))
    }
    let said = wizard.step(.line(line)).flatMap(LawTests.lines).joined()
    #expect(said.contains("相近的有") && said.contains(near), "\(said)")
  }

  @Test func proposesTheNearestOfACodeThatIsNotListed() throws {
    var (wizard, _) = try LawTests.begun("guyuan-2025")
    for line in ["/have"] + Array(repeating: "无", count: 6) + ["/spending"] {
      _ = wizard.step(.line(line))
    }
    let said = wizard.step(.line("2013010 1 1 -")).flatMap(LawTests.lines).joined()
    #expect(said.contains("y 改成"), "\(said)")
  }
}

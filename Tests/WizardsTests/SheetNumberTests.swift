import Forms
import Rules
import Testing
import Wizards

/// A sheet has one number, and its parts are found by what they are called.
struct SheetNumberTests {
  private typealias Desk = PastingTests.Desk

  /// Two projects; the sheet of the second is opened first.
  private static let opened =
    Desk.alone + [
      "/项目清单", "督查 2010302 5", "是", "修缮 2010302 6", "是", "/goal", "修缮", "/goal",
    ]

  @Test func isTheSameInTheListAndInFindings() throws {
    var desk = try Desk(Self.opened, at: "/公开日期")
    desk.type("/goal")
    #expect(desk.said.contains { $0.hasPrefix("  1  修缮") }, "\(desk.said)")
    #expect(desk.said.contains { $0.hasPrefix("  2  督查") }, "\(desk.said)")
    let calculation = desk.wizard.calculation
    let finding = try #require(calculation.findings.first { $0.cell.form.sheet != nil })
    #expect(calculation.place(of: finding.cell).contains("第 1 张"))
  }

  @Test func leadsToTheIndicatorsOfASheet() throws {
    var desk = try Desk(Self.opened, at: "/公开日期")
    desk.type("/绩效指标")
    #expect(desk.prompt.contains("数量指标"), "\(desk.prompt) \(desk.said)")
    desk.type("/goal", "2", "/goal:1.name", "/绩效指标")
    #expect(desk.prompt.contains("数量指标"), "\(desk.prompt) \(desk.said)")
    desk.type("/公开日期", "/绩效指标")
    #expect(desk.said.contains("  1  绩效指标 修缮"), "\(desk.said)")
    #expect(desk.said.contains("  2  绩效指标 督查"), "\(desk.said)")
  }
}

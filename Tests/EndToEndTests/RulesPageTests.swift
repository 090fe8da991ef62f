import Foundation
import Publications
import Testing

/// The page of all rules is the one that the program writes.
@Suite struct RulesPageTests {
  @Test func isUpToDate() throws {
    let page = "Sources/tianbao/Documentation.docc/Rules.md"
    let written = try String(
      contentsOf: Repository.folder.appending(path: page), encoding: .utf8)
    let printed = try Desk().run("rules --format markdown").output
    #expect(written == printed, "run `make rules`")
  }

  @Test func namesEveryRuleOfASetWithItsGradeAndWords() throws {
    let text = try Desk().run("rules shizuishan-2024").output
    #expect(text.contains("  WEIGHT  错误  项目绩效目标表  一张表的绩效值合计等于规定的总分（公开实例）"))
    #expect(text.contains("  D91  提示（全份一次）  项目绩效目标表·绩效指标  三级指标的名称简短（一体化系统校验）"))
    #expect(!text.contains("D102"))
  }
}

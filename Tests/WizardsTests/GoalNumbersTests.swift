import Testing

@testable import Wizards

/// The numbers of a goal against those of its indicators.
struct GoalNumbersTests {
  @Test(
    arguments: [
      ("培训 1240 人次，覆盖 86 所学校，满意度不低于 95%", ["≥1240人次", "≥86所", "≥95%"], ["1240", "86", "95%"], []),
      ("办班 8 期", ["≥9期"], [], ["8"]), ("办班８期", ["=8期"], ["8"], []),
      ("访问 1.2万人次", ["≥12000人次"], ["1.2万"], []), ("发放 1,240 份", ["≥1240份"], ["1,240"], []),
      ("合格率 95%", ["≥95人"], [], ["95%"]), ("督查 50 次，通报 50 期", ["全年督查不少于 50 次"], ["50"], []),
      ("2025 年 9 月 30 日前完成，第 2 期 24 万元", ["≥1次"], [], []), ("完成 5G 改造", ["≥1次"], [], []),
      ("没有数", ["≥1次"], [], []),
    ] as [(String, [String], [String], [String])])
  func areCompared(
    _ goal: String, _ indicators: [String], _ agreeing: [String], _ lonely: [String]
  ) {
    let numbers = GoalNumbers(goal: goal, indicators: indicators)
    #expect(numbers.agreeing == agreeing)
    #expect(numbers.lonely == lonely)
  }
}

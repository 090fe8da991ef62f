import Forms
import Testing

@testable import Wizards

/// How a line of a goal sheet is taken apart.
struct IndicatorLineTests {
  private static let columns = 2

  private static func categories() throws -> [Forms.Category] {
    guard
      case .list(let source)? = Sets.named("yinchuan-2025")?.form("goal")?.block("indicators")?.rows
    else {
      Issue.record("no categories")
      return []
    }
    return source.categories
  }

  @Test(
    arguments: [
      ("数量 | 全年督查次数 | ≥50次", "11", "全年督查次数 | ≥50次"),
      ("数量指标｜全年督查次数｜≥50次", "11", "全年督查次数 | ≥50次"),
      ("slzb\t全年督查次数\t≥50次", "11", "全年督查次数 | ≥50次"),
      ("sl，全年督查次数，≥50次", "11", "全年督查次数 | ≥50次"),
      ("11  全年督查次数  ≥50次", "11", "全年督查次数 | ≥50次"),
      ("１ | 全年督查次数 | ≥50次", "11", "全年督查次数 | ≥50次"),
      ("产出指标/数量指标 | 全年督查次数 | ≥50次", "11", "全年督查次数 | ≥50次"),
      ("myd | 群众满意度 | ≥95%", "31", "群众满意度 | ≥95%"),
      ("社会 | 知晓率 | ≥95%", "22", "知晓率 | ≥95%"),
      ("数量 | 全年督查次数", "11", "全年督查次数"),
      ("可持续影响", "24", ""), ("kcxyxzb", "24", ""),
      ("全年督查次数 | ≥50次", nil, "全年督查次数 | ≥50次"),
      ("全年督查次数，≥50次", nil, "全年督查次数 | ≥50次"),
      ("全年督查次数  ≥50次", nil, "全年督查次数 | ≥50次"),
      ("全年督查次数 ≥50次", nil, "全年督查次数 ≥50次"),
      ("督查有序，服务到位", nil, "督查有序，服务到位"),
      ("发放资料 ≥1,240份", nil, "发放资料 ≥1,240份"),
      ("数量 | ≥50次", nil, "数量 | ≥50次"), ("3", nil, "3"), ("无", nil, "无"),
      ("经济效益 | 无", "21", "无"), ("时效，11月底前办结，全年", "13", "11月底前办结 | 全年"),
    ] as [(String, String?, String)])
  func isTakenApart(_ line: String, _ category: String?, _ text: String) throws {
    let read = try IndicatorLine(line, categories: Self.categories(), columns: Self.columns)
    #expect(read.category == category)
    #expect(read.text == text)
  }

  @Test func takesAnyOtherNameOfTheCategoryThatIsAskedAsThat() throws {
    let read = try IndicatorLine(
      "数量 | 全年督查次数", categories: Self.categories(), columns: Self.columns, present: "11")
    #expect(read.text == "全年督查次数")
  }

  @Test(arguments: [
    ("满意度 | 满意", "满意度 | 满意"), ("满意度", "满意度"), ("服务对象满意度指标 | ", ""),
    ("满意度 | 群众满意度 | ≥95%", "群众满意度 | ≥95%"),
  ])
  func namesTheCategoryThatIsAskedOnlyInFull(_ line: String, _ text: String) throws {
    let read = try IndicatorLine(
      line, categories: Self.categories(), columns: Self.columns, present: "31")
    #expect(read.text == text)
  }

  @Test(arguments: [
    ("没有的 | 甲 | ≥1次", "没有叫“没有的”的类别：数量 质量 时效 成本 经济效益 社会效益 生态效益 可持续影响 满意度"),
    ("效益 | 甲 | ≥1次", "“效益”对得上几个：经济效益指标，社会效益指标，生态效益指标"),
  ])
  func isRefusedInOneSentence(_ line: String, _ sentence: String) throws {
    let categories = try Self.categories()
    #expect(throws: Refusal(sentence)) {
      _ = try IndicatorLine(line, categories: categories, columns: Self.columns)
    }
  }
}

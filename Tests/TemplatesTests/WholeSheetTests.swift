import Forms
import Rules
import Templates
import Testing

/// The rules of the 整体支出绩效目标表: one change of a sound sheet and what is then found.
@Suite struct WholeSheetTests {
  private static let linxia = try? TestFolder.shipped.load("linxia-2024").set

  /// Category, 二级指标, 三级指标 and value of each row; `-` is blank.
  private func findings(goal: String, _ rows: [[String]]) throws -> [String] {
    let form = FormID("whole")
    var answers = Answers()
    answers.apply(.answer(CellID(form: form, field: "goal"), .paragraphs([goal])))
    let list = ListID(form: form, block: "indicators")
    for (index, texts) in rows.enumerated() {
      answers.apply(.insertRow(list, key: index + 1, index: index))
      for (column, text) in zip(["category", "second", "name", "value"], texts) where text != "-" {
        let cell = CellID(form: form, row: .entered(index + 1), column: column)
        let value: Value =
          switch column {
          case "category": .choice(text)
          case "value": .indicator(IndicatorValue(text))
          default: .text(text)
          }
        answers.apply(.answer(cell, value))
      }
    }
    let calculation = Calculation(try #require(Self.linxia), answers: answers)
    return calculation.findings(in: form).filter { $0.rule != "REQ" }
      .map { "\($0.severity.rawValue) \($0.rule)" }
  }

  private static let goal = "保障机关全年正常运转，完成各项任务。"

  @Test(arguments: [
    ("计划完成率", "≥98%", goal, []), ("履职", "≥98%", goal, ["warning D99"]),
    ("制度完善率", "≥98%", goal, ["warning D99"]), ("计划完成率", "≥100%", goal, ["warning D104"]),
    ("计划完成率", "定性≤2小时", goal, ["error D102"]), ("计划完成率", "-", goal, ["incomplete D100"]),
    ("计划完成", "2023年底前", goal, ["warning D89"]), ("计划完成", "持续", goal, ["info D103"]),
    ("计划完成率", "≥98%", "做好工作", ["warning D90"]),
    ("计划完成率", "≥98%", "全年联系电话13812345678，办好各项工作。", ["warning D83"]),
  ])
  func checkOneIndicatorAndTheGoal(
    _ name: String, _ value: String, _ goal: String, _ expected: [String]
  ) throws {
    let rows = [
      ["1", "财务管理", "制度完善率", "≥98%"], ["2", "履职", name, value], ["3", "信息化", "覆盖率", "100%"],
    ]
    #expect(try findings(goal: goal, rows) == expected)
  }
}

import Forms
import Layouts
import Randomness
import Testing

/// Printing a page that was read changes nothing, whatever was filled in.
@Suite struct FlowLawTests {
  private static let words = [
    "材料", "份数", "≥5份", "100%", "无", "合格", "12345", "热线", "10次", "2025年", "质量指标", "其他资金", "（必填）",
    "实施单位", "、", "。", "及时", "APP", "1.", "一、", "全年", "综合评定等级", "目标：",
  ]

  private func text(_ random: inout SeededGenerator, upTo count: Int = 5) -> String {
    (0..<Int.random(in: 1...count, using: &random)).map { _ in
      (Self.words.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
    }.joined().trimmed
  }

  private func cell(_ kind: CellKind, _ random: inout SeededGenerator) throws -> FilledCell {
    let value: Value?
    switch kind {
    case _ where Int.random(in: 0..<5, using: &random) == 0: value = nil
    case .amount(let unit, _):
      let amount = ["0", "53.15", "12.345", "0.5万元", "-3", "1200元"].randomElement(using: &random)
      value = .amount(try Amount(parsing: amount ?? "0", unit: unit))
    case .choice(let choices): value = choices.randomElement(using: &random).map { .choice($0.id) }
    case .paragraphs:
      value = .paragraphs((0..<Int.random(in: 1...3, using: &random)).map { _ in text(&random) })
    default: value = .text(text(&random, upTo: 3))
    }
    return FilledCell(kind: kind, origin: value == nil ? .blank : .typed, value: value)
  }

  private func sheet(of yinchuan: Yinchuan, _ random: inout SeededGenerator) throws -> FilledForm {
    var fields: [String: FilledCell] = [:]
    for block in yinchuan.form.blocks where block.rows == .fields {
      for column in block.columns { fields[column.id] = try cell(column.kind, &random) }
    }
    var rows: [FilledRow] = []
    for category in yinchuan.categories {
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        rows.append(
          Filled.indicator(
            rows.count, category,
            try ["name": cell(.text(limit: nil), &random), "value": cell(.indicator, &random)]))
      }
    }
    return FilledForm(
      id: FormID("goal", sheet: 1), fields: fields, rows: ["indicators": rows], head: [:])
  }

  @Test(arguments: 1...40) func printingWhatWasReadChangesNothing(_ seed: UInt64) throws {
    let yinchuan = try Yinchuan.shipped()
    var random = SeededGenerator(seed: seed)
    for _ in 0..<5 {
      let printed = yinchuan.text(try sheet(of: yinchuan, &random))
      let page = yinchuan.read(printed)
      #expect(page.unplaced == [], "seed \(seed)\n\(printed)")
      let again = yinchuan.text(try yinchuan.filled(page))
      #expect(again == printed, "seed \(seed)")
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text.drop { $0 == " " })
  }
}

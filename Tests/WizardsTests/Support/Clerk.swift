import Forms
import Wizards

/// Someone who types anything, often something fitting.
struct Clerk {
  var random: Random

  init(seed: UInt64) { random = Random(seed: seed) }

  /// An event at a question.
  mutating func event(at question: Question) -> Event {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: .back(typed: pick(["", "半", "2010301 1"]))
    case 1: .save(typed: pick(["", "1"]))
    case 2: .paste(block: pick(Clerk.blocks), typed: "")
    case 3, 4: .line(pick(Clerk.commands))
    default: .line(answer(at: question))
    }
  }

  private mutating func answer(at question: Question) -> String {
    let id = question.id
    if id.hasPrefix("paste:") { return pick(["y", "y", "r", "n", "元", "万元", "ｙ", "", "x"]) }
    if id.hasPrefix("assign:") { return pick(["y", "n", "2", "甲局", "", "x"]) }
    if id.hasPrefix("explain:") { return pick(["y", "n", "", "x"]) }
    if !question.initial.isEmpty, Bool.random(using: &random) { return question.initial }
    if Int.random(in: 0..<4, using: &random) == 0 { return pick(Clerk.anything) }
    if id.hasPrefix("have") || id.hasPrefix("head.classified") {
      return pick(["1", "2", "有", "无"])
    }
    if id.hasPrefix("units.rows") { return pick(["103001 甲局 1 1", "103004 乙所 3 1", ""]) }
    if id.hasPrefix("projects.rows") { return pick(["业务费 2010302 86.15", "督查 2010302 5", ""]) }
    if id.hasPrefix("spending.rows") {
      return pick([
        "2010301 600 650.5 -", "2010302 150.42 - 86.15", "2080505 9 8 -", "2010301 1", "",
      ])
    }
    if id.hasPrefix("economic.rows") { return pick(["30101 350", "30201 12.3", "30103 5 2", ""]) }
    if id.contains(".indicators") {
      return pick([
        "次数 | ≥12次", "质量  100%", "本指标不适用", "一段名称", "名称 20", "", "y", "f 1", "成本，费用，≥3万元",
        "数量 | 人次 | 95",
        "myd | 满意度 | 95", "时效",
      ])
    }
    if id.hasPrefix("goal:+") { return pick(["+", "1", "", ""]) }
    return pick(["", "1", "12.5", "-", "一段话", "2", "3000元"])
  }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  static let commands = [
    "<", "?", "s", "/", "/1", "/2", "/3", "/5", "/6", "/7", "/8", "/9", "/10", "/核对", "/表二",
    "/2010301", "/公开", "/t2.total.total", "/t2.201.basic", "/没有", "/#1", "/goal", "〈", "？", "、3",
    "/t1.income1.amount", "/spending.rows.@90", "/goal:@91", "/元 spending", "/万元 spending",
  ]
  static let anything = [
    "", "-", "0", "1", "2", "3", "abc", "八", "..", "<<", " s", "+", "d 1", "d 9", "k 100", "空", "元",
    "万元", "无", "不涉及", "１２．５", "38*0.2", "865000元", "2010301", "//x", "\u{202E}x", "a | b | c | d",
  ]
  static let blocks = [
    "2010301\t行政运行\t600\t650\t\n2010302\t一般行政管理事务\t150.42\t\t86.15\n", "甲\n乙\n", "x\ty\n", "\n",
    "30101\t350\n八\t八\n30201\t12\n",
    "科目编码\t科目名称\t基本支出（元）\n合计\t\t12\n2010301\t行政运行\t12\n",
    "单位\t项目\t功能科目\t部门经济科目\t金额\n103001\t督查\t2010302\t30217\t1.2\n\t\t2010301\t30101\t3\n",
  ]
}

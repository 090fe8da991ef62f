import Texts

/// What is said of goal sheets and their indicators.
extension Phrases {
  static func noCategory(_ text: String, _ names: [String]) -> String {
    said("没有叫“\(text)”的类别：\(names.joined(separator: " "))")
  }
  static func required(_ names: [String], isStarted: Bool) -> String {
    (isStarted ? said("还差：") : said("至少各 1 条：")) + names.joined(separator: " ")
  }
  static func stillMissing(_ names: [String]) -> String {
    stated(said("缺"), said("\(names.joined(separator: pause))还没有写，打 < 回去补。"))
  }
  static func sheetThere(missing: Int) -> String {
    sheetThere + (missing > 0 ? said("，\(stillRequired(missing))") : "")
  }
  static func stillRequired(_ count: Int) -> String { said("还差 \(count) 类") }
  static func takenFromElsewhere(_ label: String) -> String {
    said("这些照清单和表头填好了，要改打 / 和名称，如 /\(label)")
  }
  static func whichToCopy(_ sheets: [String]) -> String {
    guard let first = sheets.first else { return said("还没有别的表可抄") }
    return said("抄哪一张：\(sheets.joined(separator: said("，")))，如 f \(first.prefix { $0.isNumber })")
  }
  static func nothingToCopy(_ number: Int, _ category: String) -> String {
    said("第 \(number) 张的\(category)没有别的行")
  }
  static let looseSheet = said(
    "去年的这张表没有对上清单里的项目。是哪一个，打号或名称，金额就从清单取；都不是，按 Enter。")
  static func copied(_ number: Int, _ count: Int) -> String { said("从第 \(number) 张抄来 \(count) 行。") }
  static func ofSheet(_ number: Int) -> String { said("第 \(number) 张用过") }
  static let ofLastYear = said("去年用过")
  static func belongs(to category: String) -> String { said("归\(category)") }
  static let cost = "成本"
  static func costs(_ sum: String) -> String { said("成本合计 \(sum)") }
  static func shouldBe(_ total: String) -> String { said("年度资金 \(total)") }
  static func goalNumbers(_ numbers: GoalNumbers) -> [String] {
    let named = { (texts: [String]) in texts.prefix(6).joined(separator: said("、")) }
    let parts = [
      numbers.agreeing.isEmpty ? "" : said("目标里的 \(named(numbers.agreeing)) 与指标一致"),
      numbers.lonely.isEmpty ? "" : said("目标里的 \(named(numbers.lonely)) 在指标里没有"),
    ]
    let text = parts.filter { !$0.isEmpty }.joined(separator: said("；"))
    return text.isEmpty ? [] : [text + said("。")]
  }
  static let nothingToTakeUp = said("现在没有等着 y 的；要写这个字母，前面空一格")
  static let nothingProposed = said("眼前没有改法可以用 y 收下；要写这个字母，前面空一格")
  static func rowRemark(_ label: String, _ complaint: String) -> String {
    said("\(label)：\(complaint)")
  }
  static func proposed(_ text: String, for name: String) -> String {
    name.isEmpty ? said("y 改成 \(text)") : said("y 把“\(name)”改成 \(text)")
  }
  static func proposedMove(_ category: String) -> String { said("y 移到\(category)") }
}

/// Words that lines and names are taken apart by.
extension Phrases {
  static let indicatorWord = "指标"
  static let clients = "服务对象"
  static let qualitative = "定性"
  static let scales = "万亿"
  /// What stands before a number that counts nothing.
  static let beforeOrdinals = "第月"
  /// What stands behind a year, a month and money.
  static let behindOthers = "年月元"
}

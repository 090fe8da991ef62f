import Forms
import Texts

/// What is said of last year's document.
extension Phrases {
  /// Said once, where a draft begins with last year's words.
  static let carriedOver = said("文字带过来了，金额全部留空；去年的数只摆在旁边对照。")
  static func rowsOfLastYear(_ count: Int) -> String { said("去年的 \(count) 行，下面一行一行填数。") }
  /// Said beneath the number of rows, where parts are not asked that they did not have last year.
  static let partsUnasked = said("去年没有的其中数不再问；今年有的，填完打行号补。")
  static let unitsPassedOver = said("去年没有分单位填，今年也一起填；要分单位，打 < 回去。")
  /// Answers that one Enter takes, and how another one is given.
  static let takenTogether = said("下面几样照去年，没有变的按一次 Enter 全收下；有变的逐样打。")
  static func leftBlankToo(_ labels: [String]) -> String {
    let rest = labels.count > 6 ? said("等 \(labels.count) 样") : ""
    let named = labels.prefix(6).joined(separator: said("、")) + rest
    return said("去年没有的，今年也空着：\(named)；要填打 / 和名称。")
  }
  /// Heads last year's amounts, and how they changed.
  static let lastYearHead = said("去年")
  static let changeHead = said("比去年")
  static let isNew = said("新增")
  static let isSame = said("持平")
  /// Where a presumed figure of 上年预算数 comes from.
  static let published = said("去年公开的预算数")
  static func lastYear(_ figure: String) -> String { said("去年 \(figure)") }
  static func lastYearWords(_ text: String) -> String { said("去年：\(text)") }
  static func lastYearBudget(_ figure: String) -> String { said("去年预算 \(figure)，不是执行数") }
  static func lastYearPublished(_ figure: String) -> String { said("去年公开的是 \(figure)") }
  static func unusual(_ limit: Int) -> String { said("变动超过 \(limit)%") }
  /// 去年 150.42，差 -64.27，-42.73%
  static func changed(_ last: String, _ difference: String, _ percent: String) -> String {
    said("去年 \(last)，差 \(difference)，\(percent)")
  }
  static func total(_ name: String, _ last: String, _ present: String, isLess: Bool) -> String {
    isLess
      ? said("\(name) \(last) 降到 \(present)") : said("\(name) \(last) 升到 \(present)")
  }
  static func sameTotal(_ name: String, _ amount: String) -> String { said("\(name) \(amount) 持平") }
  static func changedIndicators(_ count: Int) -> String { said("改了 \(count) 个指标值") }
  static func rowsMoreAndLess(
    _ section: String, more: Int, less: Int, _ names: [String]
  ) -> String {
    let named = names.isEmpty ? "" : said("（\(names.joined(separator: said("、")))）")
    let parts = [more > 0 ? said("多 \(more) 行") + named : "", less > 0 ? said("少 \(less) 行") : ""]
    return section + parts.filter { !$0.isEmpty }.joined(separator: said("、"))
  }
  static func comparedWithLastYear(_ parts: [String]) -> String {
    said("比去年：") + parts.joined(separator: said("；"))
  }
  static func unusualRows(_ limit: Int, _ names: [String], _ count: Int) -> String {
    said("变动超过 \(limit)%：") + names.joined(separator: said("、"))
      + (count > names.count ? said("等 \(count) 处") : "")
  }
}

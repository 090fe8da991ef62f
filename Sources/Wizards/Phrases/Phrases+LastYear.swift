import Forms
import Texts

/// What is said of last year's document.
extension Phrases {
  /// Said once, where a draft begins with last year's words.
  static let carriedOver = said("文字带过来了，金额全部留空；去年的数只摆在旁边对照。")
  static func rowsOfLastYear(_ count: Int) -> String { said("去年的 \(count) 行，下面一行一行填数。") }
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
    said("\(name) \(last) \(isLess ? said("降") : said("升"))到 \(present)")
  }
  static func sameTotal(_ name: String, _ amount: String) -> String { said("\(name) \(amount) 持平") }
  static func rowsMoreAndLess(_ section: String, more: Int, less: Int) -> String {
    let parts = [more > 0 ? said("多 \(more) 行") : "", less > 0 ? said("少 \(less) 行") : ""]
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

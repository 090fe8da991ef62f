import Forms
import Texts

/// What stands in a text that is edited, and what is said of it.
extension Phrases {
  static func manuscriptHead(_ set: String, _ form: String) -> [String] {
    [
      "# \(set)\(form.isEmpty ? "" : "  \(form)")",
      said("# 以 / 开头的一行说填在哪里，下面是填的内容。只改内容，存盘退出就收下。"),
      said("# 表格一行一条：@ 和号码不动，改后面的；新加的行不写号码，各项之间空两格。"),
      said("# 空着的、删掉的都不算改，原来填的还在。"),
      said("# 要清空一格、删掉一行，把内容改成 -，例如 @7 -。以 # 开头的是说明，不收。"),
    ]
  }
  static func paragraphsHead(_ label: String, _ kind: String) -> [String] {
    [said("# \(label)：\(kind)。存盘退出就收下；全删掉不算改，要清空写 -。以 # 开头的不收。")]
  }
  static func manuscriptHeading(_ label: String) -> String { "# ---- \(label) ----" }
  static func manuscriptRemark(_ label: String, _ words: String) -> String {
    "# " + [label, words].filter { !$0.isEmpty }.joined(separator: said("："))
  }
  static func presumedNow(_ text: String) -> String { said("；空着照 \(text)") }
  static func oneLine(_ limit: Int?) -> String { said("一行字") + atMost(limit) }
  static func severalLines(_ limit: Int?) -> String { said("一行一段") + atMost(limit) }
  private static func atMost(_ limit: Int?) -> String { limit.map { said("，最多 \($0) 字") } ?? "" }
  static func amountIn(_ unit: String) -> String { said("金额，\(unit)") }
  static let percent = said("百分数")
  static func count(_ unit: String) -> String { unit.isEmpty ? said("数") : said("数，\(unit)") }
  static let year = said("四位数的年份")
  static let date = said("日期，如 2025年2月5日")
  static let indicatorValue = said("指标值，如 ≥98%")
  static let codeOrName = said("科目的代码或名称")
  static let rowOrName = said("编码、名称或第几行")
  static let somePlace = said("表和格子")
}

extension Phrases {
  static let nothingEdited = said("没有改动。")
  static let lineWithoutPlace = said("这一行前面没有 / 开头的一行，不知道填在哪里")
  static let onlyOneLine = said("这里只填一行，多出来的并到上一行或删掉")
  static func noPlace(_ place: String) -> String { said("没有 /\(place) 这个地方，照原来的写法改回来或删掉") }
  static func noSuchRow(_ key: Int) -> String { said("这里没有 @\(key) 这一行；要加一行，不写 @ 和号码") }
  static func writtenAlready(_ key: Int, line: Int) -> String {
    said("第 \(line) 行已经写过 @\(key)；要另加一行，去掉 @\(key)")
  }
  static func wrongLine(_ number: Int, _ sentence: String) -> String {
    said("第 \(number) 行：\(sentence)")
  }
  static func moreWrong(_ count: Int) -> String { said("一共 \(count) 处，每处上面都有一行 #! 说明") }

  /// Of a line that has only some of its parts.
  static func partsLacking(_ labels: [String]) -> String {
    said("这一行还缺\(labels.joined(separator: pause))，没有的写 -")
  }
  /// How much an edited text changed.
  static func edited(cells: Int, added: Int, removed: Int) -> String {
    let words = [
      (cells, said("填改 \(cells) 格")), (added, said("加 \(added) 行")),
      (removed, said("删 \(removed) 行")),
    ]
    .filter { $0.0 > 0 }.map(\.1)
    return said("收下了：\(words.joined(separator: comma))。")
  }
}

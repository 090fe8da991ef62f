import Forms

/// What stands in a text that is edited, and what is said of it.
extension Phrases {
  static func manuscriptHead(_ set: String, _ form: String) -> [String] {
    [
      "# \(set)\(form.isEmpty ? "" : "  \(form)")",
      "# 以 / 开头的一行说填在哪里，下面是填的内容。只改内容，存盘退出就收下。",
      "# 表格一行一条：@ 和号码不动，改后面的；新加的行不写号码，各项之间空两格。",
      "# 空着的、删掉的都不算改，原来填的还在。",
      "# 要清空一格、删掉一行，把内容改成 -，例如 @7 -。以 # 开头的是说明，不收。",
    ]
  }
  static func paragraphsHead(_ label: String, _ kind: String) -> [String] {
    ["# \(label)：\(kind)。存盘退出就收下；全删掉不算改，要清空写 -。以 # 开头的不收。"]
  }
  static func manuscriptHeading(_ label: String) -> String { "# ---- \(label) ----" }
  static func manuscriptRemark(_ label: String, _ words: String) -> String {
    "# " + [label, words].filter { !$0.isEmpty }.joined(separator: "：")
  }
  static func presumedNow(_ text: String) -> String { "；空着照 \(text)" }
  static func oneLine(_ limit: Int?) -> String { "一行字" + atMost(limit) }
  static func severalLines(_ limit: Int?) -> String { "一行一段" + atMost(limit) }
  private static func atMost(_ limit: Int?) -> String { limit.map { "，最多 \($0) 字" } ?? "" }
  static func amountIn(_ unit: String) -> String { "金额，\(unit)" }
  static let percent = "百分数"
  static func count(_ unit: String) -> String { unit.isEmpty ? "数" : "数，\(unit)" }
  static let date = "日期，如 2025年2月5日"
  static let indicatorValue = "指标值，如 ≥98%"
  static let codeOrName = "科目的代码或名称"
  static let rowOrName = "编码、名称或第几行"
  static let somePlace = "表和格子"
}

extension Phrases {
  static let nothingEdited = "没有改动。"
  static let lineWithoutPlace = "这一行前面没有 / 开头的一行，不知道填在哪里"
  static let onlyOneLine = "这里只填一行，多出来的并到上一行或删掉"
  static func noPlace(_ place: String) -> String { "没有 /\(place) 这个地方，照原来的写法改回来或删掉" }
  static func noSuchRow(_ key: Int) -> String { "这里没有 @\(key) 这一行；要加一行，不写 @ 和号码" }
  static func wrongLine(_ number: Int, _ sentence: String) -> String { "第 \(number) 行：\(sentence)" }
  static func moreWrong(_ count: Int) -> String { "一共 \(count) 处，每处上面都有一行 #! 说明" }

  /// How much an edited text changed.
  static func edited(_ changes: [Change]) -> String {
    let cells = changes.count { if case .answer = $0 { true } else { false } }
    let added = changes.count { if case .insertRow = $0 { true } else { false } }
    let removed = changes.count { if case .removeRow = $0 { true } else { false } }
    let words = [(cells, "填改 ", " 格"), (added, "加 ", " 行"), (removed, "删 ", " 行")]
      .filter { $0.0 > 0 }.map { "\($1)\($0)\($2)" }
    return "收下了：" + words.joined(separator: "，") + "。"
  }
}

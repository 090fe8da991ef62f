/// Headings, tables, what was understood.
extension Phrases {
  static func heading(_ label: String, _ progress: (Int, Int)?) -> String {
    progress.map { "-- \($0.0)/\($0.1) \(label) " } ?? "-- \(label) "
  }
  static func plainHeading(_ label: String, _ progress: (Int, Int)?) -> String {
    progress.map { "第 \($0.0) 节，共 \($0.1) 节：\(label)。" } ?? "\(label)。"
  }
  static let stop = "。"
  static let noSheetYet = "还没有表"
  static let sheetThere = "已有"
  static func earlierRows(_ count: Int) -> String { "    前面还有 \(count) 行" }
  /// Rows of a long list are left out above those that are shown.
  static let rowsAbove = "    …"
  static func ofRows(_ count: Int) -> String { "    … 共 \(count) 行" }
  static let total = "合计"
  static func inAll(_ count: Int) -> String { "共 \(count) 行" }
  static func noted(_ row: String) -> String { "记下：\(row)。" }
  static func noted(_ label: String, _ value: String) -> String { "记下：\(label.trimmed)，\(value)。" }
  static func room(_ isOver: Bool, _ amount: String) -> String { (isOver ? "超 " : "余 ") + amount }
  static func roomInWords(_ isOver: Bool, _ amount: String) -> String {
    (isOver ? "超控制数 " : "还可安排 ") + amount
  }
  static func withdrawn(_ label: String, _ value: String) -> String {
    label + (value.isEmpty ? " 不另写数" : " 照算得的 \(value)")
  }
  static let even = "平"
  static func controlOf(_ label: String, _ amount: String) -> String { "\(label) 控制数 \(amount)" }
  static func stated(_ state: String, _ sentence: String) -> String {
    state + String(repeating: " ", count: state.count > 1 ? 2 : 4) + sentence
  }
}

/// What is said while she types, and of pasted rows.
extension Phrases {
  static func characters(_ count: Int, _ limit: Int) -> String { "\(count)/\(limit) 字" }
  static func weights(_ label: String, _ sum: Int64, _ target: Int) -> String {
    "\(label) \(sum)/\(target)"
  }
  static func taken(_ count: Int) -> String { "收下 \(count) 行。" }
  /// What is to be done with a pasted row that stands in the line.
  static func waiting(_ behind: Int) -> String {
    rowsBehind(behind) + "改好这一行按 Enter 收下，清空它按 Enter 不要了。"
  }
  /// The same where nothing stands in the line.
  static func waiting(_ behind: Int, _ line: String) -> String {
    "没有收的是：\(line)。" + rowsBehind(behind) + "重打这一行按 Enter 收下，直接按 Enter 不要了。"
  }
  private static func rowsBehind(_ count: Int) -> String {
    count > 0 ? "后面还有 \(count) 行等着，" : ""
  }
  static let waitingDropped = "这一行不要了，没有收。"
  static func stillWaiting(_ count: Int, _ form: String) -> String {
    "\(form)里粘贴的还有 \(count) 行没有收，留着；/\(form) 回去再问。"
  }
}

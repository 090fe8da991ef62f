import Texts

/// Headings, tables, what was understood.
extension Phrases {
  static func heading(_ label: String, _ progress: (Int, Int)?) -> String {
    progress.map { "-- \($0.0)/\($0.1) \(label) " } ?? "-- \(label) "
  }
  static func plainHeading(_ label: String, _ progress: (Int, Int)?) -> String {
    progress.map { said("第 \($0.0) 节，共 \($0.1) 节：\(label)。") } ?? said("\(label)。")
  }
  static let stop = said("。")
  static let comma = said("，")
  static let blank = said("空")
  static let semicolon = said("；")
  /// Between the names of a list.
  static let pause = said("、")
  static let noSheetYet = said("还没有表")
  static let sheetThere = said("已有")
  static func earlierRows(_ count: Int) -> String { said("    前面还有 \(count) 行") }
  /// Rows of a long list are left out above those that are shown.
  static let rowsAbove = "    …"
  static func ofRows(_ count: Int) -> String { said("    … 共 \(count) 行") }
  static let total = said("合计")
  /// The same of the rows of one budget unit, and of all of them.
  static let unitTotal = said("本单位合计")
  static let departmentTotal = said("部门合计")
  static func ofDepartment(_ room: String) -> String { said("部门\(room)") }
  static func inAll(_ count: Int) -> String { said("共 \(count) 行") }
  static func noted(_ row: String) -> String { said("记下：\(row)。") }
  static func noted(_ label: String, _ value: String) -> String {
    said("记下：\(label.trimmed)，\(value)。")
  }
  static func room(_ isOver: Bool, _ amount: String) -> String {
    isOver ? said("超 \(amount)") : said("余 \(amount)")
  }
  static func roomInWords(_ isOver: Bool, _ amount: String) -> String {
    isOver ? said("超控制数 \(amount)") : said("还可安排 \(amount)")
  }
  static func withdrawn(_ label: String, _ value: String) -> String {
    value.isEmpty ? said("\(label) 不另写数") : said("\(label) 照算得的 \(value)")
  }
  static let even = said("平")
  static func controlOf(_ label: String, _ amount: String) -> String {
    said("\(label) 控制数 \(amount)")
  }
  static func stated(_ state: String, _ sentence: String) -> String {
    state.padded(toWidth: max(6, state.displayWidth + 2)) + sentence
  }
}

/// What is said while she types, and of pasted rows.
extension Phrases {
  static func characters(_ count: Int, _ limit: Int) -> String { said("\(count)/\(limit) 字") }
  static func weights(_ label: String, _ sum: Int64, _ target: Int) -> String {
    "\(label) \(sum)/\(target)"
  }
  static func taken(_ count: Int) -> String { said("收下 \(count) 行。") }
  /// What is to be done with a pasted row that stands in the line.
  static func waiting(_ behind: Int) -> String {
    behind > 0
      ? said("后面还有 \(behind) 行等着，改好这一行按 Enter 收下，清空它按 Enter 不要了。")
      : said("改好这一行按 Enter 收下，清空它按 Enter 不要了。")
  }
  /// The same where nothing stands in the line.
  static func waiting(_ behind: Int, _ line: String) -> String {
    behind > 0
      ? said("没有收的是：\(line)。后面还有 \(behind) 行等着，重打这一行按 Enter 收下，直接按 Enter 不要了。")
      : said("没有收的是：\(line)。重打这一行按 Enter 收下，直接按 Enter 不要了。")
  }
  static let waitingDropped = said("这一行不要了，没有收。")
  static func stillWaiting(_ count: Int, _ form: String) -> String {
    said("\(form)里粘贴的还有 \(count) 行没有收，留着；/\(form) 回去再问。")
  }
}

import Forms

/// What is said of rows and groups.
extension Phrases {
  /// The words that change the unit in which bare amounts are read.
  static let units: [String: MoneyUnit] = ["元": .yuan, "万元": .wanYuan]
  static func readIn(_ unit: String, _ place: String, _ other: String) -> String {
    "\(place)的金额从现在起按\(unit)读；单打 \(other) 换回。"
  }
  /// Heads the rows of no unit, where the others stand under theirs.
  static let wholeDepartment = "不分单位"
  static func noRow(_ number: Int, _ count: Int) -> String {
    count == 0 ? "还没有行，没有第 \(number) 行" : "只有 \(count) 行，没有第 \(number) 行"
  }
  static func deleted(_ number: Int, _ line: String) -> String { "删掉了第 \(number) 行：\(line)" }
  static func stillReferred(_ name: String, _ count: Int) -> String {
    "“\(name)”下面还有 \(count) 处用着它，先删那些"
  }
  static func categoryMissing(_ name: String) -> String { "缺    \(name)还没有写。" }
  static func rowWithoutName(_ label: String) -> String { "一行先写\(label)，别的可以写 - 空着" }
  static let classWithAmount = "先写科目，空一格，再写金额"
}

extension Phrases {
  static func paragraphDeleted(_ number: Int, _ text: String) -> String {
    "删掉了第 \(number) 段：\(text)"
  }
  /// Said of a defined cell: the page prints nothing there.
  static let printedBlank = "空"
  static let noControl = "这里不能记控制数"
  static let unnamedSheet = "还没有名称"
  static func noSheet(_ number: Int) -> String { "没有第 \(number) 张表" }
  static func sheetDeleted(_ number: Int, _ name: String) -> String { "删掉了第 \(number) 张表：\(name)" }
}

import Texts

/// What rows should add up to.
extension Phrases {
  static func wanted(_ amount: String) -> String { said("应为 \(amount)") }
  static func equals(_ place: String) -> String { said("等于\(place)") }
  /// What parts come to once the last of them is given.
  static func inSum(_ amount: String) -> String { said("加起来 \(amount)") }
  static func loneChange(
    _ number: Int, _ name: String, _ amount: String, isLess: Bool, otherFactor: String?
  ) -> String {
    let factor = otherFactor.map { said("；它的\($0)") } ?? ""
    return isLess
      ? said("      只有第 \(number) 行 \(name)比去年少 \(amount)\(factor)。")
      : said("      只有第 \(number) 行 \(name)比去年多 \(amount)\(factor)。")
  }
  /// 说明写 48 人次，算式用的是 38
  static func otherFactor(_ label: String, _ quantity: String, _ factor: String) -> String {
    said("\(label)写 \(quantity)，算式用的是 \(factor)")
  }
  static func otherFactor(_ number: Int, _ name: String, _ words: String) -> String {
    said("      第 \(number) 行 \(name)的\(words)。")
  }
}

import Texts

/// What is said of rows without a budget unit.
extension Phrases {
  /// 支出明细 3 行 744.65
  static func rows(of form: String, _ count: Int, _ sum: String?) -> String {
    sum.map { said("\(form) \(count) 行 \($0)") } ?? said("\(form) \(count) 行")
  }
  static func withoutUnit(_ count: Int, _ parts: [String]) -> String {
    let lists = parts.joined(separator: comma)
    return said("前面填的 \(count) 行没有写单位（\(lists)）；再按单位填一遍，会加两遍")
  }
  static func assign(_ units: [String]) -> String {
    guard units.count > 1 else {
      return said("都归 \(units.first ?? "")   y 归过去   n 先不动") + mark
    }
    return said("都归哪个单位   \(numbered(units))   n 先不动") + mark
  }
  /// Of units whose names stand above the question.
  static func assign(_ count: Int) -> String { said("都归哪个单位（1-\(count)）   n 先不动") + mark }
  static func answerAssigning(_ count: Int) -> String {
    count > 1 ? said("打 1 到 \(count) 的号，或单位的名称；n 先不动") : said("打 y 都归到这个单位，或 n 先不动")
  }
  static func assignAll(_ count: Int) -> String { said("没有写单位的 \(count) 行都归一个单位") }
  static func assigned(_ count: Int, _ unit: String) -> String {
    said("\(count) 行都归到 \(unit) 了；打 u 撤销。")
  }
  static let leftLoose = said("先不动：这些行还在“不分单位”里，核对时再提。")
  static func unitsThere(_ form: String, _ units: [String]) -> String {
    let names = units.prefix(3).joined(separator: pause)
    return units.count > 3
      ? said("\(form)里填着 \(names) 等 \(units.count) 个单位；没有下属单位，只留本级，别的到那里打 d 1 这样删掉")
      : said("\(form)里填着 \(names)；没有下属单位，只留本级，别的到那里打 d 1 这样删掉")
  }
  static func looseBeside(_ parts: [String]) -> String {
    said("表里有的行没有写单位（\(parts.joined(separator: comma))），和这里按单位的会加两遍：先删掉，或写上单位")
  }
}

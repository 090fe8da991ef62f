import Texts

/// What stands before a line.
extension Phrases {
  /// Ends the prompt of a field.
  static let mark = " › "
  /// Ends the prompt of a row, after its number.
  static let rowMark = "› "
  static let code = said("科目")
  static func computed(_ value: String) -> String {
    value.isEmpty ? said(" 还没有数") : said(" 算得 \(value)")
  }
  static func stated(_ figure: String) -> String { said("写明 \(figure)") }
  static func whichSheet(_ count: Int) -> String {
    switch count {
    case 0: said("+ 开一张  Enter 往下 › ")
    case 1: said("开第几张（1）  + 另开一张  Enter 往下 › ")
    default: said("开第几张（1-\(count)）  + 另开一张  Enter 往下 › ")
    }
  }
  static func whichToMend(_ count: Int) -> String { said("改第几处（\(range(count))）  Enter 先放着 › ") }
  static func whichPlace(_ count: Int) -> String { said("去第几处（\(range(count))）  Enter 不去了 › ") }
  static func whichTask(isDone: Bool) -> String {
    said("打号去改   v 看整表   y 出表   \(isDone ? "Enter" : ".") 离开 › ")
  }
  private static func range(_ count: Int) -> String { count > 1 ? "1-\(count)" : "1" }
  static func sumOf(_ form: String) -> String { said("\(form)合计") }
  static func takenFrom(_ form: String) -> String { said("取自\(form)") }
  static func same(as label: String) -> String { label.isEmpty ? said("照上面") : said("照\(label)") }
  static func follows(_ label: String) -> String { label.isEmpty ? said("照惯例") : said("按\(label)") }
  static let computedHere = said("算出来的")
  static let plus = said("加")
  static let minus = said("减")
  static let usual = said("照惯例")
  static func paragraph(_ number: Int) -> String { said("  第 \(number) 段") }
  static func plainRow(_ number: Int, _ parts: String) -> String { said("第 \(number) 行 \(parts) ") }
  static func row(_ number: Int) -> String { said("第 \(number) 行") }
}

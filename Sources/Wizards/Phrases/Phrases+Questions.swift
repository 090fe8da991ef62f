/// What stands before a line.
extension Phrases {
  /// Ends the prompt of a field.
  static let mark = " › "
  /// Ends the prompt of a row, after its number.
  static let rowMark = "› "
  static let code = "科目"
  static func computed(_ value: String) -> String { value.isEmpty ? " 还没有数" : " 算得 \(value)" }
  static func stated(_ figure: String) -> String { "写明 \(figure)" }
  static func whichSheet(_ count: Int) -> String {
    switch count {
    case 0: "+ 开一张  Enter 往下 › "
    case 1: "开第几张（1）  + 另开一张  Enter 往下 › "
    default: "开第几张（1-\(count)）  + 另开一张  Enter 往下 › "
    }
  }
  static func whichToMend(_ count: Int) -> String { "改第几处（\(range(count))）  Enter 先放着 › " }
  static func whichPlace(_ count: Int) -> String { "去第几处（\(range(count))）  Enter 不去了 › " }
  static func whichTask(isDone: Bool) -> String {
    "打号去改   v 看整表   y 出表   \(isDone ? "Enter" : ".") 离开 › "
  }
  private static func range(_ count: Int) -> String { count > 1 ? "1-\(count)" : "1" }
  static func sumOf(_ form: String) -> String { "\(form)合计" }
  static func takenFrom(_ form: String) -> String { "取自\(form)" }
  static func same(as label: String) -> String { label.isEmpty ? "照上面" : "照\(label)" }
  static func follows(_ label: String) -> String { label.isEmpty ? "照惯例" : "按\(label)" }
  static let computedHere = "算出来的"
  static let plus = "加"
  static let minus = "减"
  static let usual = "照惯例"
  static func paragraph(_ number: Int) -> String { "  第 \(number) 段" }
  static func plainRow(_ number: Int, _ parts: String) -> String { "第 \(number) 行 \(parts) " }
  static func row(_ number: Int) -> String { "第 \(number) 行" }
}

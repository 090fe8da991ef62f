/// What is said of goal sheets and their indicators.
extension Phrases {
  static func noCategory(_ text: String, _ names: [String]) -> String {
    "没有叫“\(text)”的类别：\(names.joined(separator: " "))"
  }
  static func required(_ names: [String], isStarted: Bool) -> String {
    (isStarted ? "还差：" : "至少各 1 条：") + names.joined(separator: " ")
  }
  static func stillMissing(_ names: [String]) -> String {
    stated("缺", "还差：" + names.joined(separator: " "))
  }
  static func stillRequired(_ count: Int) -> String { "还差 \(count) 类" }
  static func takenFromElsewhere(_ label: String) -> String {
    "这些照清单和表头填好了，要改打 / 和名称，如 /\(label)"
  }
  static func whichToCopy(_ sheets: [String]) -> String {
    guard let first = sheets.first else { return "还没有别的表可抄" }
    return "抄哪一张：\(sheets.joined(separator: "，"))，如 c \(first.prefix { $0.isNumber })"
  }
  static func nothingToCopy(_ number: Int, _ category: String) -> String {
    "第 \(number) 张的\(category)没有别的行"
  }
  static func copied(_ number: Int, _ count: Int) -> String { "从第 \(number) 张抄来 \(count) 行。" }
  static func remark(_ label: String, _ complaint: String) -> String { "\(label)：\(complaint)" }
  static func proposed(_ text: String, for name: String) -> String {
    name.isEmpty ? "。y 改成 \(text)" : "。y 把“\(name)”改成 \(text)"
  }
  static func proposedMove(_ category: String) -> String { "。y 移到\(category)" }
}

/// The words of findings that no figures say.
enum Phrase {
  static func unlisted(code: String, list: String) -> String { "\(list)本表未收录 \(code)" }

  static let repeated = "与前面一行重复"

  static func other(_ text: String, expected: String) -> String { "写的是“\(text)”，应为“\(expected)”" }

  static func name(_ text: String, of code: String, expected: String) -> String {
    "\(code) 写作“\(text)”，科目名称是“\(expected)”"
  }

  static func noNumber(_ text: String) -> String { "“\(text)”里没有数字，这一类指标要写出数量" }

  static func money(_ text: String) -> String { "“\(text)”是金额，金额归成本指标" }

  static let notBare = "只写数字，单位由表头说明"

  static func weights(_ sum: Int64, expected: Int64) -> String {
    "合计 \(sum)，应为 \(expected)，差 \(sum - expected)"
  }
}

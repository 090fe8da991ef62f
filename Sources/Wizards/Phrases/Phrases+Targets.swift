import Texts

/// What rows should add up to.
extension Phrases {
  static func wanted(_ amount: String) -> String { said("应为 \(amount)") }
  static func equals(_ place: String) -> String { said("等于\(place)") }
  static func loneChange(
    _ number: Int, _ name: String, _ amount: String, isLess: Bool
  ) -> String {
    said("      只有第 \(number) 行 \(name)比去年\(isLess ? said("少") : said("多")) \(amount)。")
  }
}

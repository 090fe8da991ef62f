/// What rows should add up to.
extension Phrases {
  static func wanted(_ amount: String) -> String { "应为 \(amount)" }
  static func equals(_ place: String) -> String { "等于\(place)" }
  static func loneChange(
    _ number: Int, _ name: String, _ amount: String, isLess: Bool
  ) -> String {
    "      只有第 \(number) 行 \(name)比去年\(isLess ? "少" : "多") \(amount)。"
  }
}

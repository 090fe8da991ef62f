import Forms

/// What is typed, and stands in answers files: the same in every language.
extension Phrases {
  /// The words that change the unit in which bare amounts are read.
  static let units: [String: MoneyUnit] = ["元": .yuan, "万元": .wanYuan]
  /// Said of a defined cell: the page prints nothing there.
  static let printedBlank = "空"
  /// Where all is compared, behind `/`.
  static let reviewName = "核对"
  /// The answer of 有没有 that counts.
  static let thereIs = "有"
  /// Stands in the place of one finding: all of its rule.
  static let everyFinding = "全部"
}

import Forms

/// What is typed, and stands in answers files: the Chinese words in every language, the English ones
/// for a keyboard without Chinese.
extension Phrases {
  /// The words that change the unit in which bare amounts are read.
  static let units: [String: MoneyUnit] = [
    "元": .yuan, "万元": .wanYuan, "yuan": .yuan, "wan yuan": .wanYuan, "wan": .wanYuan,
  ]
  /// Said of a defined cell: the page prints nothing there.
  static let printedBlank = "空"
  static let printedBlankInEnglish = "blank"
  /// Where all is compared, behind `/`.
  static let reviewName = "核对"
  /// The answer of 有没有 that counts.
  static let thereIs = "有"
  /// May stand behind a year.
  static let yearWord = "年"
  /// Stands in the place of one finding: all of its rule.
  static let everyFinding = "全部"
  static let everyFindingWords: Set = [everyFinding, "all"]
}

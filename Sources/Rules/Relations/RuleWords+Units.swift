extension RuleWords {
  /// Values that say all of it.
  static let whole: Set = ["全部", "全覆盖", "全部完成", "百分之百", "百分百"]

  /// The unit that the last words of an indicator's name tell: 次 of 督查次数, % of 满意度.
  static func unit(of name: String) -> String? {
    units.first { name.hasSuffix($0.ending) }?.unit
  }

  /// Endings of names, longer ones before their own endings.
  private static let units: [(ending: String, unit: String)] = [
    ("人次数", "人次"), ("人次", "人次"), ("场次", "场次"), ("批次数", "批次"), ("批次", "批次"), ("次数", "次"),
    ("人数", "人"), ("期数", "期"), ("件数", "件"), ("家数", "家"), ("户数", "户"), ("台数", "台"), ("套数", "套"),
    ("份数", "份"), ("篇数", "篇"), ("条数", "条"), ("场数", "场"), ("个数", "个"), ("项数", "项"), ("天数", "天"),
    ("年限", "年"), ("年数", "年"), ("面积", "平方米"), ("里程", "公里"), ("满意度", "%"), ("率", "%"),
    ("比例", "%"), ("占比", "%"), ("比重", "%"), ("经费", "万元"), ("费用", "万元"), ("费", "万元"), ("成本", "万元"),
    ("支出", "万元"), ("资金", "万元"), ("金额", "万元"),
  ]
}

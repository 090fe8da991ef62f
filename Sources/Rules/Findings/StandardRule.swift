import Forms

/// A rule that every set has without writing it down.
package struct StandardRule: Hashable, Sendable {
  package var id: String
  package var severity: Severity
  /// What it says, in a clerk's words.
  package var words: String
  /// Where it comes from.
  package var basis: String
  /// Whether it looks at pages that were read, not at what is typed.
  package var isOfPages: Bool
  /// Whether a document is told once, with a count.
  package var isOnce: Bool

  private init(
    _ id: String, _ severity: Severity, _ words: String, _ basis: String, isOfPages: Bool = false,
    isOnce: Bool = false
  ) {
    self.id = id
    self.severity = severity
    self.words = words
    self.basis = basis
    self.isOfPages = isOfPages
    self.isOnce = isOnce
  }

  /// All of them, in the order they are listed.
  package static let all = [
    StandardRule("REQ", .incomplete, "必填的格都要填", "表式"),
    StandardRule("HAVE", .error, "“有没有”里答了无，就不写数", "表式"),
    StandardRule("BLANK", .warning, "各项有数，合计也要写", "公开实例"),
    StandardRule("CODE", .error, "同一个单位里一个科目代码只印一行", "公开检查", isOfPages: true),
    StandardRule("CODE", .warning, "科目代码从小到大排", "公开实例", isOfPages: true),
    StandardRule(
      "CODE", .warning, "印了类、款的表，每个科目上面都有它的类、款", "公开实例", isOfPages: true),
    StandardRule(
      "DEC", .info, "一张表里的金额小数位数一样", "公开实例", isOfPages: true, isOnce: true),
    StandardRule("D30", .info, "金额的小数不多于表式的位数", "公开检查", isOfPages: true, isOnce: true),
    StandardRule("D79", .info, "一栏里没有数的，都写 0 或都空着", "公开实例", isOfPages: true, isOnce: true),
  ]
}

/// An amount of money that a text names: `4万元/年`, `每本3元`.
package struct MoneyMention: Hashable, Sendable {
  /// The amount; 分 is the finest.
  package let money: Money
  /// Half of what its last written place stands for, as for an `Amount`.
  package let halfUnit: Money
  /// Whether it is the price of one of something (`元/次`, `每期2000元`), which adds up with nothing.
  package let isPrice: Bool

  /// The amounts a text names, in order; what is finer than 分 and the limits of a range are left out.
  ///
  /// Costs one pass. An amount needs 元 behind it, or 万 or 亿 at the end of a clause.
  package static func all(in text: String) -> [MoneyMention] {
    // A full-width digit begins with the byte EF.
    guard text.utf8.contains(where: { (48...57).contains($0) || $0 == 0xEF }),
      text.unicodeScalars.contains(where: { $0 == "元" || $0 == "万" || $0 == "亿" })
    else { return [] }
    var scanner = MoneyMentionScanner(text)
    return scanner.mentions
  }

  /// The same amount as one that a computed sum can be compared with.
  package var figure: Figure { Figure(money, halfUnit: halfUnit) }
}

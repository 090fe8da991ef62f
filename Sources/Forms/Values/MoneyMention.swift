import Texts

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
    guard text.mayHoldDigit, units.hasAny(in: text) else { return [] }
    var scanner = MoneyMentionScanner(text)
    return scanner.mentions
  }

  private static let units = WordSearch(["元", "万", "亿"])

  /// The same amount as one that a computed sum can be compared with.
  package var figure: Figure { Figure(money, halfUnit: halfUnit) }
}

extension String {
  /// Whether a digit may stand in it; a full-width one begins with the byte EF.
  fileprivate var mayHoldDigit: Bool {
    let bytes = utf8.span
    return bytes.indices.contains { 0x30...0x39 ~= bytes[$0] || bytes[$0] == 0xEF }
  }
}

/// An exact amount of renminbi, counted in 分.
///
/// 1 万元 = 1 000 000 分, so every amount a budget table can show is an integer here.
/// An amount finer than one 分 is refused, never rounded; rounding happens only where a text or a
/// displayed amount is asked for. Blank is not an amount: it is a `Money?` that is nil.
package struct Money: Hashable, Comparable, Sendable {
  /// The amount in 分; may be negative.
  package let fen: Int64

  /// Makes an amount of so many 分.
  package init(fen: Int64) {
    self.fen = fen
  }

  /// Reads an amount as a clerk writes it, in `unit` unless the text says another one.
  package init(_ text: String, in unit: MoneyUnit) throws(AmountError) {
    self = try Amount(parsing: text, unit: unit).money
  }

  /// Nothing: 0 分, which is not the same as blank.
  package static let zero = Money(fen: 0)

  /// The largest size an amount may have when it is typed or read: 10¹⁶ 分, 100 万亿元.
  ///
  /// Nine hundred amounts of this size still add up.
  package static let inputLimit = Money(fen: 10_000_000_000_000_000)

  package static func < (left: Money, right: Money) -> Bool {
    left.fen < right.fen
  }
}

extension Money {
  /// Adds an amount; an overflow is thrown, never trapped.
  package func adding(_ other: Money) throws(MoneyError) -> Money {
    try Money.narrowing(Int128(fen) + Int128(other.fen))
  }

  /// Takes an amount away; an overflow is thrown, never trapped.
  package func subtracting(_ other: Money) throws(MoneyError) -> Money {
    try Money.narrowing(Int128(fen) - Int128(other.fen))
  }

  /// Adds amounts exactly, in any order with the same result; no amounts give 0.
  ///
  /// Only the total has to be small enough: what is reached on the way is not.
  package static func sum(_ amounts: some Sequence<Money>) throws(MoneyError) -> Money {
    var total: Int128 = 0
    for amount in amounts { total += Int128(amount.fen) }
    return try narrowing(total)
  }

  /// The amount as `unit` shows it at `places` decimals, half-up away from zero.
  ///
  /// At the full decimals of the unit, or more, it is the amount itself.
  package func rounded(in unit: MoneyUnit, places: Int) throws(MoneyError) -> Money {
    let step = Money.step(in: unit, places: places)
    return try Money.narrowing(steps(of: step) * Int128(step))
  }

  /// How many 分 the last shown place stands for.
  static func step(in unit: MoneyUnit, places: Int) -> Int64 {
    powerOfTen(unit.decimals - min(max(places, 0), unit.decimals))
  }

  /// The amount in steps of `step` 分, half-up away from zero.
  func steps(of step: Int64) -> Int128 {
    roundedQuotient(Int128(fen), Int128(step))
  }

  private static func narrowing(_ fen: Int128) throws(MoneyError) -> Money {
    guard let exact = Int64(exactly: fen) else { throw .tooLarge }
    return Money(fen: exact)
  }
}

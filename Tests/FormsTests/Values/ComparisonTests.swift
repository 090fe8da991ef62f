import Testing

@testable import Forms

/// What rounding allows between a total and its addends, and what it does not.
@Suite struct ComparisonTests {
  struct Total: Sendable {
    let stated: String
    let addends: [String]
    let outcome: Comparison

    init(_ stated: String, _ addends: [String], _ outcome: Comparison) {
      self.stated = stated
      self.addends = addends
      self.outcome = outcome
    }
  }

  @Test(arguments: [
    Total("24.70", ["12.35", "12.35"], .holds),
    // 0.005 × (2 + 1) = 0.015
    Total(
      "24.69", ["12.35", "12.35"], .rounding(difference: wan(-1), allowed: Money(fen: 15_000))),
    Total("24.72", ["12.35", "12.35"], .differs(difference: wan(2), allowed: Money(fen: 15_000))),
    // Dropped zeros count: 29.8 is 29.80, 2 is 2.00.
    Total("31.81", ["29.8", "2"], .rounding(difference: wan(1), allowed: Money(fen: 15_000))),
    Total("31.9", ["29.8", "2"], .differs(difference: wan(10), allowed: Money(fen: 15_000))),
    // Three addends and the total: 0.02, reached exactly.
    Total("6.02", ["1", "2", "3"], .rounding(difference: wan(2), allowed: Money(fen: 20_000))),
    Total("6.03", ["1", "2", "3"], .differs(difference: wan(3), allowed: Money(fen: 20_000))),
    // Exact figures allow nothing: only the total was rounded.
    Total(
      "12.35", ["60000元", "63450元"],
      .rounding(difference: Money(fen: 5_000), allowed: Money(fen: 5_000))),
    Total(
      "12.36", ["123450元"], .differs(difference: Money(fen: 15_000), allowed: Money(fen: 5_000))),
    Total("10000元", ["9999.99元"], .differs(difference: Money(fen: 1), allowed: .zero)),
    Total("144.000000", ["143.999999"], .differs(difference: Money(fen: 1), allowed: .zero)),
    // More decimals, narrower: 0.0005 × 3.
    Total(
      "3.001", ["1.000", "2.000"],
      .rounding(difference: Money(fen: 1_000), allowed: Money(fen: 1_500))),
    Total(
      "3.002", ["1.000", "2.000"],
      .differs(difference: Money(fen: 2_000), allowed: Money(fen: 1_500))),
    // A blank addend, and a blank total, allow nothing.
    Total("5.01", ["5", ""], .rounding(difference: wan(1), allowed: Money(fen: 10_000))),
    Total("5.02", ["5", "", "", ""], .differs(difference: wan(2), allowed: Money(fen: 10_000))),
    Total("", ["0"], .holds),
    Total("", ["0.01"], .differs(difference: wan(-1), allowed: Money(fen: 5_000))),
    Total("", [""], .holds),
    // A calculation is the clerk's own and exact; a sum of figures is as wide as they are.
    Total("7.6", ["38*0.2"], .holds),
    Total("7.61", ["38*0.2"], .differs(difference: wan(1), allowed: Money(fen: 5_000))),
    Total("7.61", ["3.8+3.8"], .rounding(difference: wan(1), allowed: Money(fen: 15_000))),
  ])
  func allowsWhatRoundingExplains(_ total: Total) throws {
    #expect(
      try Comparison(stated: figure(total.stated), addends: total.addends.map(figure))
        == total.outcome)
  }

  @Test func comparesADifferenceByMovingItAcross() throws {
    let left = try [figure("3.33"), figure("1")]
    let right = try [figure("4.32")]
    #expect(
      try Comparison(left, with: right)
        == .rounding(difference: ComparisonTests.wan(1), allowed: Money(fen: 15_000)))
  }

  @Test func knowsTheWidthOfADisplayedFigure() {
    let money = Money(fen: 12_345_000)
    #expect(Figure(money, shownIn: .wanYuan, places: 2).halfUnit == Money(fen: 5_000))
    #expect(Figure(money, shownIn: .wanYuan, places: 6).halfUnit == .zero)
    #expect(Figure(money, shownIn: .yuan, places: 0).halfUnit == Money(fen: 50))
    #expect(Figure(money, shownIn: .yuan, places: 2).halfUnit == .zero)
    #expect(Figure(money).halfUnit == .zero)
    #expect(Figure(money, halfUnit: Money(fen: -1)).halfUnit == .zero)
  }

  @Test func throwsWhereTheSumsAreTooLarge() {
    let most = Figure(Money(fen: .max))
    #expect(throws: MoneyError.tooLarge) { try Comparison([most, most], with: []) }
  }

  private func figure(_ text: String) throws -> Figure? {
    text.isEmpty ? nil : try Amount(parsing: text, unit: .wanYuan).figure
  }

  private static func wan(_ hundredths: Int64) -> Money {
    Money(fen: hundredths * 10_000)
  }
}

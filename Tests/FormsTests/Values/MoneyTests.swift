import Testing

@testable import Forms

/// Amounts as numbers: arithmetic that never traps, and how they print.
@Suite struct MoneyTests {
  @Test(arguments: [
    (12_345_000, 2, "12.35"), (12_344_999, 2, "12.34"), (-12_345_000, 2, "-12.35"),
    (-12_344_999, 2, "-12.34"), (29_800_000, 2, "29.80"), (0, 2, "0.00"), (-4_999, 2, "0.00"),
    (-5_000, 2, "-0.01"), (5_000, 2, "0.01"), (500_000, 0, "1"), (499_999, 0, "0"),
    (1, 6, "0.000001"), (144_000_000, 6, "144.000000"), (1_234_567, 8, "1.23456700"),
    (1_500_000, -3, "2"), (9_995_000, 2, "10.00"),
  ])
  func printsWanYuanHalfUp(_ fen: Int64, _ places: Int, _ text: String) {
    #expect(Money(fen: fen).text(in: .wanYuan, places: places) == text)
  }

  @Test(arguments: [
    (1_250, 2, "12.50"), (1_250, 1, "12.5"), (1_250, 0, "13"), (-1_250, 0, "-13"), (7, 2, "0.07"),
    (1_249, 0, "12"), (100, 3, "1.000"),
    (Int64.max, 2, "92233720368547758.07"), (Int64.min, 2, "-92233720368547758.08"),
    (Int64.max, 0, "92233720368547758"),
  ])
  func printsYuanHalfUp(_ fen: Int64, _ places: Int, _ text: String) {
    #expect(Money(fen: fen).text(in: .yuan, places: places) == text)
  }

  @Test(arguments: [
    (140_400_000, "140.4"), (29_800_000, "29.8"), (2_000_000, "2"), (0, "0"), (200_000, "0.2"),
    (1_205_000_000, "1205"), (10_000_000, "10"), (-162_200_000, "-162.2"),
  ])
  func trimsZerosWhereTheFormDoes(_ fen: Int64, _ text: String) {
    let style = MoneyStyle(places: 2, trimsZeros: true)
    #expect(Money(fen: fen).text(in: .wanYuan, style: style) == text)
  }

  @Test(arguments: [
    (123_450, "1,234.50"), (99_999, "999.99"), (100_000_000, "1,000,000.00"),
    (-100_000, "-1,000.00"),
    (0, "0.00"),
  ])
  func groupsWhereTheFormDoes(_ fen: Int64, _ text: String) {
    #expect(Money(fen: fen).text(in: .yuan, style: MoneyStyle(places: 2, groups: true)) == text)
  }

  @Test(arguments: [
    (1, "0.000001"), (29_800_000, "29.8"), (1_000_000, "1"), (-1_500_000, "-1.5"), (0, "0"),
  ])
  func writesTheShortestExactText(_ fen: Int64, _ text: String) {
    #expect(Money(fen: fen).exactText(in: .wanYuan) == text)
  }

  @Test(arguments: [
    (12_345_000, 2, 12_350_000), (-12_345_000, 2, -12_350_000), (12_344_999, 2, 12_340_000),
    (12_345_678, 6, 12_345_678), (12_345_678, 9, 12_345_678), (12_345_678, 0, 12_000_000),
  ])
  func roundsToWhatIsDisplayed(_ fen: Int64, _ places: Int, _ rounded: Int64) throws {
    #expect(try Money(fen: fen).rounded(in: .wanYuan, places: places) == Money(fen: rounded))
  }

  @Test func throwsWhereASumIsTooLarge() {
    let most = Money(fen: .max)
    let least = Money(fen: .min)
    let one = Money(fen: 1)
    #expect(throws: MoneyError.tooLarge) { try most.adding(one) }
    #expect(throws: MoneyError.tooLarge) { try least.subtracting(one) }
    #expect(throws: MoneyError.tooLarge) { try Money.zero.subtracting(least) }
    #expect(throws: MoneyError.tooLarge) { try Money.sum([most, one]) }
    #expect(throws: MoneyError.tooLarge) { try most.rounded(in: .wanYuan, places: 0) }
  }

  @Test func sumsWhatIsTooLargeOnlyOnTheWay() throws {
    let amounts = [Money(fen: .max), Money(fen: .max), Money(fen: .min), Money(fen: .min)]
    #expect(try Money.sum(amounts) == Money(fen: -2))
    #expect(try Money.sum([]) == .zero)
  }

  @Test func addsNineHundredOfTheLargestInputs() throws {
    let total = try Money.sum(Array(repeating: Money.inputLimit, count: 900))
    #expect(total == Money(fen: 9_000_000_000_000_000_000))
  }

  @Test func saysThatATotalIsTooLarge() {
    #expect(
      MoneyError.tooLarge.description == "合计超出了能记的最大金额（约 922 万亿元），核对各项的小数点和单位")
  }

  @Test func comparesByValue() {
    #expect(Money(fen: -1) < .zero)
    #expect(!(Money(fen: 1) < Money(fen: 1)))
  }

  @Test func knowsItsUnits() {
    #expect(MoneyUnit.allCases.map(\.name) == ["元", "万元"])
    #expect(MoneyUnit.allCases.map(\.fen) == [100, 1_000_000])
    #expect(MoneyUnit.allCases.map(\.decimals) == [2, 6])
  }
}

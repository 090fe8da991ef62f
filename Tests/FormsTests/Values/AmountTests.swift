import Testing

@testable import Forms

/// What a clerk may write as an amount, and what it comes to.
@Suite struct AmountTests {
  struct Written: Sendable {
    let text: String
    let unit: MoneyUnit
    let fen: Int64
    let halfUnit: Int64
    let printed: String?

    init(_ text: String, _ unit: MoneyUnit, _ fen: Int64, _ halfUnit: Int64, _ printed: String?) {
      self.text = text
      self.unit = unit
      self.fen = fen
      self.halfUnit = halfUnit
      self.printed = printed
    }
  }

  @Test(arguments: [
    Written("29.8", .wanYuan, 29_800_000, 5_000, "29.8"),
    Written("0.20", .wanYuan, 200_000, 5_000, "0.20"),
    Written("2", .wanYuan, 2_000_000, 5_000, "2"),
    Written("0", .wanYuan, 0, 5_000, "0"),
    Written("12.345", .wanYuan, 12_345_000, 500, "12.345"),
    Written("1.2345", .wanYuan, 1_234_500, 50, "1.2345"),
    Written("1.23456", .wanYuan, 1_234_560, 5, "1.23456"),
    Written("144.000000", .wanYuan, 144_000_000, 0, "144.000000"),
    Written("0.000001", .wanYuan, 1, 0, "0.000001"),
    Written("12.50", .yuan, 1_250, 0, "12.50"),
    Written("865000", .yuan, 86_500_000, 0, "865000"),
    Written("8.13", .yuan, 813, 0, "8.13"),
    Written("10000000000", .wanYuan, 10_000_000_000_000_000, 5_000, "10000000000"),
  ])
  func readsPlainNumbers(_ written: Written) throws {
    try check(written)
  }

  @Test(arguments: [
    Written("１２", .wanYuan, 12_000_000, 5_000, "12"),
    Written("１２．５０", .wanYuan, 12_500_000, 5_000, "12.50"),
    Written("12。5", .wanYuan, 12_500_000, 5_000, "12.5"),
    Written("1,234.5", .wanYuan, 1_234_500_000, 5_000, "1234.5"),
    Written("12,345.60", .yuan, 1_234_560, 0, "12345.60"),
    Written("1，234，567", .yuan, 123_456_700, 0, "1234567"),
    Written(".5", .wanYuan, 500_000, 5_000, "0.5"),
    Written("007", .yuan, 700, 0, "7"),
    Written("00.50", .wanYuan, 500_000, 5_000, "0.50"),
    Written("-12.5", .wanYuan, -12_500_000, 5_000, "-12.5"),
    Written("－12.5", .wanYuan, -12_500_000, 5_000, "-12.5"),
    Written("−12.5", .wanYuan, -12_500_000, 5_000, "-12.5"),
    Written("—12.5", .wanYuan, -12_500_000, 5_000, "-12.5"),
    Written("+12.5", .wanYuan, 12_500_000, 5_000, "12.5"),
    Written("-0.00", .wanYuan, 0, 5_000, "0.00"),
    Written("- 3", .wanYuan, -3_000_000, 5_000, "-3"),
    Written("(12.5)", .wanYuan, -12_500_000, 5_000, "-12.5"),
    Written("（12.5）", .wanYuan, -12_500_000, 5_000, "-12.5"),
    Written("(-12.5)", .wanYuan, -12_500_000, 5_000, "-12.5"),
    Written("￥12.5", .yuan, 1_250, 0, "12.5"),
    Written("¥1,234.50", .yuan, 123_450, 0, "1234.50"),
    Written("-￥5", .yuan, -500, 0, "-5"),
    Written("￥-5", .yuan, -500, 0, "-5"),
  ])
  func readsOtherWaysToWriteANumber(_ written: Written) throws {
    try check(written)
  }

  @Test(arguments: [
    Written("865000元", .wanYuan, 86_500_000, 0, nil),
    Written("865000yuan", .wanYuan, 86_500_000, 0, nil),
    Written("86.5wan", .yuan, 86_500_000, 5_000, nil),
    Written("86.5wanyuan", .yuan, 86_500_000, 5_000, nil),
    Written("86.5 wan yuan", .yuan, 86_500_000, 5_000, nil),
    Written("865,000.01 元", .wanYuan, 86_500_001, 0, nil),
    Written("86.5万元", .yuan, 86_500_000, 5_000, nil),
    Written("86.5万", .wanYuan, 86_500_000, 5_000, nil),
    Written("86.500001万元", .yuan, 86_500_001, 0, nil),
    Written("￥5万元", .wanYuan, 5_000_000, 5_000, nil),
    Written("￥5,000元", .wanYuan, 500_000, 0, nil),
    Written("(3元)", .wanYuan, -300, 0, nil),
    Written("-3元", .wanYuan, -300, 0, nil),
  ])
  func readsNumbersWithTheirOwnUnit(_ written: Written) throws {
    try check(written)
  }

  @Test(arguments: [
    Written("38*0.2", .wanYuan, 7_600_000, 0, nil),
    Written("48×0.2", .wanYuan, 9_600_000, 0, nil),
    Written("４８＊０．２", .wanYuan, 9_600_000, 0, nil),
    Written("48*200元", .wanYuan, 960_000, 0, nil),
    Written("0.125元*1000", .wanYuan, 12_500, 0, nil),
    Written("(8+2)*200元", .wanYuan, 200_000, 0, nil),
    Written("29.8+0.2", .wanYuan, 30_000_000, 10_000, nil),
    Written("29.8-0.2-1.125", .wanYuan, 28_475_000, 10_500, nil),
    Written("29.8+2000元", .wanYuan, 30_000_000, 5_000, nil),
    Written("1.5+38*0.2", .wanYuan, 9_100_000, 5_000, nil),
    Written("2+3", .yuan, 500, 0, nil),
    Written("10/4", .wanYuan, 2_500_000, 0, nil),
    Written("10÷4", .wanYuan, 2_500_000, 0, nil),
    Written("10、4", .wanYuan, 2_500_000, 0, nil),
    Written("10／4", .wanYuan, 2_500_000, 0, nil),
    Written("1/3*3", .wanYuan, 1_000_000, 0, nil),
    Written("2+3*4", .yuan, 1_400, 0, nil),
    Written("(2+3)*4", .yuan, 2_000, 0, nil),
    Written("（2＋3）×4", .yuan, 2_000, 0, nil),
    Written("20-6-4", .yuan, 1_000, 0, nil),
    Written("24/4/2", .yuan, 300, 0, nil),
    Written("-2*3", .yuan, -600, 0, nil),
    Written("5*(-3)", .yuan, -1_500, 0, nil),
    Written("-(2+3)", .yuan, -500, 0, nil),
    Written("((2+3))", .yuan, 500, 0, nil),
    Written(" 38 * 0.2 ", .wanYuan, 7_600_000, 0, nil),
  ])
  func worksCalculationsOutExactly(_ written: Written) throws {
    try check(written)
  }

  @Test(arguments: [
    (" 29.8 ", "29.8"), ("\u{3000}38*0.2\r\n", "38*0.2"), ("\t865000元", "865000元"),
    ("\u{FEFF}1", "1"), ("１２", "１２"), ("144.000000", "144.000000"), ("0.20", "0.20"),
  ])
  func givesTheTextBackAsItWasWritten(_ text: String, _ written: String) throws {
    #expect(try Amount(parsing: text, unit: .wanYuan).written == written)
  }

  @Test func readsMoneyInTheUnitGiven() throws {
    #expect(try Money("12.5", in: .wanYuan) == Money(fen: 12_500_000))
    #expect(try Money("12.5", in: .yuan) == Money(fen: 1_250))
  }

  private func check(_ written: Written) throws {
    let amount = try Amount(parsing: written.text, unit: written.unit)
    #expect(amount.money == Money(fen: written.fen))
    #expect(amount.halfUnit == Money(fen: written.halfUnit))
    #expect(amount.printed == written.printed)
    #expect(amount.figure == Figure(amount.money, halfUnit: amount.halfUnit))
  }
}

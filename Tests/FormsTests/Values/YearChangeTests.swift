import Testing

@testable import Forms

/// How amounts compare with last year's, by hand.
@Suite struct YearChangeTests {
  @Test(arguments: [
    ("150.42", "86.15", "-64.27", "-42.73"), ("75.20", "86.50", "11.30", "15.03"),
    ("9.10", "9.60", "0.50", "5.49"), ("0.30", "0.30", "0.00", "0.00"),
    ("2.29", "0", "-2.29", "-100.00"), ("10", "13.0", "3.00", "30.00"),
    ("10", "13.001", "3.00", "30.00"), ("10", "13.01", "3.01", "30.10"),
    ("-5", "5", "10.00", "-200.00"), ("0.01", "0.02", "0.01", "100.00"),
    ("3", "4", "1.00", "33.33"), ("3", "5", "2.00", "66.67"), ("8", "8.0004", "0.00", "0.00"),
  ])
  func comparesAsTheFormShowsThem(
    last: String, present: String, difference: String, percent: String
  ) throws {
    let change = try #require(
      YearChange(from: Money(last, in: .wanYuan), to: Money(present, in: .wanYuan)))
    #expect(change.difference.text(in: .wanYuan, places: 2) == difference)
    #expect(change.percent?.text == percent)
    #expect(!change.isNew)
  }

  @Test func hasNoPercentageOfWhatWasNotThere() throws {
    let money = try Money("3.20", in: .wanYuan)
    for last in [nil, Money.zero, try Money("0.0049", in: .wanYuan)] {
      let change = try #require(YearChange(from: last, to: money))
      #expect(change.isNew)
      #expect(change.percent == nil)
      #expect(!change.exceeds(0))
      #expect(change.difference == money)
    }
  }

  @Test func saysNothingOfTwoBlanks() throws {
    #expect(YearChange(from: nil, to: nil) == nil)
    #expect(YearChange(from: .zero, to: try Money("0.004", in: .wanYuan)) == nil)
  }

  /// 30 % of 10 is not more than 30 %, one hundredth of a percent above it is.
  @Test(arguments: [
    ("10", "13", false), ("10", "7", false), ("100", "130.01", true), ("100", "69.99", true),
    ("100", "130.00", false),
  ])
  func exceedsAThresholdAboveItAlone(last: String, present: String, exceeds: Bool) throws {
    let change = try #require(
      YearChange(from: Money(last, in: .wanYuan), to: Money(present, in: .wanYuan)))
    #expect(change.exceeds(30) == exceeds)
  }
}

import Testing

@testable import Forms

/// Exact decimal numbers that are not money.
@Suite struct DecimalNumberTests {
  @Test(arguments: [
    (110, 2, "1.1"), (11, 1, "1.1"), (-966, 2, "-9.66"), (0, 4, "0"), (5, 1, "0.5"),
    (1_000, 0, "1000"),
    (-5, 3, "-0.005"), (7, -2, "7"), (Int64.min, 0, "-9223372036854775808"),
  ])
  func printsTheShortestDigits(_ mantissa: Int64, _ scale: Int, _ text: String) {
    #expect(DecimalNumber(mantissa: mantissa, scale: scale).text == text)
  }

  @Test func treatsDroppedZerosAsTheSameNumber() {
    #expect(DecimalNumber(mantissa: 110, scale: 2) == DecimalNumber(mantissa: 11, scale: 1))
  }

  @Test(arguments: [(11, 1, 12, 1), (99, 2, 1, 0), (-1, 0, -99, 2), (Int64.min, 18, Int64.max, 18)])
  func ordersByValue(_ left: Int64, _ leftScale: Int, _ right: Int64, _ rightScale: Int) {
    let smaller = DecimalNumber(mantissa: left, scale: leftScale)
    let larger = DecimalNumber(mantissa: right, scale: rightScale)
    #expect(smaller < larger)
    #expect(!(larger < smaller))
  }

  @Test func multipliesExactlyOrNotAtAll() {
    let number = DecimalNumber(mantissa: 11, scale: 1)
    #expect(number.multiplied(by: 10_000) == DecimalNumber(mantissa: 11_000))
    #expect(number.multiplied(by: 3) == DecimalNumber(mantissa: 33, scale: 1))
    #expect(DecimalNumber(mantissa: .max).multiplied(by: 2) == nil)
  }
}

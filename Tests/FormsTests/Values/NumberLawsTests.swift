import Testing

@testable import Forms

/// Laws of the numbers, over random values; a failure names its seed.
@Suite struct NumberLawsTests {
  static let seeds: [UInt64] = [1, 2, 3, 2_026]

  @Test(arguments: seeds, MoneyUnit.allCases)
  func readsBackWhatItPrintsInFull(_ seed: UInt64, _ unit: MoneyUnit) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let money = random.money()
      let full = money.text(in: unit, places: unit.decimals)
      #expect(try Money(full, in: unit) == money, "seed \(seed)")
      #expect(try Money(money.exactText(in: unit), in: unit) == money, "seed \(seed)")
      let grouped = money.text(in: unit, style: MoneyStyle(places: unit.decimals, groups: true))
      #expect(try Money(grouped, in: unit) == money, "seed \(seed)")
      #expect(try Amount(parsing: full, unit: unit).printed == full, "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func printsWithinHalfOfTheLastPlace(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let money = random.money()
      let shown = try Amount(parsing: money.text(in: .wanYuan, places: 2), unit: .wanYuan)
      let difference = try shown.money.subtracting(money)
      #expect(difference.fen.magnitude <= shown.halfUnit.fen.magnitude, "seed \(seed)")
      #expect(try shown.money == money.rounded(in: .wanYuan, places: 2), "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func sumsExactlyOrThrows(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let amounts = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        Money(fen: Int64.random(in: .min ... .max, using: &random))
      }
      let exact = amounts.reduce(Int128(0)) { $0 + Int128($1.fen) }
      let sum = try? Money.sum(amounts)
      #expect(
        sum.map { Int128($0.fen) } == Int64(exactly: exact).map { Int128($0) }, "seed \(seed)")
      #expect(sum == (try? Money.sum(amounts.shuffled(using: &random))), "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func worksOutWhatAnotherEvaluatorDoes(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var whole = 0
    for _ in 0..<2_000 {
      let tree = Calculation.random(depth: 3, using: &random)
      let text = tree.text(using: &random)
      let expected = tree.fen(unit: .wanYuan)
      if expected != nil { whole += 1 }
      let money = try? Amount(parsing: text, unit: .wanYuan).money
      #expect(money?.fen == expected, "seed \(seed): \(text)")
    }
    #expect(whole > 200, "too few of the calculations come out at whole 分")
  }

  @Test(arguments: seeds)
  func survivesAnyText(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let signs = Array("0123456789.,，。+-*/×÷()（）元万￥% ≥<=年月日-定性无\\$geq%以上内１")
    for _ in 0..<5_000 {
      let length = Int.random(in: 0...12, using: &random)
      let text = String((0..<length).map { _ in signs.randomElement(using: &random) ?? "0" })
      for unit in MoneyUnit.allCases {
        if let amount = try? Amount(parsing: text, unit: unit) {
          let again = try? Amount(parsing: amount.written, unit: unit)
          #expect(again == amount, "seed \(seed): \(text)")
        }
      }
      let value = IndicatorValue(text)
      let normalized = IndicatorValue(value.normalizedText)
      #expect(normalized.normalizedText == value.normalizedText, "seed \(seed): \(text)")
      #expect(normalized.number == value.number, "seed \(seed): \(text)")
      if let percent = try? Percent(parsing: text) {
        let again = try? Percent(parsing: percent.text)
        #expect(again?.hundredths == percent.hundredths, "seed \(seed): \(text)")
      }
    }
  }
}

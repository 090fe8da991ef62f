import Forms
import Testing

@testable import Rules

/// What goes on from last year's document, and what stays beside.
@Suite struct CarryOverTests {
  private let carried: CarryOver

  init() throws { carried = CarryOver(from: try Years.last(), called: "去年", into: Years.set(2025)) }

  private func answer(_ form: String, _ row: RowID, _ column: String) -> Value? {
    carried.answers.values[Years.cell(form, row, column)]
  }

  @Test func carriesCodesNamesAndWordsUnderTheirKeys() {
    #expect(carried.answers.rows(of: Years.spending) == [3, 5])
    #expect(answer("spending", .entered(3), "code") == .code("20101"))
    #expect(carried.answers.rows(of: Years.goods) == [7, 8])
    #expect(answer("goods", .entered(7), "name") == .text("电脑"))
    #expect(answer("goods", .entered(8), "value") == .indicator(IndicatorValue("合格")))
    #expect(answer("facts", .field, "office") == .text("综合科，2024 年起"))
    #expect(carried.answers.nextKey == 10)
  }

  @Test func carriesNoMoneyNoCountNoDayAndNoIndicatorWithANumber() {
    for value in carried.answers.values.values {
      switch value {
      case .amount, .count, .percent: Issue.record("\(value)")
      default: break
      }
    }
    #expect(answer("goods", .entered(7), "value") == nil)
    #expect(answer("facts", .field, "day") == nil)
  }

  @Test func leavesWhatIsAnsweredAnewAndWhatTheTemplateSaysByItself() {
    #expect(answer("facts", .field, "reason") == nil)
    #expect(answer("facts", .field, "period") == nil)
  }

  @Test func namesWhatHasNoPlaceWhatIsNewAndWhatNamesLastYear() {
    #expect(carried.lost == [.init(form: "表四", cell: "用车")])
    #expect(carried.added == [.init(form: "说明", cell: "电话")])
    #expect(carried.dated == [Years.cell("facts", .field, "office")])
  }

  @Test func keepsAllFiguresBesideUnderThisYearsNames() throws {
    let contents = try #require(carried.lastYear).contents
    #expect(contents.rows(of: Years.goods) == [7, 8, 9])
    #expect(contents.values[Years.cell("facts", .field, "annual")] == (try amount("60")))
    #expect(contents.values[Years.cell("t4", .line("guests"), "budget")] == (try amount("28.5")))
    // What last year said of the year before belongs to nobody.
    #expect(contents.values[Years.cell("t4", .line("guests"), "priorBudget")] == nil)
    #expect(contents.values[Years.cell("spending", .entered(3), "prior")] == nil)
  }

  @Test func takesTheFormThatIsFilledInAlone() throws {
    let one = CarryOver(
      from: try Years.last(), called: "去年", into: Years.set(2025), only: "goods")
    #expect(one.answers.rows(of: Years.spending).isEmpty)
    #expect(one.answers.rows(of: Years.goods) == [7, 8])
    #expect(one.lost.isEmpty && one.added.isEmpty)
  }

  @Test func keepsNoFiguresOfAnOlderDocument() throws {
    var set = Years.set(2025)
    set.year = 2026
    set.id = "city-2026"
    let old = CarryOver(from: try Years.last(), called: "前年", into: set)
    #expect(old.lastYear == nil)
    #expect(old.years == 2)
    #expect(old.answers.rows(of: Years.spending) == [3, 5])
  }

  @Test func takesNoTableOfAnotherCityForItsOwn() throws {
    var set = Years.set(2025)
    set.id = "town-2025"
    let other = CarryOver(from: try Years.last(), called: "去年", into: set)
    #expect(other.lost.map(\.form) == ["表四"])
    #expect(other.added.contains(.init(form: "表四")))
    #expect(other.answers.rows(of: Years.spending) == [3, 5])
  }
}

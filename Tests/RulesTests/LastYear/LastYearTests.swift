import Forms
import Testing

@testable import Rules

/// Last year's figures beside this year's cells, and 上年预算数 compared with them.
@Suite struct LastYearTests {
  private let carried: CarryOver
  private var calculation: Calculation

  init() throws {
    carried = CarryOver(from: try Years.last(), called: "去年", into: Years.set(2025))
    calculation = Calculation(
      Years.set(2025), answers: carried.answers, lastYear: carried.lastYear)
  }

  private let published = Years.cell("t4", .line("guests"), "priorBudget")

  @Test func findsARowAgainByItsCode() throws {
    var draft = calculation
    let cell = Years.cell("spending", .entered(3), "basic")
    #expect(draft.lastYear(of: cell) == (try amount("10")))
    // Another code in the row is another row, and one that was there.
    draft.apply(.answer(Years.cell("spending", .entered(3), "code"), .code("20102")))
    #expect(draft.lastYear(of: cell) == (try amount("4.50")))
    draft.apply(.answer(Years.cell("spending", .entered(3), "code"), .code("20199")))
    #expect(draft.lastYear(of: cell) == nil)
    // A row that was deleted and is entered again finds its figure.
    draft.apply(.removeRow(Years.spending, key: 5))
    draft.apply(.insertRow(Years.spending, key: 40, index: 1))
    let again = Years.cell("spending", .entered(40), "basic")
    #expect(draft.lastYear(of: again) == nil)
    draft.apply(.answer(Years.cell("spending", .entered(40), "code"), .code("20102")))
    #expect(draft.lastYear(of: again) == (try amount("4.50")))
  }

  @Test func findsARowAgainThoughItsNameIsChanged() throws {
    var draft = calculation
    draft.apply(.answer(Years.cell("goods", .entered(7), "name"), .text("台式电脑")))
    let value = draft.lastYear(of: Years.cell("goods", .entered(7), "value"))
    #expect(value == .indicator(IndicatorValue("≥12台")))
  }

  @Test func fillsInWhatWasPublishedUntilItIsTypedOver() throws {
    var draft = calculation
    #expect(draft.cell(published).origin == .presumed)
    #expect(draft.text(of: published) == "28.50")
    #expect(draft.isPublishedLastYear(published))
    #expect(draft.answers.values[published] == nil)
    draft.apply(.answer(published, try amount("28")))
    #expect(draft.cell(published).origin == .typed)
    #expect(!draft.isPublishedLastYear(published))
  }

  @Test func neverFillsInAnExecutedFigure() throws {
    let actual = Years.cell("t4", .line("guests"), "priorActual")
    #expect(calculation.cell(actual).value == nil)
    #expect(calculation.lastYear(of: actual) == (try amount("28.5")))
    let prior = Years.cell("spending", .entered(3), "prior")
    #expect(calculation.cell(prior).value == nil)
    #expect(calculation.lastYear(of: prior) == (try amount("10")))
  }

  /// 28.5 published; within 0.005 on both sides it is the same.
  @Test(arguments: [
    ("28.5", false), ("28.50", false), ("285000元", false), ("28.51", false),
    ("28.52", true), ("28", true), ("-", true), ("284900元", true),
  ])
  func comparesWhatIsTypedWithWhatWasPublished(text: String, isTold: Bool) throws {
    var draft = calculation
    let value: Value = text == "-" ? .blank : try amount(text)
    draft.apply(.answer(published, value))
    let found = draft.findings.filter { $0.rule == "LASTPUB" }
    #expect(found.map(\.cell) == (isTold ? [published] : []))
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test func comparesWhatAPageOfThisYearPrints() throws {
    var answers = Answers()
    answers.apply(.answer(published, try amount("29")))
    let audit = Calculation(
      Years.set(2025), answers: answers, reading: .audit, lastYear: carried.lastYear)
    let finding = try #require(audit.findings.first { $0.rule == "LASTPUB" })
    #expect(finding.figures?.difference == (try money("0.5")))
    // A blank of the page stays a blank.
    let blank = Calculation(
      Years.set(2025), answers: Answers(), reading: .audit, lastYear: carried.lastYear)
    #expect(blank.cell(published).value == nil)
  }

  @Test func saysNothingWithoutLastYearsDocument() throws {
    var answers = Answers()
    answers.apply(.answer(published, try amount("29")))
    let alone = Calculation(Years.set(2025), answers: answers)
    #expect(alone.lastYear(of: published) == nil)
    #expect(!alone.findings.contains { $0.rule == "LASTPUB" })
  }
}

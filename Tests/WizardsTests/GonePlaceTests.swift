import Forms
import Rules
import Testing
import Wizards

/// Questions whose row or sheet is gone are never come back to.
struct GonePlaceTests {
  @Test func doesNotGoBackIntoASheetThatIsGone() throws {
    var wizard = try UndoTests.wizard(["/goal", "+", "/1", "u"])
    let question = try #require(LawTests.question(of: wizard.step(.line("<"))))
    #expect(!question.id.hasPrefix("goal:@"), "\(question.id)")
    #expect(wizard.calculation.answers.sheets(of: "goal").isEmpty)
  }

  @Test func doesNotReturnToARowThatIsGone() throws {
    let lines = ["/spending", "2010301 600 650 -", "1", "/t2.total.total", "u"]
    var wizard = try UndoTests.wizard(UndoTests.noneOfThat + lines)
    let list = ListID(form: FormID("spending"), block: "rows")
    try #require(wizard.calculation.answers.rows(of: list).isEmpty)
    let question = try #require(LawTests.question(of: wizard.step(.line(""))))
    #expect(question.id.hasPrefix("spending.rows+"), "\(question.id)")
    _ = wizard.step(.line("2010302 1 2 -"))
    let keys = wizard.calculation.answers.rows(of: list)
    #expect(keys.count == 1)
    let rows = wizard.calculation.answers.values.keys.filter { $0.form == list.form }.map(\.row)
    #expect(Set(rows) == Set(keys.map { RowID.entered($0) }))
  }

  @Test func deletesTheControlFiguresOfASheetWithItAndGivesThemBack() throws {
    var wizard = try UndoTests.wizard(["/goal:@91", "/goal:@91.annual", "k 5"])
    let answers = wizard.calculation.answers
    let isLimit = { (value: Value) in if case .place = value { true } else { false } }
    try #require(answers.values.values.contains(where: isLimit))
    for line in ["/goal", "d 1"] { _ = wizard.step(.line(line)) }
    #expect(!wizard.calculation.answers.values.values.contains(where: isLimit))
    _ = wizard.step(.line("u"))
    #expect(wizard.calculation.answers == answers)
  }
}

import Forms
import Rules
import Testing
import Wizards

/// Answers that once replayed as others.
struct ReplayTests {
  @Test(arguments: [
    // A figure stated in a row whose entries are gone.
    UndoTests.rows + ["/t2.201.basic", "5", "/spending", "d 1-3"],
    // Two units of one code.
    UndoTests.noneOfThat + ["/units", "103001 甲 1 1", "103001 乙 1 1", "/t2.total.total", "5"],
    // A first paragraph that is the sign for nothing.
    ["/goal:@91", "/goal:@91.goal", "甲", " -", "d 1"],
    ["/goal:@91", "/goal:@91.goal", "-"],
    // Letters that are commands of rows.
    ["/goal:@91", "/goal:@91.goal", " d", " c", "甲"],
    UndoTests.noneOfThat + ["/units", " d | m | 1 | 1"],
    // A 控制数 in a sheet that is deleted.
    ["/head.department", "某局", "/goal:@91", "/goal:@91.annual", "k 5", "/goal", "d 1"],
  ])
  func giveTheSameAnswers(_ lines: [String]) throws {
    let wizard = try UndoTests.wizard(lines)
    var (fresh, _) = try LawTests.begun("guyuan-2025")
    for line in answerLines(of: wizard.calculation) {
      let isRefused = fresh.step(.line(line)).contains(where: \.isRefusal)
      #expect(!isRefused, "\(line)")
    }
    #expect(fresh.calculation.answers != Answers())
    LawTests.compare(fresh.calculation.answers, with: wizard, 0)
  }

  @Test func aFirstParagraphMayBeTheSignForNothing() throws {
    let wizard = try UndoTests.wizard(["/goal:@91", "/goal:@91.goal", " -"])
    let goal = CellID(form: FormID("goal", sheet: 91), field: "goal")
    #expect(wizard.calculation.answers.values[goal] == .paragraphs(["-"]))
    let blank = try UndoTests.wizard(["/goal:@91", "/goal:@91.goal", "－"])
    #expect(blank.calculation.answers.values[goal] == .blank)
  }
}

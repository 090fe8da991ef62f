import Testing

@testable import LineEditing

@Suite struct CompletionCycleTests {
  @Test func goesRoundAndShowsAWindow() throws {
    let choices = (1...20).map { Completion("\($0)") }
    var cycle = try #require(CompletionCycle(choices, from: LineState("x"), backwards: false))
    #expect(cycle.state == LineState("1"))
    #expect(cycle.lines.lines.first == "> 1")
    #expect(cycle.lines.lines.last == "  第 1 项，共 20 项")
    cycle.advance(backwards: true)
    #expect(cycle.state == LineState("20"))
    #expect(cycle.lines.lines.count == 9)
    #expect(cycle.lines.lines[cycle.lines.choice] == "> 20")
    cycle.advance(backwards: false)
    #expect(cycle.state == LineState("1"))
  }

  @Test func putsTheCursorWhereAChoiceWantsIt() throws {
    let choices = [Completion("人次 | ≥次", cursor: 6)]
    let cycle = try #require(CompletionCycle(choices, from: LineState("x"), backwards: false))
    #expect(cycle.state == LineState("人次 | ≥次", cursor: 6))
  }

  @Test func hasNothingToGoRoundWithoutChoices() {
    #expect(CompletionCycle([], from: LineState(), backwards: false) == nil)
  }
}

import Testing

@testable import LineEditing

@Suite struct EditorChoiceTests {
  @Test(
    arguments: [
      (["TERM": "xterm"], false, true, true, true), (["TERM": "xterm"], true, true, true, false),
      (["TERM": "xterm"], false, false, true, false),
      (["TERM": "xterm"], false, true, false, false),
      (["TERM": "dumb"], false, true, true, false), ([:], false, true, true, false),
      (["TERM": ""], false, true, true, false),
      (["TERM": "xterm", "ACCESSIBLE": "1"], false, true, true, false),
      (["TERM": "xterm", "ACCESSIBLE": ""], false, true, true, true),
    ] as [([String: String], Bool, Bool, Bool, Bool)])
  func choosesTheTerminalOnlyWhereItCanPaint(
    _ environment: [String: String], _ wanted: Bool, _ input: Bool, _ output: Bool, _ paints: Bool
  ) {
    let choice = EditorChoice(
      isPlainWanted: wanted, environment: environment, inputIsTerminal: input,
      outputIsTerminal: output)
    #expect((choice != .plain) == paints)
  }

  @Test func takesTheColourAwayWhereItIsUnwanted() {
    let choice = EditorChoice(
      isPlainWanted: false, environment: ["TERM": "xterm", "NO_COLOR": "1"], inputIsTerminal: true,
      outputIsTerminal: true)
    var options = TerminalEditor.Options()
    options.usesColor = false
    #expect(choice == .terminal(options))
  }
}

@Suite struct HistoriesTests {
  @Test func remembersEachLineOnceNewestLast() {
    var histories = Histories(["name": ["一", "二", "三"]], limit: 3)
    for line in ["一", "", "  ", "四\n五", "四"] { histories.remember(line, for: "name") }
    histories.remember("甲", for: "unit")
    #expect(histories.lines == ["name": ["三", "一", "四"], "unit": ["甲"]])
    #expect(histories[key: "none"].isEmpty)
    #expect(Histories(["name": ["一", "二"]], limit: 1)[key: "name"] == ["二"])
  }
}

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

  @Test func hasNothingToGoRoundWithoutChoices() {
    #expect(CompletionCycle([], from: LineState(), backwards: false) == nil)
  }
}

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

  @Test func speaksPlainlyWhereTheTerminalHasNoWidth() {
    let choice = EditorChoice(
      isPlainWanted: false, environment: ["TERM": "xterm"], inputIsTerminal: true,
      outputIsTerminal: true, columns: 0)
    #expect(choice == .plain)
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

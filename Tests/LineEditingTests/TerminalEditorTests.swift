import Glibc
import Terminals
import Testing

/// The editor on real terminals, each in a process of its own.
@Suite struct TerminalEditorTests {
  @Test func putsAFinishedRowInThePlaceOfTheTypedOne() throws {
    let program = try demo()
    try program.terminal.type("30216 培训费")
    #expect(program.terminal.screen.filled == ["第1行 › 30216 培训费", "    9 字"])
    try program.terminal.type("\r")
    #expect(program.terminal.screen.filled == ["1  30216 培训费", "第2行 ›"])
  }

  @Test func putsAFinishedRowInThePlaceOfAWrappedOne() throws {
    let program = try demo(columns: 20)
    try program.terminal.type("覆盖八十六所学校，带动课堂教学质量")
    try program.terminal.type("\r")
    #expect(
      program.terminal.screen.filled == ["1  覆盖八十六所学校", "，带动课堂教学质量", "第2行 ›"])
  }

  @Test(arguments: ["·¥×÷°é", "𠮷", "\u{3000}", "阿凡提·买买提", "（，）。《》％", "≥95%"])
  func takesEveryCharacter(_ text: String) throws {
    let program = try demo()
    try program.terminal.type(text + "x")
    try program.terminal.type("\r")
    #expect(program.terminal.screen.filled.first == "1  \(text)x")
  }

  @Test(arguments: ["\u{301}", "\u{200B}", "\u{200D}", "\u{FE0F}", "\u{85}", "\u{9B}"])
  func dropsWhatTakesNoCell(_ text: String) throws {
    let program = try demo()
    try program.terminal.type("12\(text)3")
    try program.terminal.type("\r")
    #expect(program.terminal.screen.filled.first == "1  123")
  }

  @Test func keepsTheCursorUnderWideCharacters() throws {
    let program = try demo()
    for key in ["己金0己", "\u{1B}[D", "\u{1B}[D", "\u{1B}[D", "3"] {
      try program.terminal.type(key)
    }
    #expect(program.terminal.screen.filled.first == "第1行 › 己3金0己")
    #expect(program.terminal.screen.cursorColumn == 8 + 3)
    #expect(program.terminal.screen.cursorRow == 0)
    #expect(program.terminal.screen.showsCursor)
  }

  @Test(arguments: ["\u{1B}[H", "\u{1B}OH", "\u{1B}[1~", "\u{1B}[7~", "\u{01}"])
  func knowsEverySpellingOfHome(_ home: String) throws {
    let program = try demo()
    try program.terminal.type("23")
    try program.terminal.type(home)
    try program.terminal.type("1")
    #expect(program.terminal.screen.filled.first == "第1行 › 123")
  }

  @Test(arguments: [
    "\u{1B}[15~", "\u{1B}[1;5D", "\u{1B}[1;5C", "\u{1B}[6~", "\u{1B}[[A", "\u{1B}[99;9~",
    "\u{1B}x", "\u{1B}OP", "\u{1C}", "\0", "\u{1B}[201~", "\u{1B}[I",
  ])
  func leavesNoTextOfAKeyItDoesNotKnow(_ key: String) throws {
    let program = try demo()
    try program.terminal.type("12")
    try program.terminal.type(key)
    try program.terminal.type("\r")
    #expect(program.terminal.screen.filled.first == "1  12")
  }

  @Test(arguments: [
    ("\u{1B}", "back(typed: \"12\")"), ("\u{1B}[5~", "back(typed: \"12\")"),
    ("\u{13}", "save(typed: \"12\", cursor: nil)"),
    ("\u{16}", "pasteHelp(typed: \"12\", cursor: nil)"),
  ])
  func asksAgainWithTheTextKept(_ key: String, _ outcome: String) throws {
    let program = try demo()
    try program.terminal.type("12")
    try program.terminal.type(key)
    #expect(program.terminal.screen.filled == [outcome, "第2行 › 12", "    2 字"])
    #expect(program.terminal.screen.cursorColumn == 10)
  }

  @Test func putsAnyTextIntoTheLine() throws {
    let program = try demo(["--initial"])
    #expect(program.terminal.screen.filled == ["第1行 › 教师培训", "    4 字"])
    try program.terminal.type("\u{7F}")
    #expect(program.terminal.screen.filled == ["第1行 › 教师培", "    3 字"])
    try program.terminal.type("\u{1A}")
    #expect(program.terminal.screen.filled == ["第1行 › 教师培训", "    4 字"])
  }

  @Test func undoesStepByStep() throws {
    let program = try demo()
    for key in ["培", "训", "\u{7F}", "费", "\u{1A}", "\u{1A}"] { try program.terminal.type(key) }
    #expect(program.terminal.screen.filled.first == "第1行 › 培训")
    for key in ["\u{1A}", "\u{1A}", "\u{1A}", "1"] { try program.terminal.type(key) }
    #expect(program.terminal.screen.filled.first == "第1行 › 1")
  }

  @Test func deletesOrEndsWithCtrlD() throws {
    let program = try demo()
    for key in ["1", "\u{01}", "\u{04}"] { try program.terminal.type(key) }
    #expect(program.terminal.screen.filled == ["第1行 ›"])
    program.terminal.send("\u{04}")
    #expect(program.end() == .code(0))
    #expect(program.terminal.screen.filled == ["第1行 ›", "end(typed: \"\", cursor: nil)"])
  }

  @Test func repairsAScreenThatSomethingElseWroteOn() throws {
    let program = try demo()
    try program.terminal.type("12")
    write(program.terminal.programSide, "\rXX\r\u{1B}[10C", 9)
    try program.terminal.wait(for: "XX")
    try program.terminal.type("\u{0C}")
    #expect(program.terminal.screen.filled == ["第1行 › 12", "    2 字"])
  }

  @Test func goesBackInTheHistory() throws {
    let program = try demo()
    for key in ["培训费\r", "差旅费\r", "\u{1B}[A", "\u{1B}OA"] { try program.terminal.type(key) }
    #expect(program.terminal.screen.filled.dropLast().last == "第3行 › 培训费")
  }

  @Test func acceptsInTheMiddleOfASearch() throws {
    let program = try demo()
    for key in ["培训费\r", "差旅费\r", "\u{12}"] { try program.terminal.type(key) }
    try program.terminal.type("训")
    #expect(program.terminal.screen.filled.suffix(2) == ["第3行 › 培训费", "bck:训"])
    try program.terminal.type("\r")
    #expect(program.terminal.screen.filled.suffix(2) == ["3  培训费", "第4行 ›"])
  }

  /// The line is the library's own while it searches; text put in there broke its memory.
  @Test func takesNoPasteInTheMiddleOfASearch() throws {
    let program = try demo()
    for key in ["培训费\r", "差旅费\r", "\u{12}"] { try program.terminal.type(key) }
    try program.terminal.type("训")
    try program.terminal.type("\u{1B}[200~贴进来的一段\u{1B}[201~")
    #expect(program.terminal.screen.filled.suffix(2) == ["第3行 › 培训费", "bck:训"])
    try program.terminal.type("\r")
    #expect(program.terminal.screen.filled.suffix(2) == ["3  培训费", "第4行 ›"])
  }

  @Test func leavesASearchWithEscAndCannotUndoIt() throws {
    let program = try demo()
    for key in ["培训费\r", "1", "\u{12}", "训", "\u{1A}", "\t", "\u{1B}"] {
      try program.terminal.type(key)
    }
    #expect(program.terminal.screen.filled.suffix(2) == ["第2行 › 培训费", "    3 字"])
    try program.terminal.type("\u{1A}")
    #expect(program.terminal.screen.filled.suffix(2) == ["第2行 › 1", "    1 字"])
  }

  @Test func completesInACircleWithTheChoicesBeneath() throws {
    let program = try demo()
    try program.terminal.type("培训")
    try program.terminal.type("\t")
    #expect(program.terminal.screen.filled == ["第1行 › 培训费", "> 培训费", "  培训材料费"])
    #expect(program.terminal.screen.reversed(row: 1) == "> 培训费")
    try program.terminal.type("\t")
    #expect(program.terminal.screen.filled == ["第1行 › 培训材料费", "  培训费", "> 培训材料费"])
    try program.terminal.type("\u{1B}[Z")
    #expect(program.terminal.screen.filled.first == "第1行 › 培训费")
    try program.terminal.type("\u{1B}")
    #expect(program.terminal.screen.filled == ["第1行 › 培训", "    2 字"])
    try program.terminal.type("材")
    try program.terminal.type("\t")
    #expect(program.terminal.screen.filled == ["第1行 › 培训材料费", "    5 字"])
  }

  @Test func marksTheChoiceWithoutColour() throws {
    let program = try demo(environment: ["NO_COLOR": "1"])
    try program.terminal.type("培训")
    try program.terminal.type("\t")
    #expect(program.terminal.screen.filled[1] == "> 培训费")
    #expect(program.terminal.screen.reversed(row: 1).isEmpty)
  }
}

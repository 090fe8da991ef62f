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

  @Test(arguments: ["·¥×÷°é", "𠮷", "\u{3000}", "阿凡提·买买提", "（，）。《》％", "≥95%"])
  func takesEveryCharacter(_ text: String) throws {
    let program = try demo()
    try program.terminal.type(text + "x")
    try program.terminal.type("\r")
    #expect(program.terminal.screen.filled.first == "1  \(text)x")
  }
}

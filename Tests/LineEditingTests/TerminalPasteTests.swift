import Terminals
import Testing

/// Blocks, typed ahead lines and bursts on real terminals.
@Suite struct TerminalPasteTests {
  @Test func asksForPastesInBrackets() throws {
    let program = try demo()
    #expect(program.terminal.screen.bracketsPastes)
    program.terminal.send("\u{04}")
    #expect(program.end() == .code(0))
    #expect(!program.terminal.screen.bracketsPastes)
  }

  @Test(arguments: [true, false], [1, 2, 5000])
  func takesABlockOfRows(inBrackets: Bool, rows: Int) throws {
    let program = try demo()
    let block = (0..<rows).map { "30216\t\($0).40\t集中培训\r\n" }.joined()
    try program.terminal.type("12")
    program.terminal.send(inBrackets ? "\u{1B}[200~\(block)\u{1B}[201~" : block)
    try program.terminal.wait(for: "第2行 ›")
    #expect(
      program.terminal.screen.filled == [
        "第1行 › 12", "paste \(rows) rows after [12]", "第2行 ›",
      ])
  }

  @Test func takesABlockInDribbles() throws {
    let program = try demo()
    let block = Array((0..<500).map { "30216\t\($0).40\t集中培训\r\n" }.joined().utf8)
    for start in stride(from: 0, to: block.count, by: 7) {
      program.terminal.send(block[start..<min(start + 7, block.count)])
    }
    try program.terminal.wait(for: "第2行 ›")
    #expect(program.terminal.screen.filled[1] == "paste 500 rows after []")
  }

  @Test func putsAPasteOfOneLineIntoTheLine() throws {
    let program = try demo()
    try program.terminal.type("12")
    try program.terminal.type("\u{1B}[D")
    try program.terminal.type("\u{1B}[200~培\u{7}训\u{200B}\u{1B}[201~")
    #expect(program.terminal.screen.filled == ["第1行 › 1培训2", "    4 字"])
    try program.terminal.type("\u{1A}")
    #expect(program.terminal.screen.filled == ["第1行 › 12", "    2 字"])
  }

  @Test(arguments: ["\n", "\r\n"])
  func putsACopiedCellIntoTheLine(_ end: String) throws {
    let program = try demo()
    try program.terminal.type("\u{1B}[200~58.40\(end)\u{1B}[201~")
    #expect(program.terminal.screen.filled == ["第1行 › 58.40", "    5 字"])
  }

  @Test func keepsThreeLinesTypedAhead() throws {
    let program = try demo()
    program.terminal.send("一\r二\r三\r")
    try program.terminal.wait(for: "第4行 ›")
    #expect(program.terminal.screen.filled == ["1  一", "2  二", "3  三", "第4行 ›"])
  }

  @Test func keepsEveryKeyTypedWhileTheProgramWorks() throws {
    let program = try demo(["--busy"])
    program.terminal.send("1\r")
    try program.terminal.wait(for: "1  1")
    program.terminal.send("训费\u{1B}[H培\u{13}")
    try program.terminal.wait(for: "save(typed: \"培训费\", cursor: Optional(1))")
    program.terminal.send("\u{1A}\u{4}12\u{7F}\u{1A}\u{3}")
    #expect(program.end() == .code(0))
    #expect(
      program.terminal.screen.filled == [
        "1  1", "save(typed: \"培训费\", cursor: Optional(1))", "第3行 › 培训费12",
        "interrupt(typed: \"培训费12\", cursor: nil)",
      ])
  }

  @Test func showsKeysThatCameTogetherWithEnter() throws {
    let program = try demo()
    try program.terminal.type("12")
    program.terminal.send("34\u{03}")
    #expect(program.end() == .code(0))
    #expect(program.terminal.screen.filled.first == "第1行 › 1234")
    #expect(program.terminal.screen.filled.last == "interrupt(typed: \"1234\", cursor: nil)")
  }

  @Test func isNotMistakenAboutATabThatCameWithEnter() throws {
    let program = try demo()
    program.terminal.send("差旅\t\r")
    try program.terminal.wait(for: "第2行 ›")
    #expect(program.terminal.screen.filled.first == "1  差旅费")
  }
}

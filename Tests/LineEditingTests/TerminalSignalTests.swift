import Glibc
import Terminals
import Testing

/// Signals, hang-ups and crashes on real terminals.
@Suite struct TerminalSignalTests {
  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func keepsWhatWasTypedWhenTerminated(_ signal: Int32) throws {
    let program = try demo()
    try program.terminal.type("半句话")
    program.kill(signal)
    #expect(program.end() == .code(0))
    #expect(
      program.terminal.screen.filled == [
        "第1行 › 半句话", "terminated(signal: \(signal), typed: \"半句话\", cursor: nil)",
      ])
    #expect(program.terminal.isCalm)
  }

  @Test func treatsTheSignalAndTheKeyOfInterruptAlike() throws {
    for isSignal in [true, false] {
      let program = try demo()
      try program.terminal.type("12")
      if isSignal { program.kill(SIGINT) } else { program.terminal.send("\u{03}") }
      #expect(program.end() == .code(0))
      #expect(program.terminal.screen.filled.last == "interrupt(typed: \"12\", cursor: nil)")
      #expect(program.terminal.isCalm)
    }
  }

  @Test func endsWhenTheLineIsCut() throws {
    let program = try demo()
    try program.terminal.type("12")
    program.terminal.hangUp()
    #expect(program.end() == .code(0))
  }

  @Test func keepsTheLineWhenTheSizeChanges() throws {
    let program = try demo(columns: 40)
    let text = "覆盖八十六所学校，带动课堂教学"
    try program.terminal.type(text)
    #expect(program.terminal.screen.filled == ["第1行 › \(text)", "    15 字"])
    let wrapped = ["第1行 › 覆盖八十六所", "学校，带动课堂教学", "    15 字"]
    program.terminal.resize(columns: 20, rows: 10)
    try program.terminal.wait { $0.filled == wrapped }
    program.terminal.resize(columns: 60, rows: 24)
    try program.terminal.wait { $0.filled.suffix(2) == ["第1行 › \(text)", "    15 字"] }
    try program.terminal.type("质")
    #expect(program.terminal.screen.filled.suffix(2) == ["第1行 › \(text)质", "    16 字"])
  }

  @Test func keepsTheRowAboveWhenTheWindowShrinksToTheLine() throws {
    let program = try demo(columns: 31)
    try program.terminal.type("1\r")
    let text = "覆盖八十六所学校带动课"
    try program.terminal.type(text)
    program.terminal.resize(columns: 30, rows: 24)
    try program.terminal.wait { $0.filled == ["1  1", "第2行 › \(text)", "", "    11 字"] }
  }

  @Test func stopsAndGoesOn() throws {
    let program = try demo()
    try program.terminal.type("12")
    program.kill(SIGTSTP)
    #expect(program.isStopped())
    #expect(program.terminal.screen.filled == ["第1行 › 12"])
    #expect(program.terminal.isCalm)
    program.kill(SIGCONT)
    try program.terminal.wait { $0.filled == ["第1行 › 12", "第1行 › 12", "    2 字"] }
    #expect(program.terminal.screen.bracketsPastes)
    try program.terminal.waitForMark()
    try program.terminal.type("3")
    #expect(program.terminal.screen.filled.dropFirst() == ["第1行 › 123", "    3 字"])
    #expect(!program.terminal.isCooked)
  }

  @Test func goesOnAfterAStopItCouldNotHear() throws {
    let program = try demo()
    try program.terminal.type("12")
    program.kill(SIGSTOP)
    #expect(program.isStopped())
    program.kill(SIGCONT)
    try program.terminal.waitForMark()
    try program.terminal.type("3")
    #expect(program.terminal.screen.filled.contains("第1行 › 123"))
  }

  @Test func givesTheTerminalBackWhenItCrashes() throws {
    let program = try demo(["--crash"])
    try program.terminal.type("12")
    program.terminal.send("崩")
    guard case .signal = program.end() else {
      Issue.record("the program did not crash")
      return
    }
    #expect(program.terminal.isCalm)
  }

  @Test func givesTheTerminalBackAfterEveryOrdinaryEnd() throws {
    let program = try demo()
    try program.terminal.type("12\r")
    program.terminal.send("\u{04}")
    #expect(program.end() == .code(0))
    #expect(program.terminal.isCalm)
  }
}

extension PseudoTerminal {
  /// Whether the terminal is as a shell leaves it: cooked, cursor shown, pastes unmarked.
  var isCalm: Bool { isCooked && screen.showsCursor && !screen.bracketsPastes }
}

import Terminals
import Testing

extension TerminalTests {
  /// The conversation in English, painted.
  @Suite struct EnglishTests {
    @Test(arguments: [60, 80, 200])
    func keepsEnglishWithinTheWindow(_ columns: Int) throws {
      let desk = try Desk()
      let run = try desk.new(columns: columns, variables: ["LANG": "en_US.UTF-8"])
      for line in Script.lines.prefix(48) + ["?", "/", "/核对", "n"] {
        try run.terminal.answer(line)
        #expect(run.terminal.screen.wraps == 0, "after \(line)")
      }
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
    }

    @Test func asksAndRefusesInEnglish() throws {
      let desk = try Desk()
      let run = try desk.open("new", "guyuan-2025", "--draft", Desk.name, "--lang", "en")
      try run.terminal.waitForMark()
      try run.terminal.answer("固原市人民政府办公室", "8")
      #expect(run.terminal.screen.filled.contains { $0.hasPrefix("“8” is not among them") })
      try run.terminal.type("\u{15}")
      try run.terminal.answer("1", "?")
      #expect(run.terminal.screen.filled.contains { $0.hasPrefix("< back (Esc)") })
      try run.terminal.answer("/核对")
      #expect(run.terminal.line.hasPrefix("number to fix"))
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
      #expect(run.terminal.screen.filled.contains { $0.hasPrefix("Saved. Stopped at “check”") })
    }
  }
}

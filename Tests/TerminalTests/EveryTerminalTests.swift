import Foundation
import Terminals
import Testing

extension TerminalTests {
  /// Terminals of all kinds: what they can draw, what their owners asked for.
  @Suite struct EveryTerminalTests {
    private static let ambiguous: Set<Unicode.Scalar> = ["“", "”", "—", "…", "×", "≥", "·", "①"]

    /// A terminal that draws `“` two cells wide keeps every cursor and column where it belongs.
    @Test(arguments: ["2", "1"])
    func agreesWithTheTerminalOnAmbiguousWidth(_ setting: String) throws {
      let desk = try Desk()
      let run = try desk.open(
        "new", "guyuan-2025", "--draft", Desk.name, columns: 60,
        variables: ["TIANBAO_AMBIGUOUS": setting], widened: setting == "2" ? Self.ambiguous : [])
      try run.terminal.waitForMark()
      let text = "“三公”经费——×≥①·…"
      try run.terminal.type(text)
      let wide = setting == "2"
      #expect(run.terminal.screen.cursorColumn == 11 + (wide ? 4 + 8 + 4 + 10 : 2 + 8 + 2 + 5))
      for _ in 0..<4 { try run.terminal.type("\u{1B}[D") }
      try run.terminal.type("市")
      #expect(run.terminal.line == "部门名称 › “三公”经费——×市≥①·…")
      for _ in 0..<30 { try run.terminal.type("“”") }
      #expect(run.terminal.screen.wraps == 0)
      #expect(run.terminal.screen.text.count { $0.contains("“”") } > 1)
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
    }

    @Test(arguments: [["--plain"], []], [60, 80, 200])
    func saysTheSameWithoutPainting(_ options: [String], _ columns: Int) throws {
      let desk = try Desk()
      let run = try TerminalProgram(
        executable: TerminalProgram.path(of: "tianbao"),
        arguments: ["new", "guyuan-2025", "--draft", Desk.name] + options,
        environment: desk.environment.merging(options.isEmpty ? ["TERM": "dumb"] : [:]) { $1 },
        columns: columns)
      try run.terminal.wait(for: "部门名称 ›")
      run.terminal.send("固原市\n")
      try run.terminal.wait(for: "公开范围")
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
      #expect(run.terminal.isCalm)
      #expect(Set(run.terminal.output).isDisjoint(with: [0x1B, 0x08]))
      #expect(run.terminal.screen.filled.contains { $0.hasPrefix("第 1 节，共 14 节") })
    }

    /// The only colour is the reversed line of the present choice, which is marked by `>` besides.
    @Test(arguments: [[:], ["NO_COLOR": "1"]])
    func usesNoColourButReversal(_ variables: [String: String]) throws {
      let desk = try Desk()
      let run = try desk.new(variables: variables)
      try run.terminal.answer("固原市", "1", "2025年2月13日", "2", "/支出明细")
      try run.terminal.type("xz")
      try run.terminal.type("\t")
      let marked = run.terminal.screen.text.firstIndex { $0.hasPrefix("> ") }
      let row = try #require(marked)
      #expect(run.terminal.screen.reversed(row: row).isEmpty == !variables.isEmpty)
      #expect(run.terminal.screen.unknown.isEmpty)
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
    }

    @Test func obeysEditrcInTheHomeFolder() throws {
      let desk = try Desk()
      try desk.put("bind -v\n", in: desk.path(".editrc"))
      let run = try desk.new()
      for key in ["固原市市", "\u{1B}", "x"] { try run.terminal.type(key) }
      try run.terminal.type("\r")
      #expect(
        run.terminal.screen.filled.contains { $0.hasPrefix("部门名称 › 固原市") && !$0.contains("市市") })
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
    }

    /// Where there is no room for columns every line is complete in itself; with room they come back.
    @Test func laysOutPlainlyWhereThereIsNoRoom() throws {
      let desk = try Desk()
      let run = try desk.new(columns: 38)
      #expect(run.terminal.screen.filled.contains { $0.hasPrefix("第 1 节，共 14 节") })
      try run.terminal.answer("固原市", "1", "2025年2月13日", "2", "2", "2", "2", "1", "2", "1")
      try run.terminal.change(columns: 80)
      try run.terminal.answer("103001 本级 1 1")
      #expect(
        run.terminal.screen.filled.contains { $0.hasPrefix(" 1  103001") },
        "\(run.terminal.screen.filled)")
      #expect(run.terminal.screen.wraps == 0)
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
    }

    @Test func speaksPlainlyWhereTheTerminalHasNoWidth() throws {
      let desk = try Desk()
      let run = try desk.open("new", "guyuan-2025", "--draft", Desk.name, columns: 0)
      let end = ContinuousClock.now + .seconds(5)
      while ContinuousClock.now < end,
        !String(decoding: run.terminal.output, as: UTF8.self).contains("部门名称 ›")
      {
        run.terminal.receive(within: 20)
      }
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
      #expect(Set(run.terminal.output).isDisjoint(with: [0x1B, 0x08]))
    }

    @Test func saysWhatToDoWithoutTemplates() throws {
      let desk = try Desk()
      let nowhere = ["TIANBAO_TEMPLATES": desk.path("空")]
      for arguments in [["new", "guyuan-2025"], ["templates", "lint"]] {
        let run = try desk.run(arguments[0], arguments[1], variables: nowhere)
        #expect(run.code == 66)
        #expect(run.complaint.hasPrefix("\(desk.path("空")) 里没有模板"))
        #expect(run.complaint.contains("make install"))
      }
      for command in ["list", "templates"] {
        let run = try desk.run(command, variables: nowhere)
        #expect(run.text.contains("里没有模板") && run.text.contains("make install"))
      }
      let home = try desk.open(columns: 200, variables: nowhere)
      #expect(home.end() == .code(66))
      #expect(home.terminal.screen.filled.joined().contains("make install"))
    }

    @Test func putsAHeadingAboveTheDrafts() throws {
      let desk = try Desk()
      _ = try desk.run("new", "guyuan-2025", "--draft", Desk.name, input: "固原市\n")
      let lines = try desk.run("list").text.split(separator: "\n").map(String.init)
      #expect(lines.count == 2)
      #expect(lines[0].split(separator: " ") == ["草稿", "部门", "套表", "进度", "最后改动", "问题"])
      #expect(lines[1].hasPrefix("试填  固原市  guyuan-2025  "))
    }
  }
}

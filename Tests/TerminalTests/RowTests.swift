import Forms
import Terminals
import Testing

extension TerminalTests {
  /// Rows by their numbers, and answers taken back, with real keys.
  @Suite struct RowTests {
    static let list = ListID(form: FormID("units"), block: "rows")

    /// A sitting with three units.
    private func units(_ desk: Desk, columns: Int = 80) throws -> TerminalProgram {
      let run = try desk.new(columns: columns)
      try run.terminal.answer(
        "/预算单位", "103001 甲局 1 1", "103004 乙所 3 2", "103005 丙站 3 2")
      return run
    }

    private func order(_ desk: Desk) throws -> [Int] {
      try desk.draft().answers.rows(of: Self.list)
    }

    @Test func movesCopiesAndDeletesRowsAndTakesThatBack() throws {
      let desk = try Desk()
      let run = try units(desk)
      try run.terminal.answer("m 3 1")
      #expect(
        run.terminal.screen.filled.suffix(4) == [
          " 1  103005  丙站  公益一类  否", " 2  103001  甲局  行政单位  是", " 3  103004  乙所  公益一类  否",
          " 4›",
        ])
      #expect(try order(desk) == [3, 1, 2])
      try run.terminal.answer("c 2")
      #expect(run.terminal.line == " 3› 103001 | 甲局 | 行政单位 | 是")
      #expect(try order(desk) == [3, 1, 4, 2])
      try run.terminal.type("\u{15}")
      try run.terminal.answer("103009 丁站 3 2", "ｄ　1-2")
      #expect(try order(desk) == [4, 2])
      #expect(run.terminal.line == " 3›")
      try run.terminal.answer("u")
      #expect(try order(desk) == [3, 1, 4, 2])
      try run.terminal.answer("ｕ", "u")
      #expect(try order(desk) == [3, 1, 2])
      try run.terminal.answer("U", "Ｕ", "U")
      #expect(try order(desk) == [4, 2])
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
      let lines = try desk.run("answers", Desk.name)
      try desk.put(lines.text, in: desk.path("lines.txt"))
      let again = try desk.run(
        "new", "guyuan-2025", "--draft", "再填", "--answers", desk.path("lines.txt"))
      #expect(again.code <= 1, "\(again.complaint)")
      #expect(try desk.draft("再填").answers == desk.draft().answers)
    }

    @Test(arguments: ["<", "《", "＜"])
    func goesBackFromAReopenedRow(_ sign: String) throws {
      let desk = try Desk()
      let run = try units(desk)
      let answers = try desk.draft().answers
      try run.terminal.answer("2")
      #expect(run.terminal.line == " 2› 103004 乙所 3 2")
      try run.terminal.answer(sign)
      #expect(run.terminal.line == " 4›")
      #expect(try desk.draft().answers == answers)
    }

    /// Keys behind a refused line: the letter is a command, and the line waits where it was typed.
    @Test func takesBackBehindARefusedLine() throws {
      let desk = try Desk()
      let run = try units(desk)
      try run.terminal.answer("103009 丁站 9 2", "u")
      #expect(run.terminal.screen.filled.contains("撤销：去掉第 3 行 103005 | 丙站 | 公益一类 | 否"))
      #expect(run.terminal.line == " 3› 103009 丁站 9 2")
      #expect(try order(desk) == [1, 2])
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
    }

    /// After the rows are shown anew nothing is wider than the window.
    @Test(arguments: [40, 60, 200])
    func showsTheRowsWithinTheWindow(_ columns: Int) throws {
      let desk = try Desk()
      let run = try units(desk, columns: columns)
      try run.terminal.answer("m 3 1", "d 2", "u", "u", "U", "?")
      #expect(run.terminal.screen.wraps == 0)
      #expect(run.terminal.screen.unknown.isEmpty)
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
    }
  }
}

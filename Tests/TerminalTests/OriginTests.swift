import Forms
import Terminals
import Testing

extension TerminalTests {
  /// A new draft from the home begins with last year's, where there is one.
  @Suite struct OriginTests {
    /// A desk with a draft of 2024 that names its department.
    private func desk() throws -> Desk {
      let desk = try Desk()
      let run = try desk.open("new", "guyuan-2024", "--draft", "去年的")
      try run.terminal.waitForMark()
      try run.terminal.answer("固原市档案馆")
      run.terminal.send(".\r")
      #expect(run.end() == .code(0))
      return desk
    }

    /// The home, with the set of 2025 chosen.
    private func chosen(on desk: Desk) throws -> TerminalProgram {
      let run = try desk.open()
      try run.terminal.waitForMark()
      try run.terminal.answer("3")
      return run
    }

    @Test func offersLastYearsDraftAndCarriesItsWordsOver() throws {
      let desk = try desk()
      let run = try chosen(on: desk)
      #expect(run.terminal.screen.filled.contains("从哪里开始"))
      #expect(run.terminal.screen.filled.contains("  1  沿用去年「去年的」"))
      #expect(run.terminal.screen.filled.contains("  2  空表"))
      try run.terminal.answer("3", "1")
      #expect(run.terminal.screen.filled.contains("打前面的数字，1 到 2；. 离开"))
      #expect(run.terminal.screen.filled.contains("文字带过来了，金额全部留空；去年的数只摆在旁边对照。"))
      #expect(run.terminal.line == "部门名称 › 固原市档案馆")
      #expect(try desk.draft("guyuan-2025").lastYear?.set == "guyuan-2024")
    }

    @Test func beginsEmptyWhereThatIsChosen() throws {
      let desk = try desk()
      let run = try chosen(on: desk)
      try run.terminal.answer("2")
      #expect(run.terminal.line == "部门名称 ›")
      #expect(try desk.draft("guyuan-2025").lastYear == nil)
    }

    @Test func asksNothingWithoutADraftOfLastYear() throws {
      let desk = try Desk()
      let run = try desk.open()
      try run.terminal.waitForMark()
      try run.terminal.answer("2")
      #expect(!run.terminal.screen.filled.contains("从哪里开始"))
      #expect(run.terminal.line == "部门名称 ›")
    }
  }
}

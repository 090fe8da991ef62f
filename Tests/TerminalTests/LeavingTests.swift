import Forms
import Glibc
import Terminals
import Testing

extension TerminalTests {
  /// However a sitting ends, nothing is lost and the way back is said.
  @Suite struct LeavingTests {
    @Test(arguments: Way.allCases)
    func keepsHalfAWordAndTheCursor(_ way: Way) throws {
      let desk = try Desk()
      let run = try desk.new()
      try run.terminal.answer("固原市人民政府办公室", "1")
      for key in ["2025年2月", "\u{1B}[D", "\u{1B}[D"] { try run.terminal.type(key) }
      way.take(run)
      let ending = run.end()
      if way != .cutLine {
        #expect(ending == .code(130))
        #expect(run.terminal.isCalm)
        let said = run.terminal.screen.filled
        #expect(said.contains("存好了。停在「表头 公开日期」，没打完的字也在。"))
        #expect(said.last == "接着填：tianbao fill 试填")
        #expect(said.joined().contains(desk.file))
      }
      let stop = try #require(desk.draft().stop)
      #expect(stop == Draft.Stop(question: stop.question, typed: "2025年2月", cursor: 5))
      let again = try desk.fill()
      #expect(again.terminal.line == "公开日期 › 2025年2月")
      #expect(again.terminal.screen.cursorColumn == 17)
      try again.terminal.type("1")
      #expect(again.terminal.line == "公开日期 › 2025年12月")
    }

    /// Between the pages of `v` too.
    @Test(arguments: [".", "。"])
    func leavesFromThePages(_ sign: String) throws {
      let desk = try Desk()
      let run = try desk.new()
      try run.terminal.answer("/核对", "v")
      #expect(run.terminal.line.contains("q 回到核对"))
      try run.terminal.type(sign)
      run.terminal.send("\r")
      #expect(run.end() == .code(0))
      #expect(run.terminal.isCalm)
    }

    @Test func leavesWithTheKeyOfTheEndOnAnEmptyLineOnly() throws {
      let desk = try Desk()
      let run = try desk.new()
      for key in ["固原市", "\u{1B}[D", "\u{04}"] { try run.terminal.type(key) }
      #expect(run.terminal.line == "部门名称 › 固原")
      for key in ["\u{15}"] { try run.terminal.type(key) }
      run.terminal.send("\u{04}")
      #expect(run.end() == .code(0))
      #expect(run.terminal.isCalm)
      #expect(run.terminal.screen.filled.contains("存好了。停在「表头 部门名称」。"))
    }

    @Test(arguments: [".", "。"])
    func leavesWithTheCommand(_ command: String) throws {
      let desk = try Desk()
      let run = try desk.new()
      try run.terminal.answer("固原市人民政府办公室")
      run.terminal.send(command + "\r")
      #expect(run.end() == .code(0))
      #expect(run.terminal.isCalm)
      #expect(run.terminal.screen.filled.last == "接着填：tianbao fill 试填")
    }

    @Test func namesTheFileWhereTheFolderIsNotTheUsualOne() throws {
      let desk = try Desk()
      let usual = try Desk()
      let run = try desk.open(
        "fill", desk.file, columns: 200, variables: ["TIANBAO_DRAFTS": usual.folder])
      #expect(run.end() == .code(66))
      #expect(
        try desk.run("new", "guyuan-2025", "--draft", Desk.name, input: ".\n").text
          .hasSuffix("接着填：tianbao fill 试填\n"))
      let elsewhere = try desk.run(
        "fill", desk.file, input: ".\n", variables: ["TIANBAO_DRAFTS": usual.folder])
      #expect(elsewhere.text.hasSuffix("接着填：tianbao fill \(desk.file)\n"))
    }

    @Test func keepsHalfALineAtTheEndOfInput() throws {
      let desk = try Desk()
      let run = try desk.run(
        "new", "guyuan-2025", "--draft", Desk.name, input: "固原市人民政府办公室\n1\n2025年2")
      #expect(run.code == 0)
      #expect(run.text.contains("存好了。停在「表头 公开日期」，没打完的字也在。"))
      let again = try desk.fill()
      #expect(again.terminal.line == "公开日期 › 2025年2")
    }

    @Test func savesWhenAskedAndSaysSo() throws {
      let desk = try Desk()
      let run = try desk.new()
      for key in ["固原市人民", "\u{1B}[D", "\u{13}"] { try run.terminal.type(key) }
      #expect(
        run.terminal.screen.filled.suffix(3) == ["已存。", "部门名称 › 固原市人民", "    5/60 字"])
      #expect(run.terminal.screen.cursorColumn == 19)
      run.kill(SIGKILL)
      #expect(run.end() == .signal(SIGKILL))
      #expect(try desk.draft().stop?.typed == "固原市人民")
    }

    @Test func stopsAndGoesOnLikeAnyProgram() throws {
      let desk = try Desk()
      let run = try desk.new()
      try run.terminal.type("固原")
      run.kill(SIGTSTP)
      #expect(run.isStopped())
      #expect(run.terminal.isCalm)
      run.kill(SIGCONT)
      try run.terminal.waitForMark()
      try run.terminal.type("市")
      #expect(run.terminal.line == "部门名称 › 固原市")
    }
  }
}

/// How a sitting ends in the middle of a word.
enum Way: String, CaseIterable {
  case terminate, hangUp, interrupt, quit, controlC, cutLine

  func take(_ run: TerminalProgram) {
    switch self {
    case .terminate: run.kill(SIGTERM)
    case .hangUp: run.kill(SIGHUP)
    case .interrupt: run.kill(SIGINT)
    case .quit: run.kill(SIGQUIT)
    case .controlC: run.terminal.send("\u{03}")
    case .cutLine: run.terminal.hangUp()
    }
  }
}

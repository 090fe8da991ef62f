import Terminals
import Testing

extension TerminalTests {
  /// The same conversation where nothing can be painted.
  @Suite struct PlainTests {
    @Test func writesNothingButTextToAPipe() throws {
      let desk = try Desk()
      let run = try desk.run(
        "new", "guyuan-2025", "--draft", Desk.name,
        input: Script.lines.map { $0 + "\n" }.joined() + "半句")
      #expect(run.code == 0)
      #expect(Set(run.output + run.errors).isDisjoint(with: [0x1B, 0x0D, 0x08]))
      #expect(run.text.contains("存好了。"))
    }

    @Test(arguments: [["TERM": "dumb"], ["TERM": ""], ["ACCESSIBLE": "1"]])
    func paintsNothingWhereItCannot(_ variables: [String: String]) throws {
      let desk = try Desk()
      let run = try desk.open(
        "new", "guyuan-2025", "--draft", Desk.name, variables: variables)
      try run.terminal.wait(for: "部门名称 ›")
      run.terminal.send("固原市\n")
      try run.terminal.wait(for: "公开范围")
      run.terminal.send("\u{04}")
      #expect(run.end() == .code(0))
      #expect(run.terminal.isCalm)
      #expect(Set(run.terminal.output).isDisjoint(with: [0x1B, 0x08]))
    }

    @Test(arguments: ["C", "POSIX", "", "zh_CN.GBK"])
    func takesChineseWhateverTheLocale(_ locale: String) throws {
      let desk = try Desk()
      let run = try desk.new(variables: ["LANG": locale])
      try run.terminal.answer("固原市人民政府办公室·𠮷")
      #expect(run.terminal.screen.filled.contains("部门名称 › 固原市人民政府办公室·𠮷"))
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
      #expect(try desk.text(of: desk.file).contains("固原市人民政府办公室·𠮷"))
    }

    @Test func endsAtTheEndOfInputInsteadOfAskingForEver() throws {
      let desk = try Desk()
      let run = try desk.run("new", "guyuan-2025", "--draft", Desk.name)
      #expect(run.code == 0)
      #expect(run.text.contains("接着填：tianbao fill 试填"))
    }
  }
}

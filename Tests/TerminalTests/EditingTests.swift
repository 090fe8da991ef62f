import Forms
import Foundation
import Terminals
import Testing

extension TerminalTests {
  /// A program of the clerk's own has the terminal for a while.
  @Suite struct EditingTests {
    /// Writes down how it found the terminal, then edits the file as the commands of sed say.
    private func editor(_ desk: Desk, _ commands: String) throws -> [String: String] {
      let program = desk.path("editor.sh")
      try desk.put("#!/bin/sh\nstty -a >\"$HOME/stty\"\nsed -i '\(commands)' \"$1\"\n", in: program)
      return ["VISUAL": "sh '\(program)'", "PATH": "/usr/bin:/bin"]
    }

    @Test func lendsTheTerminalAndTakesItBack() throws {
      let desk = try Desk()
      let run = try desk.new(variables: editor(desk, "s/^固原市$/固原市人民政府办公室/"))
      try run.terminal.answer("固原市", "e")
      #expect(run.terminal.screen.filled.contains("收下了：填改 1 格。"))
      #expect(run.terminal.screen.bracketsPastes)
      let found = try desk.text(of: desk.path("stty"))
      let modes = Set(found.split(whereSeparator: \.isWhitespace))
      #expect(modes.isSuperset(of: ["icanon", "echo", "isig", "ixon", "icrnl"]), "\(found)")
      try run.terminal.type("半")
      #expect(run.terminal.line == "公开范围  1 部门  2 单位  3 汇总 › 半")
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
      #expect(run.terminal.isCalm)
      #expect(try desk.text(of: desk.file).contains("固原市人民政府办公室"))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: desk.folder).filter {
          $0.hasSuffix(".txt")
        } == [])
    }

    @Test func keepsATextThatWasNotTakenAndGoesOnWithIt() throws {
      let desk = try Desk()
      let wrong = try editor(desk, "s|^/head.date$|&\\n二月三十|;t;/^$/d")
      let run = try desk.new(variables: wrong)
      try run.terminal.answer("固原市", "e")
      #expect(run.terminal.line == "Enter 再打开改   . 先放着 ›")
      let kept = desk.path("试填.head.edit.txt")
      #expect(try desk.text(of: kept).contains("\n#! "))
      try run.terminal.answer(".")
      #expect(run.terminal.line.hasPrefix("公开范围"))
      #expect(run.terminal.screen.filled.joined().contains("改稿留在"))
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
      #expect(try desk.draft().answers.values.count == 1)
      let again = try desk.fill(variables: editor(desk, "s/^二月三十$/2025年2月5日/"))
      try again.terminal.answer("e")
      #expect(again.terminal.screen.filled.joined().contains("上次没收下的改稿还在"))
      #expect(again.terminal.screen.filled.contains("收下了：填改 1 格。"))
      #expect(access(kept, F_OK) != 0)
      again.terminal.send("\u{03}")
      #expect(again.end() == .code(130))
      #expect(try desk.draft().answers.values.count == 2)
    }

    @Test(arguments: [
      ("", "没有找到编辑器"), ("false", "没有正常结束（1）；没有改动"), ("没有这个程序", "没有正常结束（127）；没有改动"),
    ])
    func saysWhyNothingWasEdited(_ program: String, _ sentence: String) throws {
      let desk = try Desk()
      let path = program.isEmpty ? desk.folder : "/usr/bin:/bin"
      let run = try desk.new(columns: 200, variables: ["EDITOR": program, "PATH": path])
      try run.terminal.answer("固原市", "e")
      #expect(run.terminal.screen.filled.joined().contains(sentence))
      #expect(run.terminal.line.hasPrefix("公开范围"))
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
    }

    @Test func editsAWholeDraftWithoutATerminal() throws {
      let desk = try Desk()
      let run = try desk.run("new", "guyuan-2025", "--draft", Desk.name, input: "固原市\n1\n")
      #expect(run.code == 0)
      let sed = ["EDITOR": "sed -i s/^固原市$/固原市人民政府办公室/", "PATH": "/usr/bin:/bin"]
      #expect(try desk.run("edit", Desk.name, variables: sed).code == 0)
      #expect(try desk.text(of: desk.file).contains("固原市人民政府办公室"))
      let wrong = ["EDITOR": "sed -i s/^部门$/甲乙/", "PATH": "/usr/bin:/bin"]
      let refused = try desk.run("edit", Desk.name, "--form", "head", variables: wrong)
      #expect(refused.code == 65)
      #expect(refused.text.contains("“甲乙”不在里面"))
      #expect(try desk.text(of: desk.path("试填.head.edit.txt")).contains("\n甲乙\n"))
      #expect(try desk.run("edit", Desk.name, "--form", "t99", variables: sed).code == 64)
    }

    @Test func refusesTheEditorInAFileOfAnswers() throws {
      let desk = try Desk()
      try desk.put("固原市\ne\n", in: desk.path("答.txt"))
      let run = try desk.run(
        "new", "guyuan-2025", "--draft", Desk.name, "--answers", desk.path("答.txt"))
      #expect(run.code == 65)
      #expect(run.complaint.contains("答.txt:2: e 要在终端里用"))
    }
  }
}

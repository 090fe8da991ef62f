import Forms
import Terminals
import Testing

extension TerminalTests {
  /// Chinese input, keys, pastes and the width of the window.
  @Suite struct TypingTests {
    @Test func takesCharactersWhoseBytesComeApart() throws {
      let text = "买买提·𠮷１２（，）"
      let bytes = Array(text.utf8)
      let desk = try Desk()
      let run = try desk.new()
      for cut in 1..<bytes.count {
        run.terminal.send(bytes[..<cut])
        run.terminal.receive(within: 3)
        run.terminal.send(bytes[cut...])
        try run.terminal.wait { $0.text[$0.cursorRow] == "部门名称 › \(text)" }
        run.terminal.send("\u{15}")
        try run.terminal.wait { $0.text[$0.cursorRow] == "部门名称 ›" }
      }
    }

    @Test func takesCommandsAndDigitsOfAChineseKeyboard() throws {
      let desk = try Desk()
      let run = try desk.new()
      try run.terminal.answer("固原市人民政府办公室", "１")
      #expect(run.terminal.screen.filled.suffix(2) == ["公开范围  部门", "公开日期 ›"])
      try run.terminal.answer("《")
      #expect(run.terminal.line.hasPrefix("公开范围"))
      try run.terminal.type("\u{15}")
      try run.terminal.answer("？")
      #expect(run.terminal.screen.filled.contains { $0.hasPrefix("< 上一题") })
      try run.terminal.type("\u{15}")
      try run.terminal.answer("、控制数")
      #expect(run.terminal.line == "支出合计 控制数 ›")
      try run.terminal.answer("１２．５")
      #expect(
        run.terminal.screen.filled.contains { $0.hasPrefix("支出合计") && $0.hasSuffix(" 12.50") })
      run.terminal.send("。\r")
      #expect(run.end() == .code(0))
    }

    @Test(arguments: [20, 33, 40, 200])
    func keepsEveryLineWithinTheWindow(_ columns: Int) throws {
      let desk = try Desk()
      let run = try desk.new(columns: columns, rows: 12)
      for line in Script.lines.prefix(48) {
        try run.terminal.answer(line)
        #expect(run.terminal.screen.wraps == 0, "after \(line)")
      }
      try run.terminal.type("\u{15}")
      try run.terminal.answer("?", "/")
      #expect(run.terminal.screen.wraps == 0)
      run.terminal.send("\u{15}.\r")
      #expect(run.end() == .code(0))
      #expect(run.terminal.screen.unknown.isEmpty)
    }

    @Test func keepsTheLineWhenTheWindowChanges() throws {
      let desk = try Desk()
      let run = try desk.new(columns: 60)
      try run.terminal.type("固原市人民政府办公室（本级）")
      for columns in [30, 21, 100, 60] {
        try run.terminal.change(columns: columns)
      }
      try run.terminal.wait { $0.text[$0.cursorRow] == "部门名称 › 固原市人民政府办公室（本级）" }
      try run.terminal.answer("")
      #expect(run.terminal.line.hasPrefix("公开范围"))
      #expect(run.terminal.screen.filled.contains("部门名称 › 固原市人民政府办公室（本级）"))
    }

    @Test func undoesAndExplainsPasting() throws {
      let desk = try Desk()
      let run = try desk.new()
      for key in ["固原", "市", "\u{1A}"] { try run.terminal.type(key) }
      #expect(run.terminal.line == "部门名称 › 固原")
      try run.terminal.type("\u{1B}[D")
      try run.terminal.type("\u{16}")
      #expect(
        run.terminal.screen.filled.suffix(3) == [
          "粘贴用鼠标右键或 Ctrl-Shift-V；从表格里复制的几行可以一次贴进来。", "部门名称 › 固原",
          "    2/60 字",
        ])
      #expect(run.terminal.screen.cursorColumn == 13)
    }

    @Test(arguments: [true, false], ["\n", "\r\n", "\r"])
    func takesRowsFromASheet(_ isBracketed: Bool, _ lineBreak: String) throws {
      let desk = try Desk()
      let run = try desk.new()
      try run.terminal.answer("/预算单位")
      let block = ["103001\t固原市人民政府办公室本级\t1\t1", "103004\t固原市电子政务中心\t3\t1"]
        .map { $0 + lineBreak }.joined()
      try run.terminal.type(isBracketed ? "\u{1B}[200~\(block)\u{1B}[201~" : block)
      #expect(run.terminal.line == "y 收下   n 不要 ›")
      try run.terminal.answer("y")
      #expect(run.terminal.screen.filled.contains("收下 2 行。"))
      #expect(run.terminal.line == " 3›")
      run.terminal.send("\u{03}")
      #expect(run.end() == .code(130))
      let answers = try desk.draft().answers
      #expect(answers.rows(of: ListID(form: FormID("units"), block: "rows")).count == 2)
    }

    /// A slow line brings a block in small pieces; cut off at the question, it is asked again.
    @Test(arguments: [true, false])
    func takesABlockThatComesInPieces(_ isBracketed: Bool) throws {
      let desk = try Desk()
      let run = try desk.new()
      try run.terminal.answer("/支出明细")
      let rows = ["合计\t\t3.00", "2010301\t行政运行\t1.00", "2010302\t一般行政管理事务\t2.00"]
      let block = rows.map { $0 + "\r\n" }.joined()
      let bytes = Array((isBracketed ? "\u{1B}[200~\(block)\u{1B}[201~" : block).utf8)
      for start in stride(from: 0, to: bytes.count, by: 7) {
        run.terminal.send(bytes[start..<min(start + 7, bytes.count)])
        run.terminal.receive(within: 2)
      }
      try run.terminal.wait { $0.text[$0.cursorRow] == "y 收下   n 不要   元 换单位 ›" }
      #expect(run.terminal.screen.filled.contains { $0.hasPrefix("平    合计行 1 行") })
      #expect(
        try desk.draft().answers.rows(of: ListID(form: FormID("spending"), block: "rows")).isEmpty)
      run.kill(9)
      _ = run.end()
      let again = try desk.fill()
      #expect(again.terminal.line == "y 收下   n 不要   元 换单位 ›")
      try again.terminal.answer("ｙ")
      #expect(again.terminal.line == " 3›")
      again.terminal.send("\u{03}")
      #expect(again.end() == .code(130))
      let answers = try desk.draft().answers
      #expect(answers.rows(of: ListID(form: FormID("spending"), block: "rows")).count == 2)
    }

    @Test func goesBackWithEscapeAndKeepsWhatWasBegun() throws {
      let desk = try Desk()
      let run = try desk.new()
      try run.terminal.answer("固原市人民政府办公室")
      for key in ["2", "\u{1B}"] { try run.terminal.type(key) }
      #expect(run.terminal.line == "部门名称 › 固原市人民政府办公室")
      try run.terminal.type("\r")
      #expect(run.terminal.line.hasPrefix("公开范围") && run.terminal.line.hasSuffix("› 2"))
    }

    @Test(arguments: [nil, "1"])
    func completesWithTheChoicesBeneath(_ noColor: String?) throws {
      let variables = noColor.map { ["NO_COLOR": $0] } ?? [:]
      let desk = try Desk()
      let run = try desk.new(variables: variables)
      try run.terminal.answer("/支出明细")
      try run.terminal.type("xzyx")
      try run.terminal.type("\t")
      let first = run.terminal.line
      #expect(first.hasPrefix(" 1› 20") && first.hasSuffix(" 行政运行"))
      let row = run.terminal.screen.cursorRow
      #expect(run.terminal.screen.text[row + 1].hasPrefix("> 20"))
      #expect(run.terminal.screen.reversed(row: row + 1).isEmpty == (noColor != nil))
      try run.terminal.type("\t")
      #expect(run.terminal.line != first)
      #expect(run.terminal.screen.text[row + 2].hasPrefix("> 20"))
      try run.terminal.change(columns: 70)
      #expect(run.terminal.screen.text[row + 2].hasPrefix("> 20"))
      try run.terminal.type("\u{1B}")
      #expect(run.terminal.line == " 1› xzyx")
    }
  }
}

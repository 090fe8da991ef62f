import Foundation
import Terminals
import Testing

/// Answers files: what is refused, what they may look like, and that a draft replayed is the same.
@Suite struct AnswersFileTests {
  private static let head = ["石嘴山市人民政府办公室", "", "无"]

  /// The draft that plain lines give.
  private func expected() throws -> String {
    let desk = try Desk()
    let text = Self.head.joined(separator: "\n")
    try desk.run("new shizuishan-2024 --draft a --answers -", input: text)
    return try desk.answers(of: "a")
  }

  @Test(arguments: [
    ("\n", "", "\n"), ("\r\n", "", "\r\n"), ("\n", "\u{FEFF}", ""), ("\r\n", "\u{FEFF}", "\r\n"),
    ("\n# 下一题\n", "# 第一题\n", "\n#\n"),
  ])
  func takesTheLineEndsAndMarksOfEveryEditor(
    _ between: String, _ before: String, _ after: String
  ) throws {
    let desk = try Desk()
    let text = before + Self.head.joined(separator: between) + after
    let file = try desk.file("answers.txt", Data(text.utf8))
    let outcome = try desk.run(["new", "shizuishan-2024", "--draft", "a", "--answers", file])
    #expect(outcome.status == 0, "\(outcome.words)")
    #expect(try desk.answers(of: "a") == expected())
    #expect(outcome.output.isEmpty)
  }

  @Test func refusesWhatIsNotUTF8() throws {
    let desk = try Desk()
    // 固原 as GBK writes it.
    let file = try desk.file("gbk.txt", Data([0xB9, 0xCC, 0xD4, 0xAD, 0x0A]))
    let outcome = try desk.run(["new", "guyuan-2025", "--draft", "a", "--answers", file])
    #expect(outcome.status == 65)
    #expect(outcome.words == "\(file) 不是 UTF-8 文本；在 WPS 或记事本里另存为 UTF-8 再用\n")
  }

  @Test func stopsAtTheFirstRefusedLineWithEverythingBeforeItSaved() throws {
    let desk = try Desk()
    let lines = ["# 表头", "固原市人民政府办公室", "部门", "2025年2月13日", "也许", "无"]
    let file = try desk.file("answers.txt", Data(lines.joined(separator: "\n").utf8))
    let outcome = try desk.run(["new", "guyuan-2025", "--draft", "a", "--answers", file])
    #expect(outcome.status == 65)
    #expect(outcome.words.hasPrefix("\(file):5: "))
    #expect(outcome.words.contains("也许"))
    let draft = try desk.answers(of: "a")
    #expect(draft.contains("2025年2月13日"))
    #expect(!draft.contains("classified"))
    // The rest goes on from there.
    let rest = try desk.run("fill a --answers -", input: "无\n无\n")
    #expect(rest.status == 0, "\(rest.words)")
    #expect(try desk.answers(of: "a").contains(#""classified": {"choice": "no"}"#))
  }

  @Test func namesStandardInputWhereALineOfItIsRefused() throws {
    let outcome = try Desk().run("new guyuan-2025 --draft a --answers -", input: "固原\n也许\n")
    #expect(outcome.status == 65)
    #expect(outcome.words.hasPrefix("标准输入:2: "))
  }

  @Test(arguments: [
    ("guyuan-2025", "guyuan-2025-tables"), ("guyuan-2025", "guyuan-2025"),
    ("guyuan-2024", "guyuan-2024-tables"), ("guyuan-2024", "guyuan-2024"),
    ("shizuishan-2024", "shizuishan-2024"),
    ("yinchuan-2025", "yinchuan-2025"), ("linxia-2024", "linxia-2024"),
  ])
  func aDraftReplayedIsTheSameDraft(_ set: String, _ name: String) throws {
    let desk = try Desk()
    let file = Desk.answersFile(name)
    try desk.run(["new", set, "--draft", "first", "--answers", file])
    let lines = try desk.run("answers first")
    #expect(lines.status == 0)
    #expect(!lines.output.isEmpty)
    try desk.run("new \(set) --draft second --answers -", input: lines.output)
    #expect(try desk.answers(of: "second") == desk.answers(of: "first"))
    #expect(try desk.run("answers second").output == lines.output)
  }

  @Test func saysThatTheDraftIsOpenElsewhere() throws {
    let desk = try Desk()
    let environment = ["TERM": "xterm-256color", "TIANBAO_TEST_MARKS": "1"]
    let program = try TerminalProgram(
      executable: TerminalProgram.path(of: "tianbao"),
      arguments: ["new", "shizuishan-2024", "--draft", "a"],
      environment: desk.usual.merging(environment) { $1 })
    try program.terminal.waitForMark()
    try program.terminal.type("石嘴山市人民政府办公室\r")
    let outcome = try desk.run("fill a --answers -", input: "2025\n")
    #expect(outcome.status == 75)
    #expect(outcome.words.contains("正在别处打开"))
    // Reading it is nobody's harm.
    #expect(try desk.run("check a").status == 0)
    program.terminal.send("\u{03}")
    #expect(program.end() == .code(130))
    #expect(try desk.answers(of: "a").contains("石嘴山市人民政府办公室"))
    #expect(try desk.run("fill a --answers -", input: "\n").status == 0)
  }
}

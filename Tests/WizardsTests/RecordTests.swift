import Drafts
import Forms
import Foundation
import Terminals
import Testing
import Wizards

/// What `--record` writes of a sitting at the real program is a transcript that plays again.
struct RecordTests {
  /// Answers, a jump, a refusal, signs of the notation, back, a paste, a text that was edited, notes.
  private static let keys = [
    "固原市›办公室⟨1⟩\r", "1\r", "八\r", "\u{15}2025年2月13日\r", "2\r", "\u{1B}", "\r",
    "2\r", "2\r", "2\r", "1\r", "2\r", "1\r",
    "\u{1B}[200~103001\t本级\t1\t1\r\n103004\t电子政务中心\t3\t1\r\n\u{1B}[201~", "y\r", "\u{16}",
    "/2\r",
    "e\r", "半句\u{13}",
  ]

  @Test func playsAgainAsItWas() throws {
    let desk = try RecordDesk()
    let run = try desk.open("new", "guyuan-2025", "--draft", "试填", "--record", desk.path("记录.txt"))
    for key in Self.keys { try run.terminal.type(key) }
    run.terminal.send("\u{03}")
    #expect(run.end() == .code(130))
    let record = try desk.text("记录.txt")
    #expect(!record.utf8.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F })
    let played = Transcript(record).play(style: ConversationStyle())
    let answers = try desk.draft().answers
    #expect(played.draft?.answers == answers)
    let stop = try desk.draft().stop
    #expect(played.draft?.stop == stop)
    #expect(
      Self.lasting(played.lines) == Self.lasting(record.split(separator: "\n").map(String.init)))
  }

  /// A draft that is gone on with is typed anew at the head of the record, with what was pasted there
  /// and not taken yet.
  @Test(arguments: [4, 5], [[], ["103009 中心 1 1\r"]])
  func playsADraftThatWasThereBefore(_ unpressed: Int, _ more: [String]) throws {
    let desk = try RecordDesk()
    let first = try desk.open("new", "guyuan-2025", "--draft", "试填")
    for key in Self.keys.dropLast(unpressed) { try first.terminal.type(key) }
    first.terminal.send("\u{03}")
    #expect(first.end() == .code(130))
    let run = try desk.open("fill", "试填", "--record", desk.path("记录.txt"))
    for key in more { try run.terminal.type(key) }
    run.terminal.send("\u{15}.\r")
    #expect(run.end() == .code(0))
    let played = Transcript(try desk.text("记录.txt")).play(style: ConversationStyle())
    let answers = try desk.draft().answers
    #expect(played.draft?.answers == answers)
    #expect(played.lines.last == "$? 0")
  }

  /// What a draft went on from stands in the record, so that it plays without last year's document.
  @Test func playsADraftThatGoesOnFromLastYears() throws {
    let desk = try RecordDesk()
    let last = try desk.open("new", "guyuan-2024", "--draft", "去年")
    for key in ["固原市档案馆\r", "1\r", "2024年2月5日\r", "2\r", "/支出明细\r", "2010301 9 9.5 -\r"] {
      try last.terminal.type(key)
    }
    last.terminal.send(".\r")
    #expect(last.end() == .code(0))
    let run = try desk.open(
      "new", "guyuan-2025", "--draft", "试填", "--from", "去年", "--record", desk.path("记录.txt"))
    for key in ["\r", "2025年2月5日\r", "2\r"] { try run.terminal.type(key) }
    run.terminal.send(".\r")
    #expect(run.end() == .code(0))
    let played = Transcript(try desk.text("记录.txt")).play(style: ConversationStyle())
    let draft = try desk.draft()
    #expect(played.draft?.answers == draft.answers)
    #expect(played.draft?.lastYear == draft.lastYear && draft.lastYear != nil)
    let more = try desk.open("fill", "试填", "--record", desk.path("又.txt"))
    for key in ["/have.fund\r", "2\r"] { try more.terminal.type(key) }
    more.terminal.send(".\r")
    #expect(more.end() == .code(0))
    let again = Transcript(try desk.text("又.txt")).play(style: ConversationStyle())
    let filled = try desk.draft()
    #expect(again.draft?.answers == filled.answers)
    #expect(again.draft?.lastYear == filled.lastYear)
  }

  @Test func overwritesNothing() throws {
    let desk = try RecordDesk()
    try Data("公文".utf8).write(to: URL(filePath: desk.path("记录.txt")))
    let run = try desk.open(
      "new", "guyuan-2025", "--draft", "试填", "--record", desk.path("记录.txt"), columns: 200)
    #expect(run.end() == .code(73))
    #expect(try desk.text("记录.txt") == "公文")
  }

  /// What is said whatever the place and time, without empty lines.
  private static func lasting(_ lines: [String]) -> [String] {
    lines.filter { line in
      !line.isEmpty && !["接着填：", ".json"].contains { line.contains($0) }
    }
  }
}

/// A folder of drafts, taken away with everything in it.
private final class RecordDesk {
  private let folder: String

  init() throws {
    let url = URL.temporaryDirectory.appending(path: "tianbao-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path()
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ file: String) -> String { "\(folder)/\(file)" }
  func text(_ file: String) throws -> String {
    try String(contentsOfFile: path(file), encoding: .utf8)
  }
  func draft() throws -> Draft {
    try DraftStore(folder: folder, sets: ["guyuan-2025"]).read(DraftName("试填"))
  }

  /// Starts the program; its editor puts 2025年3月1日 in the place of another day.
  func open(_ arguments: String..., columns: Int = 80) throws -> TerminalProgram {
    let run = try TerminalProgram(
      executable: TerminalProgram.path(of: "tianbao"), arguments: arguments,
      environment: [
        "TERM": "xterm", "LANG": "C.UTF-8", "HOME": folder, "TIANBAO_TEST_MARKS": "1",
        "PATH": "/usr/bin:/bin", "EDITOR": "sed -i s/2月13日/3月1日/",
        "TIANBAO_TEMPLATES": Sets.root + "/Templates", "TIANBAO_DRAFTS": folder,
      ], columns: columns)
    if columns == 80 { try run.terminal.waitForMark() }
    return run
  }
}

import Foundation
import Publications
import Terminals
import Testing

/// What a script may rely on: exit codes, what goes to which output, and no word of English.
@Suite struct CommandTests {
  /// A folder with a draft that is half filled, one that is done, and files nothing can read.
  private func desk() throws -> Desk {
    let desk = try Desk()
    for (name, bytes) in try Self.files.get() {
      try bytes.write(to: desk.drafts.appending(path: name))
    }
    return desk
  }

  /// The drafts of such a folder, made once.
  private static let files = Result { () throws -> [String: Data] in
    let desk = try Desk()
    let half = ["固原市人民政府办公室", "部门", "", "无", "无", "无", "无", "无", "无", "无"]
    try desk.run("new guyuan-2025 --draft half --answers -", input: half.joined(separator: "\n"))
    try desk.run([
      "new", "shizuishan-2024", "--draft", "done", "--answers", Desk.answersFile("shizuishan-2024"),
    ])
    var files = [
      "damaged.json": Data(#"{"schema": 1,"#.utf8), "newer.json": Data(#"{"schema": 99}"#.utf8),
      "list.json": Data("[]".utf8),
    ]
    for name in ["half.json", "done.json"] {
      files[name] = try Data(contentsOf: desk.drafts.appending(path: name))
    }
    let foreign = String(decoding: files["half.json"] ?? Data(), as: UTF8.self)
    files["elsewhere.json"] = Data(foreign.replacing("guyuan-2025", with: "nowhere-2025").utf8)
    return files
  }

  @Test(arguments: [
    ("", 0), ("--help", 0), ("-h", 0), ("help", 0), ("help check", 0), ("render --help", 0),
    ("list", 0), ("list --json", 0), ("check done", 0), ("check done --strict", 0),
    ("check half", 0), ("check half --strict", 2), ("check done half --strict", 2),
    ("check half --format json", 0), ("check half --format jsonl", 0),
    ("check half --format xml", 64),
    ("check", 64), ("check half --fromat json", 64), ("check nobody", 66), ("check damaged", 65),
    ("check newer", 65), ("check list", 65), ("check elsewhere", 65), ("check done damaged", 65),
    ("render done", 0), ("render done --form goal:1", 0), ("render done --form goal:9", 64),
    ("render done --form 项目绩效目标表", 0), ("render done --form 项目绩效目标表第1张", 0),
    ("render half --draft-mark --form 表六", 0), ("render half --draft-mark --form 部门收支预算总表", 0),
    ("render half --draft-mark --form 表", 64),
    ("render half", 1), ("render half --draft-mark", 0), ("render half --as-stated", 0),
    ("render half --form t9", 64), ("render half --form", 64), ("render nobody", 66),
    ("render done --format preview", 0), ("render done --format pdf", 64),
    ("render done -o /nowhere/page.txt", 73), ("render done -o /dev/null/page.txt", 73),
    ("codes xzyx", 0), ("codes functional 2010301", 0), ("codes economic bgf", 0),
    ("codes zzzzz", 1), ("codes", 64),
    ("rules", 0), ("rules guyuan-2025", 0), ("rules nowhere", 66), ("rules --format markdown", 0),
    ("rules --format pdf", 64),
    ("templates", 0), ("templates list", 0), ("templates show guyuan-2025", 0),
    ("templates show", 64), ("templates show nowhere", 66), ("templates lint", 0),
    ("templates lint /nowhere", 66), ("templates paint", 64),
    ("answers done", 0), ("answers nobody", 66), ("answers damaged", 65),
    ("new", 64), ("new nowhere", 66), ("new guyuan-2025 --form t9", 64),
    ("new guyuan-2025 --draft half", 64), ("new guyuan-2025 --draft x --answers /nowhere", 66),
    ("new guyuan-2025 --drafts /dev/null --draft x --answers /dev/null", 73),
    ("fill nobody", 66), ("fill damaged", 65), ("fill half --answers /nowhere", 66),
    ("paint", 64), ("chek half", 64), ("list --jsn", 64), ("list more", 64), ("--drafts", 64),
  ])
  func endsWithItsStatus(_ line: String, _ status: Int32) throws {
    let outcome = try desk().run(line)
    #expect(outcome.status == status, "\(outcome.all)")
    // What is wrong is said, and not among results.
    if status >= 64 {
      #expect(!outcome.words.isEmpty)
      #expect(line.hasPrefix("check done ") || outcome.output.isEmpty)
    }
    guard !line.contains("json") || status >= 64 else { return }
    for said in outcome.all.split(separator: "\n") {
      #expect(!said.isEnglish, "\(said)")
    }
  }

  @Test(arguments: ["list", "--help", "codes xzyx", "templates"])
  func saysInWordsThatAResultFindsNoRoom(_ line: String) throws {
    let desk = try Desk()
    let words = line.split(separator: " ").map(String.init)
    let outcome = try desk.run(words, output: "/dev/full")
    #expect(outcome.status == 73)
    #expect(outcome.words == "结果没能写出来：磁盘满了，腾出地方再存\n")
  }

  @Test(arguments: [
    ("chek half", "没有叫“chek”的命令，是不是“check”"),
    ("check half --fromat json", "没有叫“--fromat”的选项，是不是“--format”"),
    ("check half --format xml", "“--format”没有“xml”，有 text、json、jsonl"),
    ("check half --format=xml", "“--format”没有“xml”，有 text、json、jsonl"),
    ("render half --form", "“--form”后面少了内容：--form FORM"),
    ("render half --form t9", "没有叫“t9”的表，能出的有 表一、表二、表三、表四、表五、表六、表七、表八"),
    (
      "new nowhere",
      "没有叫“nowhere”的套表，有 guyuan-2024、guyuan-2025、linxia-2024、shizuishan-2024、yinchuan-2025"
    ),
    ("render done -o /nowhere/page.txt", "没能写到 /nowhere/page.txt：文件夹不在了"),
    ("templates show", "要看哪一套：tianbao templates show SET"),
  ])
  func saysWhatIsWrong(_ line: String, _ sentence: String) throws {
    let first = try desk().run(line).words.split(separator: "\n").first.map(String.init)
    #expect(first == sentence)
  }

  @Test func tellsOnceOfTemplatesThatCannotBeRead() throws {
    let desk = try desk()
    let templates = desk.folder.appending(path: "templates")
    try FileManager.default.copyItem(
      at: Repository.folder.appending(path: "Templates"), to: templates)
    let set = templates.appending(path: "sets/guyuan-2025/set.yaml")
    let text = try String(contentsOf: set, encoding: .utf8)
    try "oops: 1\n\(text)".write(to: set, atomically: true, encoding: .utf8)
    let told = try desk.run("check half half half --templates templates")
    #expect(told.status == 65)
    let lines = told.words.split(separator: "\n").map(String.init)
    #expect(lines.first?.contains("没有叫“oops”的键") == true)
    #expect(lines.dropFirst() == ["half 没有核对：原因同上", "half 没有核对：原因同上"])
  }

  @Test func leavesNoDraftWhereTheAnswersCannotBeRead() throws {
    let desk = try Desk()
    try desk.run("new guyuan-2025 --draft x --answers /nowhere")
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.drafts.path()) == [])
  }

  @Test func refusesToPrintWhatIsNotDone() throws {
    let desk = try desk()
    let refused = try desk.run("render half -o page.txt")
    #expect(refused.output.isEmpty)
    #expect(refused.words.contains("没有出表"))
    let page = desk.folder.appending(path: "page.txt").path()
    #expect(!FileManager.default.fileExists(atPath: page))
    let marked = try desk.run("render half --draft-mark --form t1")
    #expect(marked.output.hasPrefix("草稿\n"))
    let plain = try desk.run("render half --as-stated --form t1")
    #expect("草稿\n" + plain.output == marked.output)
    try desk.run("render half --as-stated --form t1 -o page.txt")
    #expect(try String(contentsOfFile: page, encoding: .utf8) == plain.output)
  }

  @Test func printsFindingsInTheShapeScriptsRelyOn() throws {
    let desk = try desk()
    let json = Data(try desk.run("check half --format json").output.utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    #expect(
      Set(object.keys) == [
        "schema", "document", "set", "summary", "findings", "unchecked", "unplaced",
      ])
    #expect(object["schema"] as? Int == 1)
    #expect(object["document"] as? String == "half")
    #expect(object["set"] as? String == "guyuan-2025")
    let summary = try #require(object["summary"] as? [String: Int])
    #expect(
      Set(summary.keys) == ["error", "warning", "info", "incomplete", "unchecked", "held"])
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(!findings.isEmpty)
    for finding in findings {
      let keys: Set = [
        "rule", "severity", "form", "cell", "where", "stated", "expected", "difference", "allowed",
        "cells", "suspect", "basis", "message",
      ]
      #expect(keys.isSubset(of: finding.keys))
      #expect(["error", "warning", "info", "incomplete"].contains(finding["severity"] as? String))
    }
    let unchecked = try #require(object["unchecked"] as? [[String: String]])
    #expect(unchecked.allSatisfy { Set($0.keys) == ["rule", "why"] })
    #expect(summary["unchecked"] == unchecked.count)
  }

  @Test func printsOneDocumentALine() throws {
    let lines = try desk().run("check half done --format jsonl").output.split(separator: "\n")
    let documents = try lines.map { try Report(String($0)).document }
    #expect(documents == ["half", "done"])
  }

  @Test func goesOnBehindADraftThatCannotBeRead() throws {
    let run = try desk().run("check half damaged done --format jsonl")
    let documents = try run.output.split(separator: "\n").map { try Report(String($0)).document }
    #expect(documents == ["half", "done"])
    #expect(run.status == 65)
  }

  @Test func takesTheNamesOfDraftsFromStandardInput() throws {
    let run = try desk().run("check - --format jsonl", input: "half\ndone\n")
    let documents = try run.output.split(separator: "\n").map { try Report(String($0)).document }
    #expect(documents == ["half", "done"])
  }

  /// On a terminal of 80 columns the name of the department gives way, no figure does.
  @Test func listsDraftsWithinTheTerminal() throws {
    let desk = try desk()
    try desk.run(
      "new guyuan-2025 --draft 长 --answers -", input: String(repeating: "固原市", count: 12) + "局\n.\n"
    )
    let whole = try desk.run("list").output
    #expect(whole.contains(String(repeating: "固原市", count: 12) + "局"))
    let program = try TerminalProgram(
      executable: TerminalProgram.path(of: "tianbao"), arguments: ["list"],
      environment: desk.usual.merging(["TERM": "xterm"]) { $1 }, columns: 80, rows: 40)
    #expect(program.end() == .code(0))
    let lines = program.terminal.screen.filled
    let counts = whole.split(separator: "\n").compactMap { $0.firstMatch(of: #/未完成 \d+$/#)?.output }
    for count in counts { #expect(lines.contains { $0.hasSuffix(count) }, "\(lines)") }
    let rows = whole.split(separator: "\n").count
    #expect(
      lines.count { $0.contains("节") } == whole.split(separator: "\n").count { $0.contains("节") })
    #expect(rows > 2)
  }

  @Test func listsDraftsWithWhatScriptsRelyOn() throws {
    let text = try desk().run("list --json").output
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(
      Set(rows.compactMap { $0["name"] as? String })
        == ["half", "done", "damaged", "newer", "list", "elsewhere"])
    let half = try #require(rows.first { $0["name"] as? String == "half" })
    #expect(half["department"] as? String == "固原市人民政府办公室")
    #expect(half["set"] as? String == "guyuan-2025")
    #expect(half["example"] as? Bool == false)
    for key in ["done", "sections", "errors", "warnings", "incomplete"] {
      #expect(half[key] as? Int != nil, "\(key)")
    }
    let damaged = try #require(rows.first { $0["name"] as? String == "damaged" })
    #expect((damaged["problem"] as? String)?.isEmpty == false)
  }

  @Test func findsCodesByInitialsNameAndNumber() throws {
    let desk = try Desk()
    for text in ["xzyx", "行政运行", "2010301"] {
      #expect(try desk.run(["codes", text]).output.contains("2010301 行政运行"), "\(text)")
    }
    let economic = try desk.run("codes economic 办公费").output.split(separator: "\n")
    #expect(economic.count == 2)
    #expect(economic.last?.contains("30201") == true)
  }
}

extension Substring {
  /// Whether there are words here, none of them Chinese, and it is no command to type and no path.
  fileprivate var isEnglish: Bool {
    let letters = unicodeScalars.contains { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
    let words = drop(while: \.isWhitespace)
    let isTyped = words.hasPrefix("tianbao ") || words.hasPrefix("[-") || hasPrefix("/")
    return letters && !isTyped && !unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
  }
}

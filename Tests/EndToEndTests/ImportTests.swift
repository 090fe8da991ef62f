import Foundation
import Publications
import Testing

/// Texts read back: into drafts, or to be checked.
@Suite struct ImportTests {
  /// A desk with the shipped examples.
  private func desk() throws -> Desk {
    let desk = try Desk()
    for set in Self.sets {
      let name = "\(set).example.json"
      try FileManager.default.copyItem(
        at: Repository.folder.appending(path: "Drafts/\(name)"),
        to: desk.drafts.appending(path: name))
    }
    return desk
  }

  private static let sets = ["guyuan-2025", "shizuishan-2024"]

  /// The example as it prints, in a file.
  private func page(_ set: String, on desk: Desk, times: Int = 1) throws -> String {
    let page = try desk.run("render \(set).example --as-stated").output
    let pages = Array(repeating: page, count: times).joined(separator: "\n")
    return try desk.file("\(set).txt", Data(pages.utf8))
  }

  @Test(arguments: sets)
  func whatIsPrintedIsReadAndPrintsTheSame(_ set: String) throws {
    let desk = try desk()
    let file = try page(set, on: desk)
    let imported = try desk.run(["import", file, "--set", set, "-o", "read"])
    #expect(imported.status == 0, "\(imported.all)")
    #expect(imported.output.contains("放正 0 处，没有位置 0 行。接着核对：tianbao fill read\n"))
    let page = try String(contentsOfFile: file, encoding: .utf8)
    #expect(try desk.run("render read --as-stated").output == page)
  }

  @Test(
    .enabled(if: Publication.areThere),
    arguments: [
      ("guyuan-government-office-2025", "guyuan-2025"),
      ("guyuan-industry-bureau-2024", "guyuan-2024"),
      ("linxia-government-office-2024", "linxia-2024"),
      ("yinchuan-government-office-2025", "yinchuan-2025"),
      ("shizuishan-government-office-2024", "shizuishan-2024"),
    ])
  func whatWasReadIsReplayed(_ name: String, _ set: String) throws {
    let desk = try Desk()
    let text = try #require(Publication(name)).lines.joined(separator: "\n")
    let file = try desk.file("published.txt", Data(text.utf8))
    try desk.run(["import", file, "-o", "read"])
    let answers = try desk.run("answers read").output
    let lines = try desk.file("answers.txt", Data(answers.utf8))
    let replayed = try desk.run(["new", set, "--draft", "again", "--answers", lines])
    #expect([0, 1].contains(replayed.status), "\(replayed.words)")
    #expect(try desk.run("answers again").output == answers)
  }

  @Test func severalDocumentsBecomeSeveralDrafts() throws {
    let desk = try desk()
    let file = try page("guyuan-2025", on: desk, times: 2)
    let imported = try desk.run(["import", file, "--set", "guyuan-2025", "-o", "read"])
    #expect(imported.status == 0, "\(imported.all)")
    let pages = try ["read", "read-2"].map { try desk.run("render \($0) --as-stated").output }
    #expect(pages[0] == pages[1])
    #expect(!pages[0].isEmpty)
  }

  @Test func aDraftThatIsThereIsNotWrittenOver() throws {
    let desk = try desk()
    let file = try page("shizuishan-2024", on: desk)
    try desk.run(["import", file, "--set", "shizuishan-2024", "-o", "read"])
    let before = try desk.answers(of: "read")
    let again = try desk.run(["import", file, "--set", "shizuishan-2024", "-o", "read"])
    #expect(again.status == 64)
    #expect(again.words.hasPrefix("已有 "))
    #expect(try desk.answers(of: "read") == before)
    // Without a name it takes the file's, and one that is free.
    try desk.run(["import", file, "--set", "shizuishan-2024"])
    try desk.run(["import", file, "--set", "shizuishan-2024"])
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.drafts.path())
    #expect(Set(names).isSuperset(of: ["shizuishan-2024.json", "shizuishan-2024-2.json"]))
  }

  /// UTF-8 with its mark and CRLF, UTF-16 both ways, GB18030.
  @Test(
    arguments: [
      (String.Encoding.utf8, [0xEF, 0xBB, 0xBF], "\r\n"), (.utf16LittleEndian, [0xFF, 0xFE], "\n"),
      (.utf16BigEndian, [0xFE, 0xFF], "\r\n"), (String.Encoding(rawValue: 0x8000_0632), [], "\n"),
    ] as [(String.Encoding, [UInt8], String)])
  func readsTheSameInEveryEncoding(
    _ encoding: String.Encoding, _ mark: [UInt8], _ end: String
  ) throws {
    let desk = try desk()
    let file = try page("shizuishan-2024", on: desk)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let plain = try desk.run(["audit", file, "--set", "shizuishan-2024"])
    let data = try #require(text.replacing("\n", with: end).data(using: encoding))
    _ = try desk.file("shizuishan-2024.txt", Data(mark) + data)
    let other = try desk.run(["audit", file, "--set", "shizuishan-2024"])
    #expect(plain.status == 0, "\(plain.all)")
    #expect(other.output == plain.output)
  }

  @Test(arguments: [
    ("import", 64), ("import /nowhere.txt", 66), ("import none.txt", 65), ("import binary", 65),
    ("import none.txt --set nowhere", 66), ("import none.txt --set guyuan-2025", 65),
    ("import .", 65),
    ("audit", 64), ("audit /nowhere.txt", 66), ("audit none.txt", 65),
    ("audit none.txt --format xml", 64),
    ("audit binary none.txt /nowhere.txt", 66), ("import --help", 0), ("audit --help", 0),
  ])
  func endsWithItsStatus(_ line: String, _ status: Int32) throws {
    let desk = try Desk()
    _ = try desk.file("none.txt", Data("一封信\n没有表\n".utf8))
    _ = try desk.file("binary", Data([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00]))
    let outcome = try desk.run(line)
    #expect(outcome.status == status, "\(outcome.all)")
    if status > 0 {
      #expect(!outcome.words.isEmpty)
      #expect(outcome.output.isEmpty)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.drafts.path()) == [])
  }

  /// The file that cannot be read stops nothing; results come in the order given, however many.
  @Test func auditsManyFilesInTheirOrder() throws {
    let desk = try desk()
    let good = try page("shizuishan-2024", on: desk)
    let names = (0..<30).map { "copy-\($0).txt" }
    for name in names {
      _ = try desk.file(name, try Data(contentsOf: URL(filePath: good)))
    }
    let list = (names[..<10] + ["nobody.txt"] + names[10...]).joined(separator: "\n")
    let outcome = try desk.run(
      ["audit", "-", "--set", "shizuishan-2024", "--format", "jsonl"], input: Data(list.utf8))
    #expect(outcome.status == 66)
    #expect(outcome.words == "没有 nobody.txt\n")
    let documents = try outcome.output.split(separator: "\n").map {
      try Report(String($0)).document
    }
    #expect(documents == names)
  }

  /// A total changed by hand and a line that belongs nowhere, each with the line of the text.
  @Test func namesTheLineOfEveryFinding() throws {
    let desk = try desk()
    let file = try page("guyuan-2025", on: desk)
    var lines = try String(contentsOfFile: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let total = try #require(lines.firstIndex { $0.hasPrefix("\t合计\t") })
    var cells = lines[total].split(separator: "\t", omittingEmptySubsequences: false).map(
      String.init)
    cells[2] = "99999.00"
    lines[total] = cells.joined(separator: "\t")
    cells = lines[total + 1].split(separator: "\t", omittingEmptySubsequences: false).map(
      String.init)
    cells[2] = "见附件"
    lines[total + 1] = cells.joined(separator: "\t")
    let changed = try desk.file("changed.txt", Data(lines.joined(separator: "\n").utf8))
    let outcome = try desk.run(["audit", changed, "--set", "guyuan-2025", "--format", "json"])
    #expect(outcome.status == 1)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(object["document"] as? String == changed)
    let findings = try #require(object["findings"] as? [[String: Any]])
    let error = findings.first { $0["cell"] as? String == "t2.total.prior" }
    #expect(error?["line"] as? Int == total + 1)
    #expect(error?["stated"] as? String == "99999.00")
    let unplaced = try #require(object["unplaced"] as? [[String: Any]])
    #expect(unplaced.contains { $0["line"] as? Int == total + 2 })
    let words = try desk.run(["audit", changed, "--set", "guyuan-2025"]).output
    #expect(words.contains("错误  文本第 \(total + 1) 行：表二"))
    #expect(words.contains("没有位置  文本第 \(total + 2) 行："))
  }

  @Test(.enabled(if: Publication.areThere, Published.absence))
  func findsThePublishedErrorWithItsLine() throws {
    let desk = try Desk()
    let publication = try #require(Publication(Published.guyuan))
    let file = try desk.file(
      "office.txt", Data(publication.lines.joined(separator: "\n").utf8))
    let report = try Report(try desk.run(["audit", file, "--format", "json"]).output)
    #expect(report.set == "guyuan-2025")
    let error = try #require(report.findings("error").first { $0.form == "t2" })
    // 住房公积金 13.69 is the only 项 of 住房改革支出, printed as 20.28 in line 155.
    #expect(error.name == "ROLL t2.103004.22102.prior")
    #expect([error.stated, error.expected] == ["20.28", "13.69"])
    #expect(report.findings("error").count { $0.form == "t2" } == 1)
  }
}

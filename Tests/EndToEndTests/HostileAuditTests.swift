import Foundation
import Publications
import Randomness
import Terminals
import Testing

/// Texts nobody would publish: they are refused in words or checked, in bounded time.
@Suite struct HostileAuditTests {
  /// Seconds of a debug build: far less than work without bounds takes.
  private static let limit = 10.0

  /// The words about a text; fails where they took too long, waiting for other tests apart.
  @discardableResult
  private func words(of text: some Sequence<UInt8>) throws -> [String] {
    let start = secondsOfWork()
    let words = AuditDesk().words(of: Array(text))
    let seconds = secondsOfWork() - start
    #expect(seconds < Self.limit)
    #expect(!words.isEmpty)
    return words
  }

  /// How long this thread has worked.
  private func secondsOfWork() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func randomBytesAreRefused(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for count in [1, 10, 1000, 100_000] {
      let bytes = (0..<count).map { _ in UInt8.random(in: 1...255, using: &random) }
      let said = try words(of: bytes)
      #expect(said.count <= 2)
      #expect(said[0].contains("UTF-8") || said[0].contains("认不出是哪一套表"))
    }
  }

  @Test func textWithoutItsMarkIsRefusedInWords() throws {
    let text = "2025年部门预算\n部门收支总表\n"
    let units = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try words(of: units).count == 1)
    #expect(try words(of: Array(text.utf8.dropLast(2))).first?.contains("UTF-8") == true)
  }

  /// A text and how often it comes one after another.
  @Test(
    arguments: [
      ("长", 350_000, "one long line"), ("\t", 100_000, "tabs"), ("一\t", 100_000, "cells"),
      ("1057.20万元，", 60_000, "amounts without a sentence"), ("（", 300_000, "brackets"),
      ("本级、", 100_000, "names without an end"), ("增加", 150_000, "words of a change"),
      ("2010301\t1\t1\n", 20_000, "rows of one code"), ("目录\n", 50_000, "lists of contents"),
    ])
  func lineAfterLineIsBounded(_ piece: String, _ count: Int, _: String) throws {
    for title in ["", "表二、一般公共预算财政拨款支出预算表\n单位：万元\n"] {
      try words(of: (title + String(repeating: piece, count: count)).utf8)
    }
  }

  /// Four times as many documents, or sheets, or budget units, cost about four times as much.
  @Test(arguments: [
    ("guyuan-2025", "t3", ""), ("shizuishan-2024", "goal:1", ""),
    ("guyuan-2025", "t2", "2#\t第#单位\t\t\t1\t1\t\t\n2010301\t行政运行\t1\t1\t1\t\t\t\n"),
  ])
  func theWorkGrowsWithTheText(set: String, form: String, row: String) throws {
    let desk = try Desk()
    let draft = Repository.folder.appending(path: "Drafts/\(set).example.json").path()
    let page = try desk.run(["render", draft, "--as-stated", "--form", form]).output
    #expect(page.contains("\t"))
    let seconds = try [8, 32].map { count in
      let pages = (0..<count).map { row.isEmpty ? page : row.replacing("#", with: "\(100 + $0)") }
      let text = "\(set.suffix(4))年部门预算\n" + (row.isEmpty ? "" : page) + pages.joined()
      let start = secondsOfWork()
      try words(of: text.utf8)
      return secondsOfWork() - start
    }
    #expect(seconds[1] < 10 * seconds[0])
  }

  /// What the terminal would obey is shown, wherever a text is told from.
  @Test func nothingOfATextSteersTheTerminal() throws {
    let desk = try Desk()
    let draft = Repository.folder.appending(path: "Drafts/guyuan-2025.example.json").path()
    let page = try desk.run(["render", draft, "--as-stated"]).output
    let hostile = page.replacing("\t", with: "\u{1B}[31m\u{9B}2J\u{7}\u{202E}\t")
    let file = try desk.file("hostile.txt", Data("2025年部门预算\n\(hostile)".utf8))
    let outcome = try desk.run(["audit", file, "--set", "guyuan-2025"])
    #expect(outcome.output.utf8.count > 1000)
    let missing = try desk.run(["audit", "\u{1B}[2J.txt"])
    #expect(missing.status == 66)
    let sent = (outcome.all + missing.all).unicodeScalars.filter {
      $0 != "\n" && $0.properties.generalCategory == .control || $0 == "\u{202E}"
    }
    #expect(sent.isEmpty)
    let run = try TerminalProgram(
      executable: TerminalProgram.path(of: "tianbao"),
      arguments: ["audit", file, "--set", "guyuan-2025"], environment: desk.usual)
    #expect(run.end(within: 30_000) != nil)
    #expect(run.terminal.screen.unknown.isEmpty)
  }

  /// A published document cut off after every 500th byte.
  @Test(
    .enabled(if: Publication.areThere, Published.absence),
    arguments: [
      Published.guyuan, Published.industry, Published.shizuishan, Published.linxia,
      "yinchuan-government-office-2025",
    ])
  func aDocumentCutAnywhereIsReadOrRefused(name: String) throws {
    let bytes = Array(try #require(Publication(name)).lines.joined(separator: "\n").utf8)
    for count in stride(from: 0, to: bytes.count, by: 500) {
      try words(of: bytes.prefix(count))
    }
  }
}

import Foundation
import Publications
import Testing

@testable import tianbao

/// What an audit says of a publication in which one place was changed, beside what it says of the whole.
@Suite(.enabled(if: Publication.areThere, Published.absence)) struct ChangedPublicationTests {
  /// A change of one line; `nil` takes it out.
  struct Change: Sendable, CustomTestStringConvertible {
    var document: String
    var line: Int
    var from = ""
    var to: String?
    /// What a new line of the report holds.
    var words: [String]

    var testDescription: String { "\(document) \(line) \(from) \(to ?? "")" }
  }

  static let changes = [
    // The code in the fixed label of a row.
    Change(
      document: "linxia-government-office-2024", line: 482, from: "[30211]", to: "[30212]",
      words: ["警告", "表九 [30211]差旅费", "[30212]差旅费"]),
    Change(
      document: "linxia-government-office-2024", line: 489, from: "[31002]", to: "[41002]",
      words: ["警告", "表九 [31002]办公设备购置", "[41002]办公设备购置"]),
    // 表八 alone says what kind of expenditure a 项 is.
    Change(
      document: "guyuan-industry-bureau-2024", line: 283,
      words: ["警告", "表八", "2011308 招商引资", "没有印"]),
    Change(
      document: "guyuan-industry-bureau-2024", line: 298,
      words: ["警告", "表八", "2240106 安全监管", "没有印"]),
    // 事业支出 of 表六 without its 其中.
    Change(
      document: "guyuan-government-office-2025", line: 210,
      words: ["警告", "表六 事业支出其中：财政拨款支出", "没有印"]),
    // 313.24 of cost is of several years, 45 of this year; 4.5 is not.
    Change(
      document: "linxia-government-office-2024", line: 611, from: "45", to: "4.5",
      words: ["警告", "第 4 张", "4.5", "应为 45", "差 -40.5"]),
  ]

  @Test(arguments: changes) func isToldOfAChange(_ change: Change) throws {
    let lines = try #require(Publication(change.document)).lines
    var changed = lines
    let index = change.line - 1
    if let text = change.to {
      try #require(changed[index].contains(change.from))
      changed[index] = changed[index].replacing(change.from, with: text)
    } else {
      changed[index] = ""
    }
    let known = Set(report(lines))
    let news = report(changed).filter { !known.contains($0) }
    #expect(
      news.contains { line in change.words.allSatisfy { line.contains($0) } }, "\(news)")
  }

  /// Projects that the text names and that have no sheet: eight and six, nine and eight; where a sentence
  /// bundles two, nothing is counted.
  @Test(arguments: [
    ("guyuan-government-office-2025", ["提示", "第 305 行", " 8 个", " 6 张"]),
    ("linxia-government-office-2024", ["提示", "第 219 行", " 9 个", " 8 张"]),
    ("guyuan-industry-bureau-2024", []),
  ])
  func countsTheSheetsOfTheProjects(_ document: String, _ words: [String]) throws {
    let said = report(try #require(Publication(document)).lines).filter { $0.contains(" 张（") }
    #expect(said.count == (words.isEmpty ? 0 : 1))
    #expect(said.allSatisfy { line in words.allSatisfy { line.contains($0) } }, "\(said)")
  }

  private func report(_ lines: [String]) -> [String] {
    AuditDesk().words(of: Array(lines.joined(separator: "\n").utf8))
  }
}

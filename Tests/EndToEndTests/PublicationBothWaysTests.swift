import Foundation
import Publications
import Testing
import Texts

/// Every published document read into a draft, whose pages are then those of the document again.
///
/// What is printed is compared cell by cell by a parse that knows no picture: lines cut at tabs.
@Suite(.enabled(if: Publication.areThere || Published.areRequired, Published.absence))
struct PublicationBothWaysTests {
  /// The documents with tables or sheets of cells, and what each has of its set.
  private static let tables = [
    (Published.guyuan, ["t1", "t2", "t3", "t6", "goal"]),
    (Published.industry, (1...8).map { "t\($0)" } + ["goal"]),
    (Published.shizuishan, ["goal"]),
    (Published.linxia, (1...11).map { "t\($0)" } + ["whole", "goal"]),
  ]

  @Test(arguments: tables.map(\.0) + [Published.yinchuan])
  func everyLineHasAPlace(_ name: String) throws {
    let desk = try Desk()
    let report = try desk.run(["audit", try file(name, on: desk), "--format", "json"])
    #expect(try Report(report.output).unplaced?.map(\.text) == [])
  }

  /// A page without cells says the same signs in the same order.
  @Test func theDraftPrintsEverySignOfADocumentWithoutTables() throws {
    let desk = try Desk()
    try desk.run(["import", try file(Published.yinchuan, on: desk), "-o", "read"])
    let published = try #require(Publication(Published.yinchuan))
    let printed = try desk.run("render read --as-stated").output
    #expect(printed.comparable == published.lines.joined(separator: "\n").comparable)
  }

  @Test(arguments: tables)
  func theDraftPrintsEveryCellOfTheDocument(_ name: String, _ forms: [String]) throws {
    let desk = try Desk()
    try desk.run(["import", try file(name, on: desk), "-o", "read"])
    let published = try #require(Publication(name))
    let printed = try forms.map {
      try desk.run("render read --form \($0) --as-stated").output
    }.joined(separator: "\n")
    let differences = tableCells(printed).differences(
      from: tableCells(published.lines.joined(separator: "\n")), comparingColumns: false,
      isWritten: { _, _ in true })
    for difference in differences { print("DIFF", name, difference) }
    #expect(differences.count < 9)
  }

  private func tableCells(_ text: String) -> OfficialCells {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return OfficialCells(lines.map { $0.contains("\t") ? $0.withoutMarks : "" }.joined(separator: "\n"))
  }

  private func file(_ name: String, on desk: Desk) throws -> String {
    let publication = try #require(Publication(name))
    return try desk.file(
      "\(name).txt", Data(publication.lines.joined(separator: "\n").utf8))
  }
}

extension Substring {
  /// Without the tags and formula signs the publications are known to hold.
  fileprivate var withoutMarks: String {
    [
      ("<p>", ""), ("</p>", ""), (#"\geq"#, "≥"), (#"\leq"#, "≤"), (#"\%"#, "%"), ("$", ""),
    ].reduce(String(self)) { $0.replacing($1.0, with: $1.1) }
  }
}

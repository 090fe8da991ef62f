import Foundation
import Publications
import Testing
import Texts

/// Every published document read into a draft, whose pages are then those of the document again.
///
/// What is printed is compared cell by cell by a parse that knows no picture: lines cut at tabs.
@Suite(.enabled(if: Publication.areThere || Published.areRequired, Published.absence))
struct PublicationBothWaysTests {
  /// The documents with tables or sheets of cells, what each has of its set, and the lines that are
  /// put right in reading: labels a row too low (431, 433), a category that was lost (524), a label
  /// and its figure in one cell (104), categories cut short (486).
  private static let tables = [
    (Published.guyuan, ["t1", "t2", "t3", "t6", "goal"], [431, 433, 524]),
    (Published.industry, (1...8).map { "t\($0)" } + ["goal"], [104, 486]),
    (Published.shizuishan, ["goal"], []),
    (Published.linxia, (1...11).map { "t\($0)" } + ["whole", "goal"], []),
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
  func theDraftPrintsEveryCellOfTheDocument(
    _ name: String, _ forms: [String], _ mended: [Int]
  ) throws {
    let desk = try Desk()
    try desk.run(["import", try file(name, on: desk), "-o", "read"])
    let published = try #require(Publication(name))
    let printed = try forms.map {
      try desk.run("render read --form \($0) --as-stated").output
    }.joined(separator: "\n")
    let differences = tableCells(printed).differences(
      from: tableCells(published.lines.joined(separator: "\n").withWholeCells),
      comparingColumns: false,
      isWritten: { _, _ in true })
    #expect(differences.map(\.publishedLine) == mended)
  }

  private func tableCells(_ text: String) -> OfficialCells {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return OfficialCells(
      lines.map { $0.contains("\t") ? $0.withoutMarks : "" }.joined(separator: "\n"))
  }

  private func file(_ name: String, on desk: Desk) throws -> String {
    let publication = try #require(Publication(name))
    return try desk.file(
      "\(name).txt", Data(publication.lines.joined(separator: "\n").utf8))
  }
}

extension String {
  /// With a cell of three paragraphs, which 临夏 prints on three lines, on one.
  fileprivate var withWholeCells: String {
    replacing(/\t*\n\t(?=目标 [23]:)/, with: "")
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

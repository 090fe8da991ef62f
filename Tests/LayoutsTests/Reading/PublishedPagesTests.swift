import Forms
import Layouts
import Publications
import Templates
import Testing

/// The published documents, cut and read.
@Suite(.enabled(if: Publication.areThere, "the publications are not beside the repository"))
struct PublishedPagesTests {
  /// A page that a publication has: the form, the first and the last line, how many rows.
  struct Expected: Sendable {
    var form: String
    var lines: ClosedRange<Int>
    var rows: Int

    init(_ form: String, _ lines: ClosedRange<Int>, rows: Int) {
      self.form = form
      self.lines = lines
      self.rows = rows
    }
  }

  static let guyuan2025 = [
    // 11 lines: 6 with a name at both sides (12 rows), 6 classes.
    Expected("t1", 73...95, rows: 18), Expected("t2", 97...156, rows: 49),
    Expected("t3", 158...196, rows: 30), Expected("goal", 375...397, rows: 9),
    Expected("goal", 399...421, rows: 9), Expected("goal", 423...445, rows: 9),
    Expected("goal", 447...471, rows: 9), Expected("goal", 473...497, rows: 9),
    Expected("goal", 499...524, rows: 9),
  ]

  static let shizuishan2024 = [
    Expected("goal", 14...39, rows: 16), Expected("goal", 41...63, rows: 13),
    Expected("goal", 65...92, rows: 18), Expected("goal", 94...112, rows: 9),
    Expected("goal", 114...136, rows: 13), Expected("goal", 138...186, rows: 38),
    Expected("goal", 188...206, rows: 9),
  ]

  @Test(arguments: [
    ("guyuan-government-office-2025", "guyuan-2025", guyuan2025),
    ("shizuishan-government-office-2024", "shizuishan-2024", shizuishan2024),
  ])
  func readsEveryCellOfADocument(name: String, id: String, expected: [Expected]) throws {
    let loaded = try Library.set(id)
    let lines = try #require(Publication(name)).textLines
    let documents = DocumentReader(loaded.printedForms, year: loaded.set.year).read(lines)
    #expect(documents.count == 1)
    let pages = try #require(documents.first).pages
    for want in expected {
      let page = try #require(pages.first { $0.lines == want.lines }, "\(want)")
      #expect(page.form == want.form)
      #expect(page.rows.count == want.rows, "\(want)")
      #expect(page.unplaced == [])
      #expect(try PageAccount(page, of: loaded).problems(with: lines) == [])
    }
  }
}

extension Publication {
  /// Its lines with their numbers.
  var textLines: [TextLine] { lines.enumerated().map { TextLine($0 + 1, $1) } }
}

import Forms
import Layouts
import Publications
import Templates
import Testing
import Texts

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
    // 11 lines: 7 incomes at the left, 6 classes and 5 expenses at the right.
    Expected("t1", 73...95, rows: 18), Expected("t2", 97...156, rows: 49),
    Expected("t3", 158...196, rows: 30), Expected("t6", 198...237, rows: 60),
    Expected("goal", 375...397, rows: 9),
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

  static let guyuan2024 = [
    // 26 lines: 7 incomes at the left, 21 classes and 5 expenses at the right.
    Expected("t1", 69...106, rows: 33), Expected("t2", 108...132, rows: 16),
    Expected("t3", 134...202, rows: 60), Expected("t4", 204...213, rows: 6),
    Expected("t5", 215...224, rows: 0),
    // 31 lines with a name at each side; at the right of two of them stands none.
    Expected("t6", 226...265, rows: 60), Expected("t7", 267...276, rows: 0),
    Expected("t8", 278...300, rows: 16), Expected("goal", 392...414, rows: 13),
    Expected("goal", 416...436, rows: 11), Expected("goal", 438...458, rows: 11),
    Expected("goal", 460...486, rows: 17),
  ]

  static let linxia2024 = [
    // 13 incomes; 30 classes and 3 more lines at the right.
    Expected("t1", 250...291, rows: 46), Expected("t2", 293...327, rows: 28 - 14),
    Expected("t3", 329...339, rows: 3), Expected("t4", 341...379, rows: 5 + 31),
    Expected("t5", 381...392, rows: 3), Expected("t6", 394...415, rows: 13),
    Expected("t7", 417...451, rows: 26), Expected("t8", 453...466, rows: 4),
    // The total is a line of its own in the picture.
    Expected("t9", 468...491, rows: 15), Expected("t10", 493...501, rows: 1),
    Expected("t11", 503...511, rows: 1), Expected("whole", 515...540, rows: 14),
    Expected("goal", 542...559, rows: 6), Expected("goal", 561...577, rows: 5),
    Expected("goal", 579...596, rows: 6), Expected("goal", 598...618, rows: 9),
    Expected("goal", 620...638, rows: 7), Expected("goal", 640...657, rows: 6),
    Expected("goal", 659...675, rows: 5), Expected("goal", 677...695, rows: 5),
  ]

  @Test(arguments: [
    ("guyuan-government-office-2025", "guyuan-2025", guyuan2025),
    ("guyuan-industry-bureau-2024", "guyuan-2024", guyuan2024),
    ("linxia-government-office-2024", "linxia-2024", linxia2024),
    ("shizuishan-government-office-2024", "shizuishan-2024", shizuishan2024),
  ])
  func readsEveryCellOfADocument(name: String, id: String, expected: [Expected]) throws {
    let loaded = try Library.set(id)
    let lines = try #require(Publication(name)).textLines
    let documents = DocumentReader(loaded.printedForms, year: loaded.set.year).read(
      PrintedText(lines))
    #expect(documents.count == 1)
    let pages = try #require(documents.first).pages
    #expect(pages.count == expected.count)
    #expect(documents.first?.otherTables == [])
    let read = Set(pages.flatMap { Array($0.lines) } + (documents.first?.rest.map(\.number) ?? []))
    #expect(lines.filter { !$0.text.comparable.isEmpty && !read.contains($0.number) } == [])
    for want in expected {
      let page = try #require(pages.first { $0.lines == want.lines }, "\(want)")
      #expect(page.form == want.form)
      #expect(page.rows.count == want.rows, "\(want)")
      #expect(page.unplaced == [])
      let problems = try PageAccount(page, of: loaded).problems(with: lines)
      #expect(problems == [])
    }
  }
}

extension PublishedPagesTests {
  /// The document, the set it is of, and every set of which a page is found in it.
  @Test(arguments: [
    ("guyuan-government-office-2025", "guyuan-2025"),
    ("guyuan-industry-bureau-2024", "guyuan-2024"),
    ("yinchuan-government-office-2025", "yinchuan-2025"),
    ("shizuishan-government-office-2024", "shizuishan-2024"),
    ("linxia-government-office-2024", "linxia-2024"),
  ])
  func recognisesTheSetOfADocument(name: String, id: String) throws {
    let lines = try #require(Publication(name)).textLines
    let recognition = Recognition(PrintedText(lines), among: try Library.candidates())
    #expect(recognition.set == id)
    #expect(recognition.candidates.first == id)
  }

  /// What is certain among the sets of a year stays so among all, however the text is cut.
  @Test(arguments: [
    "guyuan-government-office-2025", "guyuan-industry-bureau-2024",
    "yinchuan-government-office-2025",
    "shizuishan-government-office-2024", "linxia-government-office-2024",
  ])
  func noSetOfAnotherYearDisturbsWhatIsCertain(name: String) throws {
    let lines = try #require(Publication(name)).textLines
    let year = try #require(PrintedText(lines).year)
    let all = try Library.candidates()
    for count in stride(from: lines.count, to: 0, by: -40) {
      let text = PrintedText(Array(lines.prefix(count)))
      let likely = Recognition(text, among: all.filter { $0.year == year })
      #expect(count < lines.count || likely.isCertain)
      guard likely.isCertain else { continue }
      #expect(likely.set == Recognition(text, among: all).set)
    }
  }

  @Test func aTextOfAYearNoSetIsForIsNotClear() throws {
    let lines = try #require(Publication("guyuan-government-office-2025")).textLines.map {
      TextLine($0.number, $0.text.replacing("2025", with: "2027").replacing("2024", with: "2026"))
    }
    let recognition = Recognition(PrintedText(lines), among: try Library.candidates())
    #expect(recognition.set == nil)
    #expect(recognition.candidates.contains("guyuan-2025"))
  }

  @Test func aTextWithoutATableBelongsToNoSet() throws {
    let recognition = Recognition(
      PrintedText("固原市 2025 年工作总结\n一、成绩".textLines()), among: try Library.candidates())
    #expect(recognition.set == nil)
    #expect(recognition.candidates == [])
  }
}

extension Publication {
  /// Its lines with their numbers.
  var textLines: [TextLine] { lines.enumerated().map { TextLine($0 + 1, $1) } }
}

import Forms
import Foundation
import Layouts
import Pages
import Publications
import Rules
import Templates
import Testing

/// Whole publications taken in: every page prints again as it was read, and nothing is left over.
@Suite(.enabled(if: Publication.areThere, "the publications are not beside the repository"))
struct PublishedIntakeTests {
  private static let documents = [
    ("guyuan-government-office-2025", "guyuan-2025"),
    ("guyuan-industry-bureau-2024", "guyuan-2024"),
    ("shizuishan-government-office-2024", "shizuishan-2024"),
    ("linxia-government-office-2024", "linxia-2024"),
    ("yinchuan-government-office-2025", "yinchuan-2025"),
  ]

  /// Lines that are put right in reading.
  private static let mended = [
    "guyuan-2024": [104, 468, 486], "guyuan-2025": [431, 433, 513, 524],
    "linxia-2024": [571, 589, 608, 673, 674, 675] + Array(687...695),
  ]

  private func pages(_ text: [TextLine], of loaded: LoadedSet) throws -> [ReadPage] {
    let forms = loaded.set.forms.compactMap { form in
      loaded.layouts[form.id].map {
        PrintedForm(form: form, layout: $0)
      }
    }
    let documents = DocumentReader(forms, year: loaded.set.year).read(PrintedText(text))
    return try #require(documents.first).pages
  }

  private func lines(_ text: String) -> [TextLine] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      TextLine($0 + 1, String($1))
    }
  }

  /// The pages in the order they stand, as stated.
  private func printed(_ answers: Answers, _ loaded: LoadedSet) -> String {
    let calculation = Calculation(loaded.set, answers: answers, reading: .audit)
    return calculation.forms.filter { answers.printed[$0] != nil }.map { form in
      var style = loaded.styles[form.name] ?? PageStyle(year: loaded.set.year)
      style.figures = .asStated
      guard let layout = loaded.layouts[form.name] else { return "" }
      return OfficialText(layout.page(calculation.filled(form), style: style)).text
    }.joined(separator: "\n")
  }

  @Test(arguments: documents)
  func everythingPrintedHasACell(_ name: String, _ set: String) throws {
    let (loaded, text) = try source(name, set)
    #expect(Intake.result(of: try pages(text, of: loaded), set: loaded.set).unplaced == [])
  }

  /// Every label and figure of a table, whatever cell of its line it slipped to. A few lines are put
  /// right in reading: 支出总计 of 001 has its figure in the cell of the label, in a sheet of 000 two
  /// labels sank a row and one is lost, a text has tags around it, two labels are cut short; in 004 three
  /// texts have tags, three values are formulas, and a goal goes on for two more lines. The pages of 002
  /// have no cells.
  @Test(arguments: documents.filter { $0.1 != "yinchuan-2025" })
  func printsEveryPageAgain(_ name: String, _ set: String) throws {
    let (loaded, text) = try source(name, set)
    let mended = Self.mended[set] ?? []
    for page in try pages(text, of: loaded) {
      let answers = Intake.result(of: [page], set: loaded.set).answers
      let table = text.filter { page.lines.contains($0.number) }.map { $0.text.tableLine }
      let again = lines(printed(answers, loaded)).map { $0.text.tableLine }
      let differences = OfficialCells(again.joined(separator: "\n")).differences(
        from: OfficialCells(table.joined(separator: "\n"), firstLine: page.lines.lowerBound),
        comparingColumns: false)
      let other = differences.filter { !mended.contains($0.publishedLine) }
      #expect(other == [], "\(page.form) \(page.lines)")
    }
  }

  @Test(arguments: documents)
  func whatWasPrintedAgainIsReadAsTheSame(_ name: String, _ set: String) throws {
    let (loaded, text) = try source(name, set)
    let read = Intake.result(of: try pages(text, of: loaded), set: loaded.set).answers
    let once = printed(read, loaded)
    let again = Intake.result(of: try pages(lines(once), of: loaded), set: loaded.set)
    #expect(again.unplaced == [])
    #expect(printed(again.answers, loaded) == once)
  }

  private func source(_ name: String, _ set: String) throws -> (LoadedSet, [TextLine]) {
    let library = TemplateLibrary(folder: Repository.folder.appending(path: "Templates").path())
    let publication = try #require(Publication(name))
    return (try library.load(set), lines(publication.lines.joined(separator: "\n")))
  }
}

extension String {
  /// The line if it is one of a table; titles and notes are printed once, as the picture has them.
  fileprivate var tableLine: String { contains("\t") ? self : "" }
}

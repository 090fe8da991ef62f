import Forms
import Layouts
import Pages
import RandomAnswers
import Rules
import Templates
import Testing

/// What a draft prints is read back, for every template of the library and whatever was filled in.
@Suite struct PrintingLawTests {
  private static let seeds = 1...5 as ClosedRange<UInt64>

  @Test(arguments: TestedSet.all, seeds)
  func whatIsPrintedIsReadAndPrintsTheSame(_ tested: TestedSet, _ seed: UInt64) throws {
    let loaded = try tested.loaded()
    let filled = RandomAnswers(loaded.set, seed: seed).calculation
    for figures in [PageStyle.Figures.official, .asStated] {
      let text = PrintedDraft(filled, loaded, figures).text
      let read = try ReadBack(text, loaded)
      #expect(read.unplaced == [], "\(text)")
      let again = PrintedDraft(read.calculation, loaded, .asStated)
      #expect(firstDifference(again.text, text) == nil, "\(figures)")
    }
  }

  @Test(arguments: TestedSet.all, seeds)
  func everyAnswerOfThePageComesBack(_ tested: TestedSet, _ seed: UInt64) throws {
    let loaded = try tested.loaded()
    let filled = RandomAnswers(loaded.set, seed: seed).calculation
    let printed = PrintedDraft(filled, loaded, .asStated)
    let read = try ReadBack(printed.text, loaded)
    let again = PrintedDraft(read.calculation, loaded, .asStated)
    for (own, other) in zip(printed.pages, again.pages) {
      let lost = own.cells.filter { !other.cells.contains($0) }
      #expect(lost == [], "\(own.form)")
    }
    #expect(printed.pages.count == again.pages.count)
  }

  /// The first lines that differ, and where.
  private func firstDifference(_ own: String, _ other: String) -> String? {
    guard own != other else { return nil }
    let lines = [own, other].map {
      $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    let same = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
    let pair = lines.map { same < $0.count ? $0[same] : "(end)" }
    return "L\(same + 1) “\(pair[0])” for “\(pair[1])”"
  }
}

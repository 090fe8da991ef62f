import Foundation
import Publications
import Testing

/// The seven goal sheets a department published, typed from the publication and printed again.
///
/// The sentences are read from the document beside the repository and are no part of it.
@Suite(.enabled(if: Publication.areThere, Published.absence))
struct ShizuishanSheetsTests {
  private static let lines = 14...206

  private func sheets() throws -> [PublishedSheet] {
    let document = try #require(Publication(Published.shizuishan))
    return PublishedSheet.all(in: document.lines[(Self.lines.lowerBound - 1)...])
  }

  private func filled() throws -> Desk {
    let desk = try Desk()
    let head = ["石嘴山市人民政府办公室", "", "无"]
    let lines = head + (try sheets().flatMap(\.answers)) + [""]
    let outcome = try desk.run(
      "new shizuishan-2024 --draft office --answers -", input: lines.joined(separator: "\n"))
    #expect(outcome.status == 0, "\(outcome.words)")
    return desk
  }

  @Test func theDocumentHasSevenSheets() throws {
    let sheets = try sheets()
    #expect(sheets.map { $0.fields["项目年度金额"] } == ["10", "12", "35", "16", "12", "76.90", "32.50"])
    let weights = sheets.map {
      $0.indicators.compactMap { $0.weight.flatMap(Int.init) }.reduce(0, +)
    }
    #expect(weights == [100, 100, 100, 100, 100, 100, 0])
    #expect(sheets.allSatisfy { $0.indicators.count >= 9 })
  }

  @Test func printsAsStatedWhatWasPublishedCellForCell() throws {
    let desk = try filled()
    let page = try desk.run("render office --as-stated")
    #expect(page.status == 0, "\(page.words)")
    let published = try #require(Publication(Published.shizuishan)).cells(Self.lines)
    let differences = OfficialCells(page.output).differences(
      from: published, comparingColumns: false, isWritten: { _, _ in true })
    #expect(differences == [])
  }

  @Test func findsOneThingToThinkAboutAndNothingWrong() throws {
    let desk = try filled()
    let outcome = try desk.run("check office --format json")
    let report = try Report(outcome.output)
    #expect(report.findings("error").map(\.name) == [])
    #expect(report.findings("incomplete").map(\.name) == [])
    // The sixth sheet has one indicator twice, the seventh a goal of four characters and nothing
    // that applies.
    #expect(report.findings("warning").map(\.rule) == ["D99", "WEIGHT", "D90"])
    #expect(report.findings("warning").map(\.form) == ["goal:6", "goal:7", "goal:7"])
    // A remark is made once, whatever the number of places.
    #expect(Set(report.findings("info").map(\.rule)).count == report.findings("info").count)
    #expect(outcome.status == 0)
    #expect(try desk.run("check office --strict").status == 2)
  }

  /// 20 + 10 + 10 + … of the first sheet are 100; one more in one place is 101.
  @Test(arguments: 1...6) func seesAWeightTooMuchInEverySheetThatHasAny(_ sheet: Int) throws {
    let desk = try Desk()
    var changed = try sheets()[sheet - 1]
    let index = try #require(changed.indicators.firstIndex { $0.weight.map { $0 != "0" } ?? false })
    let weight = try #require(changed.indicators[index].weight.flatMap(Int.init))
    changed.indicators[index].weight = String(weight + 1)
    let lines = ["石嘴山市人民政府办公室", "", "无"] + changed.answers + [""]
    let outcome = try desk.run(
      "new shizuishan-2024 --draft one --answers -", input: lines.joined(separator: "\n"))
    #expect(outcome.status == 1)
    let report = try Report(try desk.run("check one --format json").output)
    #expect(report.findings("error").map(\.rule) == ["WEIGHT"])
    #expect(report.findings("error").allSatisfy { $0.message.contains("101") })
  }
}

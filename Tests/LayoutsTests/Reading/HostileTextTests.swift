import Forms
import Templates
import Testing

@testable import Layouts

/// Texts nobody would print: the work stays in proportion to their size, and no line is lost.
@Suite struct HostileTextTests {
  private static let head = "一般公共预算财政拨款基本支出预算表\n单位：万元\n经济科目⇥⇥基本支出预算⇥⇥\n"

  struct Line: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String

    init(_ testDescription: String, _ text: String) {
      self.testDescription = testDescription
      self.text = text
    }
  }

  @Test(arguments: [
    Line("tabs only", String(repeating: "⇥", count: 100_000) + "9"),
    Line("cells without end", String(repeating: "一⇥", count: 100_000)),
    Line("one long cell", String(repeating: "长", count: 300_000) + "⇥1"),
    Line("tags without end", String(repeating: "<p>", count: 100_000) + "⇥1"),
    Line("tags that never begin", String(repeating: "<", count: 300_000) + "⇥1"),
    Line("formulas without a sign", String(repeating: "$", count: 300_000) + "⇥1"),
    Line("formulas without end", String(repeating: "$\\geq", count: 50_000) + "$⇥1"),
    Line("white space only", String(repeating: "\u{3000}", count: 300_000) + "⇥1"),
  ])
  func aLineOfAnySizeIsPlacedOrKept(line: Line) throws {
    let page = try Library.set("guyuan-2025").read(Self.head + line.text, as: "t3")
    let isKept = page.unplaced.contains { $0.number == 4 }
    let isRead = page.rows.contains { $0.line == 4 }
    #expect(isKept || isRead)
  }

  @Test func theWorkGrowsWithTheLinesOnly() throws {
    let loaded = try Library.set("guyuan-2025")
    let form = try #require(loaded.set.form("t3"))
    var builder = PictureBuilder(form: form, year: 2025)
    let picture = builder.picture(of: try #require(loaded.layouts["t3"]))
    // Five cells are the most a row has, so no line costs more than 12 cells × 5 places × 8 rows.
    let line = (0..<12).map { "字\($0)" }.joined(separator: "⇥") + "\n"
    for count in [100, 1000] {
      let text = Self.head + String(repeating: line, count: count)
      var reader = PageReader(picture, form: form, lines: text.textLines().map { PrintedLine($0) })
      let page = reader.read()
      #expect(page.unplaced.count == count)
      #expect(reader.matcher.work > 0)
      #expect(reader.matcher.work <= (count + 3) * 12 * 5 * 8)
    }
  }
}

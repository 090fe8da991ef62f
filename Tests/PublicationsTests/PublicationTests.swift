import Publications
import Testing

/// The comparison on the documents themselves.
@Suite(.enabled(if: Publication.areThere, "the publications are not beside the repository"))
struct PublicationTests {
  private func cells(_ name: String, _ lines: ClosedRange<Int>) throws -> OfficialCells {
    try #require(Publication(name)).cells(lines)
  }

  @Test func readsTheTwoSidesOfTable1() throws {
    let page = try cells("guyuan-government-office-2025", 75...95)
    #expect(page.values(of: "一、本年收入") == [["1507.01"]])
    #expect(page.values(of: "一、本年支出") == [["1546.71", "1546.71"]])
    #expect(page.values(of: "（十二）农林水支出") == [["0.2", "0.2"]])
    #expect(page.values(of: "（二）外交支出") == [[]])
    #expect(page.values(of: "（一）一般公共预算财政拨款") == [["39.7"], []])
    // Titles and unit are one label; 3 header lines, 11 rows, the note.
    #expect(page.rows.count == 1 + 3 + 11 + 1)
  }

  @Test func readsEveryRowOfTables2And3() throws {
    let table2 = try cells("guyuan-government-office-2025", 99...156)
    #expect(table2.rows.count == 1 + 2 + 49)
    #expect(
      table2.values(of: "合计").last == [
        "1712.09", "1546.71", "1057.2", "489.51", "-165.38", "-9.66",
      ])
    #expect(table2.values(of: "就业补助") == [["2.29", "0", "-2.29", "-100"]])
    let table3 = try cells("guyuan-government-office-2025", 160...196)
    #expect(table3.rows.count == 1 + 2 + 30)
    #expect(table3.values(of: "医疗费") == [[]])
  }

  @Test(arguments: [375...397, 399...421, 423...445])
  func aSheetIsEqualToItself(lines: ClosedRange<Int>) throws {
    let page = try cells("guyuan-government-office-2025", lines)
    #expect(page.rows.count == 20)
    #expect(page.differences(from: page) == [])
  }

  @Test func seesAFigureThatMovedToAnotherColumn() throws {
    let page = try cells("guyuan-government-office-2025", 160...196)
    let lines = try #require(Publication("guyuan-government-office-2025")).lines[159..<196]
    let moved = lines.joined(separator: "\n").replacing("10.28\t\t10.28", with: "10.28\t10.28\t")
    #expect(OfficialCells(moved).differences(from: page).map(\.kind) == [.column])
    let zero = lines.joined(separator: "\n").replacing("医疗费\t\t\t", with: "医疗费\t0\t\t")
    #expect(OfficialCells(zero).differences(from: page).map(\.kind) == [.content])
  }

  @Test func readsTheWeightsOfASheet() throws {
    let page = try cells("shizuishan-government-office-2024", 94...112)
    #expect(page.values(of: "项目年度金额") == [["16"]])
    #expect(page.values(of: "本指标不适用") == [["0"], ["0"]])
    let weights = page.rows.dropFirst(7).flatMap(\.tokens).compactMap(\.number).compactMap {
      Int($0)
    }
    #expect(weights.reduce(0, +) == 100)
  }
}

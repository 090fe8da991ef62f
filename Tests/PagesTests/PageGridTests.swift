import Pages
import Randomness
import Testing

@Suite struct PageGridTests {
  /// A grid in the notation of a picture: `a` starts a cell, `<` and `^` are covered.
  private func slots(_ picture: String) -> [[PageSlot]] {
    picture.split(separator: "/").map { row in
      row.split(separator: " ").map { word in
        switch word {
        case "<": .coveredFromLeft
        case "^": .coveredFromAbove
        default: .cell(PageCell(String(word)))
        }
      }
    }
  }

  private func spans(_ grid: PageGrid) -> String {
    grid.rows.map { row in
      row.map { cell in
        cell.map { $0.text + "\($0.columnSpan)\($0.rowSpan)" } ?? "."
      }.joined(separator: " ")
    }.joined(separator: "/")
  }

  @Test(arguments: [
    ("a b/c d", "a11 b11/c11 d11"),
    ("a < b/c d e", "a21 . b11/c11 d11 e11"),
    ("a b/^ c", "a12 b11/. c11"),
    ("a < b/^ ^ c", "a22 . b11/. . c11"),
    ("a < b/^ < c", "a22 . b11/. . c11"),
    ("a < </^ b c/^ ^ d", "a31 . ./11 b12 c11/11 . d11"),
    ("a b/c", "a11 b11/c11 11"),
  ])
  func mergesCoveredPlaces(picture: String, merged: String) {
    #expect(spans(PageGrid(slots(picture))) == merged)
  }

  @Test(arguments: [
    ("< a", [PagePlace(row: 0, column: 0)]),
    ("^ a", [PagePlace(row: 0, column: 0)]),
    // Below a cell of two columns only one place is covered: no rectangle.
    ("a </^ b", [PagePlace(row: 1, column: 0)]),
    ("a b/^ <", [PagePlace(row: 1, column: 1)]),
    ("a </^ ^", []),
  ])
  func namesPlacesThatCoverNothing(picture: String, places: [PagePlace]) {
    #expect(PageGrid(slots(picture)).misplaced == places)
  }

  @Test func everyPlaceBelongsToExactlyOneCell() {
    var random = SeededGenerator(seed: 20_251_121)
    for _ in 0..<300 {
      let picture = (0..<5).map { _ in
        (0..<6).map { _ in ["a", "<", "^", "<", "^"].randomElement(using: &random) ?? "a" }
          .joined(separator: " ")
      }.joined(separator: "/")
      var covered = Array(repeating: Array(repeating: 0, count: 6), count: 5)
      let rows = PageGrid(slots(picture)).rows
      for (row, cells) in rows.enumerated() {
        for (column, cell) in cells.enumerated() {
          guard let cell else { continue }
          for y in row..<row + cell.rowSpan {
            for x in column..<column + cell.columnSpan { covered[y][x] += 1 }
          }
        }
      }
      #expect(covered.allSatisfy { $0.allSatisfy { $0 == 1 } }, "\(picture)")
    }
  }

  @Test func theHeadEndsAtTheFirstRowWithAnotherCell() {
    let head = PageSlot.cell(PageCell("科目", isHeader: true))
    let body = PageSlot.cell(PageCell("行政运行"))
    let page = Page(
      titles: [], slots: [[head, .coveredFromLeft], [head, head], [head, body], [head, head]])
    #expect(page.headerRowCount == 2)
    #expect(page.columnCount == 2)
  }
}

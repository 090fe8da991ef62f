import Texts

/// The text a publication prints: titles, unit, one line a table row or the lines without a table,
/// notes.
///
/// Cells are separated by a tab, covered places are empty, and the paragraphs of a cell follow one
/// another behind an indent of two full-width spaces. Nothing in a cell can end its line or cell.
package struct OfficialText: Hashable, Sendable {
  /// The whole text, ending in a line break.
  package let text: String

  package init(_ page: Page) {
    let table = page.rows.map { row in
      row.map { $0.map(Self.text) ?? "" }.joined(separator: "\t")
    }
    let unit = page.unit.isEmpty ? [] : [page.unit]
    let parts = [page.titles, unit, table, page.lines.map(\.visible), page.notes]
    text =
      parts.filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private static func text(of cell: PageCell) -> String {
    cell.text.split(whereSeparator: \.isNewline)
      .map { String($0).visible }
      .joined(separator: "\u{3000}\u{3000}")
  }
}

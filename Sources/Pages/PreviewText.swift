import Texts

/// A page drawn for a terminal: cells in boxes of `+`, `-` and `|`, aligned by display width.
///
/// It fits `width` columns (at least 60) by wrapping texts; a table with so many columns that each
/// would have less than two is wider. Everything printed is made visible first.
package struct PreviewText: Hashable, Sendable {
  /// The lines, none with spaces at its end.
  package let lines: [String]

  package init(_ page: Page, width: Int) {
    let width = max(60, width)
    let table = PreviewTable(page, width: width)
    let tableWidth = table.width > 0 ? table.width : width
    let titles = page.titles.flatMap { $0.visible.wrapped(toWidth: tableWidth) }
      .map { $0.padded(toWidth: tableWidth, alignment: .center) }
    let unit = [page.unit.visible].filter { !$0.isEmpty }
      .map { $0.padded(toWidth: tableWidth, alignment: .trailing) }
    let notes = page.notes.flatMap { $0.visible.wrapped(toWidth: width) }
    lines = (titles + unit + table.lines + notes).map(\.withoutTrailingSpaces)
  }

  /// The lines as one text, ending in a line break.
  package var text: String { lines.map { $0 + "\n" }.joined() }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}

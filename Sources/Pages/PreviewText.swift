import Texts

/// A page drawn for a terminal: cells in boxes of `+`, `-` and `|`, aligned by display width.
///
/// It fits `width` columns (at least 60) by wrapping texts; a table with so many columns that each
/// would have less than two is wider. Lines without a table stand in one box of that width.
/// Everything printed is made visible first.
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
    let lines = Self.box(page.lines, width: width)
    self.lines = (titles + unit + table.lines + lines + notes).map(\.withoutTrailingSpaces)
  }

  /// Lines in one box; wrapped, a line goes on under its own beginning.
  private static func box(_ lines: [String], width: Int) -> [String] {
    guard !lines.isEmpty else { return [] }
    let rule = "+" + String(repeating: "-", count: width - 2) + "+"
    let texts = lines.flatMap { line in
      let indent = String(line.prefix(while: \.isWhitespace)).visible
      return line.visible.wrapped(toWidth: width - 4, indent: indent)
    }
    return [rule] + texts.map { "| " + $0.padded(toWidth: width - 4) + " |" } + [rule]
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

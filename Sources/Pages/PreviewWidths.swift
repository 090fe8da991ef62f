import Texts

/// How wide each column of a table is drawn so that the whole fits a terminal.
///
/// Figures are never divided while a text can be wrapped instead, codes only in the last resort. Where
/// texts would get less than twelve columns the spaces beside the rules are given up for them.
struct PreviewWidths {
  /// The columns of a terminal inside each column of the table.
  private(set) var widths: [Int]
  /// Spaces between a rule and a text: 1, or 0 in a crowded table.
  let padding: Int

  /// What stands between two texts: a rule and the spaces at both sides of it.
  var gap: Int { 1 + 2 * padding }

  init(_ rows: [[PageCell?]], width: Int) {
    let cells = rows.flatMap { $0.enumerated() }
      .compactMap { column, cell in cell.map { (column: column, cell: $0) } }
    let single = cells.filter { $0.cell.columnSpan == 1 }
    let none = Array(repeating: 2, count: rows.first?.count ?? 0)
    let wanted = Self.most(of: single, atLeast: none) {
      $0.isHeader ? min($0.widestLine, 8) : $0.widestLine
    }
    let words = Self.most(of: single, atLeast: none, \.widestWord)
    let figures = Self.most(of: single, atLeast: none) {
      $0.alignment == .trailing ? $0.widestLine : 0
    }
    let comfortable = zip(wanted, words).map { max(min($0, 12), $1) }
    let frame = 1 + none.count
    padding = comfortable.reduce(frame + 2 * none.count, +) <= width ? 1 : 0
    let room = width - frame - 2 * padding * none.count
    widths = wanted
    for place in cells where place.cell.columnSpan > 1 && !place.cell.isHeader {
      widen(for: place.cell, at: place.column, by: .max)
    }
    for floors in [comfortable, zip(words, figures).map { max($0, $1, 4) }, figures, none] {
      shrink(to: room, floors: floors)
    }
    for place in cells where place.cell.isHeader {
      widen(for: place.cell, at: place.column, by: room - widths.reduce(0, +))
    }
  }

  /// The largest measure of the cells in each column.
  private static func most(
    of cells: [(column: Int, cell: PageCell)], atLeast least: [Int], _ measure: (PageCell) -> Int
  ) -> [Int] {
    cells.reduce(into: least) { $0[$1.column] = max($0[$1.column], measure($1.cell)) }
  }

  /// Gives the columns of a cell what it lacks on one line, up to `most` in all.
  private mutating func widen(for cell: PageCell, at column: Int, by most: Int) {
    let columns = column..<column + cell.columnSpan
    let own = widths[columns].reduce(-gap) { $0 + $1 + gap }
    let missing = max(0, min(cell.widestLine - own, most))
    for (index, column) in columns.enumerated() {
      widths[column] += (missing + index) / columns.count
    }
  }

  /// Takes from the widest column above its floor, again and again, until all of them fit.
  private mutating func shrink(to room: Int, floors: [Int]) {
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let candidates = widths.indices.filter { widths[$0] > floors[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return }
      let next = candidates.map { widths[$0] }.filter { $0 < widths[widest] }.max() ?? 0
      let step = max(1, min(excess, widths[widest] - max(floors[widest], next)))
      widths[widest] -= step
      excess -= step
    }
  }
}

extension PageCell {
  /// The width of its widest paragraph on one line.
  fileprivate var widestLine: Int {
    text.split(whereSeparator: \.isNewline).map { String($0).visible.displayWidth }.max() ?? 0
  }

  /// The width of its longest code or figure, at most 12: what should not be divided.
  fileprivate var widestWord: Int {
    let words = text.split { !$0.isASCII || $0.isWhitespace }
    return min(12, words.map(\.displayWidth).max() ?? 0)
  }
}

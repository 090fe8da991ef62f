import Texts

/// How wide each column of a table is drawn so that the whole fits a terminal.
struct PreviewWidths {
  private(set) var widths: [Int]

  /// A text column is not made narrower than this while another one can be.
  private static let least = 8

  init(_ rows: [[PageCell?]], width: Int) {
    let count = rows.first?.count ?? 0
    widths = Array(repeating: 2, count: count)
    var numbers = widths
    for (column, cell) in rows.flatMap({ $0.enumerated() }) {
      guard let cell, cell.columnSpan == 1 else { continue }
      widths[column] = max(widths[column], cell.widestLine)
      if cell.alignment == .trailing { numbers[column] = max(numbers[column], cell.widestLine) }
    }
    widen(for: rows)
    let room = width - 1 - 3 * count
    shrink(to: room, floors: numbers.map { max($0, Self.least) })
    shrink(to: room, floors: numbers.map { max($0, 4) })
    shrink(to: room, floors: numbers.map { _ in 2 })
  }

  /// Gives a merged cell that needs more room than its columns have the rest in its last one.
  private mutating func widen(for rows: [[PageCell?]]) {
    for (column, cell) in rows.flatMap({ $0.enumerated() }) {
      guard let cell, cell.columnSpan > 1 else { continue }
      let columns = column..<column + cell.columnSpan
      let missing = cell.widestLine - widths[columns].reduce(-3) { $0 + $1 + 3 }
      widths[columns.upperBound - 1] += max(0, missing)
    }
  }

  /// Takes from the widest column above its floor, again and again, until all of them fit.
  private mutating func shrink(to room: Int, floors: [Int]) {
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let candidates = widths.indices.filter { widths[$0] > floors[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return }
      let next = candidates.filter { widths[$0] < widths[widest] }.map { widths[$0] }.max() ?? 0
      let step = min(excess, widths[widest] - max(floors[widest], next, widths[widest] - 8))
      widths[widest] -= max(1, step)
      excess -= max(1, step)
    }
  }
}

extension PageCell {
  /// The width of its widest paragraph on one line.
  fileprivate var widestLine: Int {
    text.split(whereSeparator: \.isNewline).map { String($0).visible.displayWidth }.max() ?? 0
  }
}

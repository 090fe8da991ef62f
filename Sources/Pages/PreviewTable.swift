import Texts

/// The boxes of a page's table, drawn line by line.
struct PreviewTable {
  /// A cell with its place and its wrapped lines.
  private struct Box {
    var place: PagePlace
    var cell: PageCell
    var width: Int
    var lines: [String]
  }

  private let columns: PreviewWidths
  private let boxes: [[Box]]
  private var heights: [Int]

  init(_ page: Page, width: Int) {
    columns = PreviewWidths(page.rows, width: width)
    boxes = Self.boxes(of: page.rows, columns: columns)
    heights = Array(repeating: 1, count: page.rows.count)
    for row in boxes.indices {
      for box in boxes[row] where box.place.row + box.cell.rowSpan - 1 == row {
        let above = (box.place.row..<row).reduce(0) { $0 + heights[$1] + 1 }
        heights[row] = max(heights[row], box.lines.count - above)
      }
    }
  }

  /// The columns of a terminal the whole table takes; 0 for a table without columns.
  var width: Int {
    columns.widths.isEmpty ? 0 : columns.widths.reduce(1) { $0 + $1 + columns.gap }
  }

  /// The table from its upper to its lower rule; empty for a table without rows.
  var lines: [String] {
    guard !boxes.isEmpty else { return [] }
    return boxes.indices.flatMap { row in
      [rule(above: row)] + (0..<heights[row]).map { line(of: row, $0) }
    } + [rule(above: boxes.count)]
  }

  /// The boxes in every row from left to right; one of several rows stands in each of them.
  private static func boxes(of rows: [[PageCell?]], columns: PreviewWidths) -> [[Box]] {
    var boxes: [[Box]] = rows.map { _ in [] }
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard let cell else { continue }
        let width = columns.widths[column..<column + cell.columnSpan]
          .reduce(-columns.gap) { $0 + $1 + columns.gap }
        let lines = cell.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
          .flatMap { String($0).visible.wrapped(toWidth: width) }
        let place = PagePlace(row: row, column: column)
        let box = Box(place: place, cell: cell, width: width, lines: lines)
        for covered in row..<row + cell.rowSpan { boxes[covered].append(box) }
      }
    }
    return boxes.map { $0.sorted { $0.place.column < $1.place.column } }
  }

  /// One line of text of a row.
  private func line(of row: Int, _ index: Int) -> String {
    boxes[row].map { "|" + text(of: $0, inRow: row, line: index) }.joined() + "|"
  }

  /// What a box shows, with the spaces beside its rules, `line` lines below the beginning of a row it stands in; -1 is the rule above.
  private func text(of box: Box, inRow row: Int, line: Int) -> String {
    let above = (box.place.row..<row).reduce(0) { $0 + heights[$1] + 1 }
    let index = above + line
    let text = index < box.lines.count ? box.lines[index] : ""
    let spaces = String(repeating: " ", count: columns.padding)
    return spaces + text.padded(toWidth: box.width, alignment: box.cell.alignment) + spaces
  }

  /// The rule between two rows; a box of both rows goes on through it.
  private func rule(above row: Int) -> String {
    let upper = row > 0 ? boxes[row - 1] : []
    let lower = row < boxes.count ? boxes[row] : []
    let crossing = lower.filter { $0.place.row < row }
    let borders = Set((upper + lower).map(\.place.column))
    var line = ""
    var column = 0
    var wasDashed = false
    while column < columns.widths.count {
      if let box = crossing.first(where: { $0.place.column == column }) {
        line += wasDashed ? "+" : "|"
        line += text(of: box, inRow: row, line: -1)
        column += box.cell.columnSpan
        wasDashed = false
      } else {
        line += borders.contains(column) ? "+" : "-"
        line += String(repeating: "-", count: columns.widths[column] + columns.gap - 1)
        column += 1
        wasDashed = true
      }
    }
    return line + (wasDashed ? "+" : "|")
  }
}

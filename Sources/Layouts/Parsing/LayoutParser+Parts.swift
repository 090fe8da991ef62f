import Forms
import Pages

extension LayoutParser {
  /// Puts the rows of the table together: bands, and the lines of one block.
  mutating func parts(of rows: [LayoutSource]) -> [LayoutPart] {
    var parts: [LayoutPart] = []
    var rest = rows[...]
    while let first = rest.first {
      let run = rest.prefix { $0.hasBar == first.hasBar }
      rest = rest.dropFirst(run.count)
      let left = self.parts(of: run.compactMap(\.left))
      if first.hasBar {
        parts.append(.band(left: left, right: self.parts(of: run.compactMap(\.right))))
      } else {
        parts += left
      }
    }
    return parts
  }

  private mutating func parts(of halves: [LayoutSource.Half]) -> [LayoutPart] {
    var parts: [LayoutPart] = []
    for half in halves {
      let cells = half.cells.map(\.cell)
      guard let marker = half.marker else {
        parts.append(.row(cells))
        continue
      }
      var rows = LayoutRows(block: marker.block, lines: [:])
      if case .rows(let last) = parts.last, last.block == marker.block {
        rows = last
        parts.removeLast()
      }
      let isDoubled = marker.isEmpty ? rows.empty != nil : rows.lines[marker.level] != nil
      if isDoubled { report(.doubledLevel(marker.text), at: half.place) }
      if marker.isEmpty { rows.empty = cells } else { rows.lines[marker.level] = cells }
      rows.isTotalLast = marker.level == .total && rows.lines.count > 1
      parts.append(.rows(rows))
    }
    return parts
  }

  /// Compares the numbers of cells; the first row without a bar says how many there are.
  mutating func checkWidths(of rows: [LayoutSource]) -> Int {
    let left = rows.first { $0.hasBar && $0.left != nil }?.left?.cells.count ?? 0
    let right = rows.first { $0.hasBar && $0.right != nil }?.right?.cells.count ?? 0
    let common = rows.first { !$0.hasBar }?.left?.cells.count
    let width = common ?? left + right
    for row in rows {
      guard row.hasBar else {
        let count = row.left?.cells.count ?? 0
        if count != width { report(.width(count, expected: width), at: row.place) }
        continue
      }
      for (half, expected) in [(row.left, left), (row.right, width - left)] {
        guard let half, half.cells.count != expected else { continue }
        report(.halfWidth(half.cells.count, expected: expected), at: half.place)
      }
    }
    return width
  }

  /// Merges every line as if it were printed once, and names the covered places that cover nothing.
  mutating func checkMerges(of rows: [LayoutSource]) {
    let left = rows.first { $0.hasBar && $0.left != nil }?.left?.cells.count ?? 0
    let slots = rows.map { row in
      guard row.hasBar else { return (row.left?.cells ?? []).map(\.cell.slot) }
      let before = row.left?.cells.map(\.cell.slot)
      return (before ?? Array(repeating: .cell(PageCell()), count: left))
        + (row.right?.cells ?? []).map(\.cell.slot)
    }
    for place in PageGrid(slots).misplaced {
      let row = rows[place.row]
      let leftCells = row.left?.cells ?? []
      let right = row.hasBar ? place.column - left : place.column
      let isLeft = !row.hasBar || place.column < left
      let text = isLeft ? leftCells[place.column].place : row.right?.cells[right].place
      report(.badMerge, at: text ?? row.place)
    }
  }
}

extension LayoutMarker {
  /// As it is written in a picture.
  var text: String {
    "@" + block
      + (isEmpty ? "." + Self.empty : (category ?? level?.rawValue).map { "." + $0 } ?? "")
  }

  /// The word behind the point of a line that stands for a block without rows.
  static let empty = "empty"
}

extension LayoutCell {
  /// Its place in the grid, whatever is printed in it.
  fileprivate var slot: PageSlot {
    switch self {
    case .text: .cell(PageCell())
    case .coveredFromLeft: .coveredFromLeft
    case .coveredFromAbove: .coveredFromAbove
    }
  }
}

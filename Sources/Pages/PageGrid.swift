/// The merged cells of a grid: what `PageSlot`s come to.
///
/// A cell takes the rectangle of places that lead to it. A covered place that leads out of the grid,
/// or would make the cell no rectangle, becomes a blank cell of its own and is named in `misplaced`.
/// O(places).
package struct PageGrid: Hashable, Sendable {
  /// One entry a column, `nil` where another cell covers the place; all rows are equally long.
  package private(set) var rows: [[PageCell?]] = []
  package private(set) var misplaced: [PagePlace] = []

  package init(_ slots: [[PageSlot]]) {
    let width = slots.map(\.count).max() ?? 0
    let anchors = Self.anchors(of: slots, width: width)
    rows = slots.map { line in
      (0..<width).map { $0 < line.count ? line[$0].cell : PageCell() }
    }
    var inside: Set<PagePlace> = []
    for place in Self.places(of: anchors) where anchors[place.row][place.column] == place {
      let size = Self.size(of: place, in: anchors)
      rows[place.row][place.column]?.columnSpan = size.columns
      rows[place.row][place.column]?.rowSpan = size.rows
      for row in place.row..<place.row + size.rows {
        for column in place.column..<place.column + size.columns {
          inside.insert(PagePlace(row: row, column: column))
        }
      }
    }
    misplaced = Self.places(of: anchors).filter { !inside.contains($0) }
    for place in misplaced { rows[place.row][place.column] = PageCell() }
  }

  /// The place of the cell each place belongs to; `nil` where it leads out of the grid.
  private static func anchors(of slots: [[PageSlot]], width: Int) -> [[PagePlace?]] {
    var anchors: [[PagePlace?]] = []
    for (row, line) in slots.enumerated() {
      var found: [PagePlace?] = []
      for column in 0..<width {
        switch column < line.count ? line[column] : .cell(PageCell()) {
        case .cell: found.append(PagePlace(row: row, column: column))
        case .coveredFromLeft: found.append(found.last.flatMap(\.self))
        case .coveredFromAbove: found.append(anchors.last.flatMap { $0[column] })
        }
      }
      anchors.append(found)
    }
    return anchors
  }

  private static func places(of anchors: [[PagePlace?]]) -> [PagePlace] {
    anchors.indices.flatMap { row in
      anchors[row].indices.map { PagePlace(row: row, column: $0) }
    }
  }

  /// The largest rectangle from a cell to the right, then down, whose places all belong to it.
  private static func size(
    of place: PagePlace, in anchors: [[PagePlace?]]
  ) -> (columns: Int, rows: Int) {
    let columns = anchors[place.row][place.column...].prefix { $0 == place }.count
    let rows = anchors[place.row...].prefix { line in
      line[place.column..<place.column + columns].allSatisfy { $0 == place }
    }
    return (columns, rows.count)
  }
}

extension PageSlot {
  /// The cell that starts here; `nil` where one is covered.
  fileprivate var cell: PageCell? {
    if case .cell(let cell) = self { cell } else { nil }
  }
}

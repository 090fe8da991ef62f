/// Lays printed lines beside rows of a picture.
///
/// A line fits plainly where each cell stands in its place. Else the cheapest way is searched to keep
/// the order of the cells and move them: O(cells × places), counted in `work`, and not tried at all
/// where a line has far more cells than the row.
struct RowMatcher {
  /// How many pairs of a cell and a place were compared.
  private(set) var work = 0

  /// The match of a line whose cells all stand in their place; `nil` if one does not.
  mutating func plain(_ cells: [PrintedCell], _ row: PictureRow, origin: Int) -> RowMatch? {
    var pairs: [RowMatch.Pair] = []
    var score = 0
    var words = 0
    work += 1
    for cell in cells {
      let column = cell.column - origin
      guard row.cells.indices.contains(column), let fit = row.cells[column].plainFit(cell) else {
        return nil
      }
      if case .words = row.cells[column] { words += 1 }
      score += fit.gain
      pairs.reserveCapacity(cells.count)
      pairs.append(RowMatch.Pair(cell: cell, column: column, fit: fit))
    }
    guard words == row.wordCount, !row.needsCode || pairs.contains(where: \.fit.isEvidence) else {
      return nil
    }
    return RowMatch(row: row, pairs: pairs, origin: origin, score: score, isPlain: true)
  }

  /// The best match of a line whose cells may have moved; `nil` if hardly anything fits.
  mutating func aligned(_ cells: [PrintedCell], _ row: PictureRow, origin: Int) -> RowMatch? {
    guard !cells.isEmpty, cells.count <= 2 * row.cells.count + 2 else { return nil }
    work += cells.count * row.cells.count
    return RowAlignment(cells, row, origin: origin).match
  }
}

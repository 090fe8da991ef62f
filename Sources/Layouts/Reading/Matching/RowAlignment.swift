/// The best way to lay the cells of a line over the places of a row, in their order.
///
/// What fits is gained; words of the picture that are lost, a cell without a place and every change
/// of how far the cells have moved cost.
struct RowAlignment {
  private static let lostWords = 5
  private static let leftover = 12

  /// The best way that ends with one cell in one place.
  private struct Step {
    var score: Int
    var fit: CellFit
    /// The cell and place before it; `nil` at the beginning.
    var before: (cell: Int, column: Int)?
  }

  private let cells: [PrintedCell]
  private let row: PictureRow
  private let origin: Int
  /// How many fixed words stand before each place.
  private let wordsBefore: [Int]
  /// How each cell fits each place: those of the first cell, then those of the next.
  private let fits: [CellFit?]
  /// The best way to each pair, in the same order.
  private var steps: [Step?] = []

  init(_ cells: [PrintedCell], _ row: PictureRow, origin: Int) {
    self.cells = cells
    self.row = row
    self.origin = origin
    wordsBefore = row.wordsBefore
    var fits: [CellFit?] = []
    fits.reserveCapacity(cells.count * row.cells.count)
    for cell in cells {
      for column in row.cells.indices { fits.append(row.fit(of: cell, at: column, origin)) }
    }
    self.fits = fits
    steps.reserveCapacity(fits.count)
    for index in cells.indices {
      for column in row.cells.indices { steps.append(step(index, column)) }
    }
  }

  /// Where a cell and a place stand among all pairs.
  private func pair(_ cell: Int, _ column: Int) -> Int { cell * row.cells.count + column }

  /// The match, if more is gained than it costs.
  var match: RowMatch? {
    var best: (score: Int, cell: Int, column: Int)?
    for cell in cells.indices.suffix(3) {
      for column in row.cells.indices {
        guard let step = steps[pair(cell, column)] else { continue }
        let score =
          step.score - (cells.count - 1 - cell) * Self.leftover
          - lost(from: step.fit.end(column), to: row.cells.count)
        if score > best?.score ?? 0 { best = (score, cell, column) }
      }
    }
    guard let best else { return nil }
    return match(endingAt: (best.cell, best.column), score: best.score)
  }

  private func match(endingAt end: (cell: Int, column: Int), score: Int) -> RowMatch {
    var pairs: [RowMatch.Pair] = []
    pairs.reserveCapacity(cells.count)
    var place: (cell: Int, column: Int)? = end
    while let (cell, column) = place, let step = steps[pair(cell, column)] {
      pairs.append(RowMatch.Pair(cell: cells[cell], column: column, fit: step.fit))
      place = step.before
    }
    pairs.reverse()
    let leftover = cells.filter { cell in !pairs.contains { $0.cell.column == cell.column } }
    return RowMatch(
      row: row, pairs: pairs, leftover: leftover, origin: origin, score: score, isPlain: false)
  }

  /// The best way to this pair; `nil` if the cell cannot stand there.
  private func step(_ cell: Int, _ column: Int) -> Step? {
    let moved = column - (cells[cell].column - origin)
    guard let fit = fits[pair(cell, column)] else { return nil }
    var best = Step(
      score: fit.gain - cell * Self.leftover - lost(from: 0, to: column) - cost(ofMove: moved),
      fit: fit, before: nil)
    for previous in max(0, cell - 2)..<cell {
      for place in 0..<column {
        guard let before = steps[pair(previous, place)], before.fit.end(place) <= column else {
          continue
        }
        let change = moved - (place - (cells[previous].column - origin))
        let score =
          before.score + fit.gain - (cell - previous - 1) * Self.leftover
          - lost(from: before.fit.end(place), to: column) - cost(ofMove: change)
        if score > best.score { best = Step(score: score, fit: fit, before: (previous, place)) }
      }
    }
    return best
  }

  private func lost(from start: Int, to end: Int) -> Int {
    end > start ? (wordsBefore[end] - wordsBefore[start]) * Self.lostWords : 0
  }

  private func cost(ofMove columns: Int) -> Int {
    columns == 0 ? 0 : 1 + min(3, abs(columns))
  }
}

extension CellFit {
  /// The place behind the one a cell takes.
  fileprivate func end(_ column: Int) -> Int { column + (manner == .withFigure ? 2 : 1) }
}

extension PictureRow {
  /// How a cell fits in a place.
  fileprivate func fit(of cell: PrintedCell, at column: Int, _ origin: Int) -> CellFit? {
    let isInPlace = cell.column - origin == column
    if let fit = cells[column].fit(cell, isInPlace: isInPlace, below: below[column]) {
      guard fit.manner == .withFigure else { return fit }
      return takesFigure(at: column + 1) ? fit : nil
    }
    guard let above = above[column], var fit = above.plainFit(cell), fit.gain > 3 else {
      return nil
    }
    if case .hole = above { fit.gain = 1 } else { fit.gain = 7 }
    fit.manner = .sunk
    return fit
  }

  /// Whether a figure belongs in this place.
  func takesFigure(at column: Int) -> Bool {
    guard cells.indices.contains(column), case .hole(let hole) = cells[column] else { return false }
    return hole.shape == .number
  }
}

/// A printed line laid beside a row of the picture.
struct RowMatch {
  /// A printed cell with its place in the picture.
  struct Pair {
    var cell: PrintedCell
    /// Its place in the row of the picture.
    var column: Int
    var fit: CellFit
  }

  var row: PictureRow
  /// From left to right.
  var pairs: [Pair]
  /// Cells that found no place.
  var leftover: [PrintedCell] = []
  /// Where the row's first cell stands in the line.
  var origin: Int
  var score: Int

  /// Whether every cell stands where the picture has it, all fixed words among them.
  var isPlain: Bool
  /// Whether words, names or codes show that it is this row.
  var hasEvidence: Bool { pairs.contains { $0.fit.isEvidence } }
  /// Whether a line that is not cut into cells may be taken for it.
  var hasProof: Bool { pairs.contains { $0.fit.isProof } }
  /// Whether nothing better can be found.
  var isPerfect: Bool {
    hasEvidence && leftover.isEmpty && lost.isEmpty
      && pairs.allSatisfy { $0.fit.manner == .plain }
  }

  /// The row's fixed words that are not printed in it.
  var lost: [FixedWords] {
    guard !isPlain else { return [] }
    return row.cells.indices.compactMap { column in
      guard case .words(let words) = row.cells[column],
        !pairs.contains(where: { $0.column == column })
      else { return nil }
      return words
    }
  }
}

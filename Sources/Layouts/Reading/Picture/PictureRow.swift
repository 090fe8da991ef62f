import Forms

/// A row of a picture as it is looked for on a page; shared, for every line is laid beside many.
final class PictureRow: Sendable {
  let cells: [PictureCell]
  /// The block and the level a repeated row is for; `nil` for a row that is printed once.
  let repeated: Repeated?
  /// What stands above a blank or covered place: it may have sunk into this row.
  let above: [PictureCell?]
  /// The words below each place: a merged label may have taken them in.
  let below: [FixedWords?]
  /// How many fixed words stand before each place, and in all.
  let wordsBefore: [Int]
  /// Whether it is a level of a code tree: then a code stands in it.
  let needsCode: Bool

  struct Repeated: Hashable {
    let block: String
    let level: FilledRow.Level?
    /// Whether it says that the block has no rows.
    var isEmpty = false
  }

  init(
    _ cells: [PictureCell], repeated: Repeated? = nil, above: [PictureCell?]? = nil,
    below: [FixedWords?]? = nil
  ) {
    self.cells = cells
    self.repeated = repeated
    self.above = above ?? Array(repeating: nil, count: cells.count)
    self.below = below ?? Array(repeating: nil, count: cells.count)
    wordsBefore = cells.reduce(into: [0]) { counts, cell in
      if case .words = cell {
        counts.append(counts[counts.count - 1] + 1)
      } else {
        counts.append(counts[counts.count - 1])
      }
    }
    needsCode = cells.contains { cell in
      guard case .hole(let hole) = cell, case .code = hole.shape else { return false }
      return true
    }
  }

  /// How many of its cells are fixed words.
  var wordCount: Int { wordsBefore[cells.count] }

  /// Whether it is fixed words only: a row of the head of the table.
  var isHead: Bool {
    repeated == nil && wordCount > 0
      && cells.allSatisfy { cell in
        switch cell {
        case .words, .blank, .covered: true
        default: false
        }
      }
  }
}

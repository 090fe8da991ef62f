import Forms

/// What the pages of one document come to.
package struct IntakeResult: Hashable, Sendable {
  package var answers: Answers
  /// The line of the text each answered or stated cell was read from.
  package var lines: [CellID: Int]
  /// What had to be put right, in the order of the text.
  package var repairs: [ReadRepair]
  /// Texts of the pages that found no cell, in the order of the text.
  package var unplaced: [TextLine]
}

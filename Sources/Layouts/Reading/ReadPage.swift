import Forms

/// A table or a sheet as it was printed: what a picture found in a text.
///
/// Nothing is made up: a cell that is blank on the page is there with an empty text, a cell the page
/// does not have is missing, and a line that found no place is in `unplaced`.
package struct ReadPage: Hashable, Sendable {
  /// The form of the set.
  package var form: String
  /// The lines of the text it takes up.
  package var lines: ClosedRange<Int>
  /// Fields of the form, by column id.
  package var fields: [String: ReadCell]
  /// Fields of the set's head printed on it, by column id.
  package var head: [String: ReadCell]
  /// Rows of blocks in printed order, fixed lines too.
  package var rows: [ReadRow]
  /// Fixed words that are printed otherwise than in the picture, white space and brackets apart.
  package var words: [PrintedWord]
  package var repairs: [ReadRepair]
  package var unplaced: [TextLine]

  package init(
    form: String, lines: ClosedRange<Int>, fields: [String: ReadCell] = [:],
    head: [String: ReadCell] = [:], rows: [ReadRow] = [], words: [PrintedWord] = [],
    repairs: [ReadRepair] = [], unplaced: [TextLine] = []
  ) {
    self.form = form
    self.lines = lines
    self.fields = fields
    self.head = head
    self.rows = rows
    self.words = words
    self.repairs = repairs
    self.unplaced = unplaced
  }
}

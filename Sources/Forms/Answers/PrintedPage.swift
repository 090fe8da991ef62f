/// What a page that was read printed otherwise than its template would.
package struct PrintedPage: Hashable, Sendable {
  /// The rows of repeated blocks in printed order, by block; a block that is missing prints its own.
  package var rows: [String: [PrintedRow]]
  package var words: [PrintedWord]

  package init(rows: [String: [PrintedRow]] = [:], words: [PrintedWord] = []) {
    self.rows = rows
    self.words = words
  }
}

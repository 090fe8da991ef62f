/// Something the reader had to put right to find the place of a text.
package struct ReadRepair: Hashable, Sendable {
  package var line: Int
  /// What was done, a sentence in a clerk's words: 本行左移了一格，按标签归位.
  package var words: String

  package init(line: Int, words: String) {
    self.line = line
    self.words = words
  }
}

/// Fixed words of a picture that a page printed otherwise.
package struct PrintedWord: Hashable, Sendable {
  /// The words in the picture.
  package var words: String
  /// Which of the picture's cells or lines with just these words, counted from 1.
  package var occurrence: Int
  /// What the page has there; empty where it lost them.
  package var printed: String

  package init(_ words: String, occurrence: Int, printed: String) {
    self.words = words
    self.occurrence = occurrence
    self.printed = printed
  }
}

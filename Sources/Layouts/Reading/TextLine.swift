/// One line of a text that is read.
package struct TextLine: Hashable, Sendable {
  /// Counted from 1, in the text as it came.
  package var number: Int
  /// Without its line break; its cells are separated by tabs.
  package var text: String

  package init(_ number: Int, _ text: String) {
    self.number = number
    self.text = text
  }
}

/// A piece of a text as it was printed, and where.
package struct Quote: Hashable, Sendable {
  /// The line it begins on, counted from 1.
  package var line: Int
  /// Without white space; not yet made safe for a terminal.
  package var text: String

  package init(line: Int, text: String) {
    self.line = line
    self.text = text
  }
}

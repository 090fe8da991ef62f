/// What a page printed in one place.
package struct ReadCell: Hashable, Sendable {
  /// As printed, white space at its ends and breaks inside words apart; empty where it is blank.
  package var text: String
  /// The line of the text it begins on.
  package var line: Int

  package init(_ text: String, line: Int) {
    self.text = text
    self.line = line
  }
}

/// A number of things the text names, and the number of sheets of a form it should be.
package struct PassageSheets: Hashable, Sendable {
  package var rule: String
  package var severity: Severity
  /// In a clerk's words.
  package var words: String
  /// The hole that has the number, or that stands once for each of the things.
  package var hole: String
  /// Whether the places of the hole are counted instead of its number taken.
  package var isCounted: Bool
  /// The repeated form.
  package var form: String

  package init(
    rule: String, severity: Severity, words: String, hole: String, isCounted: Bool, form: String
  ) {
    self.rule = rule
    self.severity = severity
    self.words = words
    self.hole = hole
    self.isCounted = isCounted
    self.form = form
  }
}

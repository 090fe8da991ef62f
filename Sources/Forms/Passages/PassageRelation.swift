/// What figures of the text have to do with each other and with cells.
package struct PassageRelation: Hashable, Sendable {
  package var rule: String
  package var severity: Severity
  /// In a clerk's words.
  package var words: String
  /// A cell without form is a hole, by its id; the holes of a list or of repeats add up.
  package var left: Formula
  package var comparator: Comparator
  package var right: Formula

  package init(
    rule: String, severity: Severity, words: String, left: Formula, comparator: Comparator,
    right: Formula
  ) {
    self.rule = rule
    self.severity = severity
    self.words = words
    self.left = left
    self.comparator = comparator
    self.right = right
  }
}

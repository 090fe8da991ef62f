/// Something wrong with a text itself, whatever the tables say.
package struct TextDefect: Hashable, Sendable {
  package var rule: String
  package var severity: Severity
  package var quote: Quote
  /// What is wrong and what to do, a sentence in a clerk's words.
  package var words: String

  package init(rule: String, severity: Severity, quote: Quote, words: String) {
    self.rule = rule
    self.severity = severity
    self.quote = quote
    self.words = words
  }
}

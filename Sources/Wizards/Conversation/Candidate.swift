/// One way to complete the line.
package struct Candidate: Hashable, Sendable {
  /// The whole line once this one is taken.
  package var replacement: String
  /// How it is shown beneath the line.
  package var label: String
  /// Where the cursor stands then, in characters of `replacement`; `nil` is its end.
  package var cursor: Int?

  package init(_ replacement: String, label: String, cursor: Int? = nil) {
    self.replacement = replacement
    self.label = label
    self.cursor = cursor
  }
}

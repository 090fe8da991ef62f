/// One way to complete the line.
package struct Candidate: Hashable, Sendable {
  /// The whole line once this one is taken.
  package var replacement: String
  /// How it is shown beneath the line.
  package var label: String

  package init(_ replacement: String, label: String) {
    self.replacement = replacement
    self.label = label
  }
}

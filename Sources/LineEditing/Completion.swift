/// One way to complete a line.
package struct Completion: Equatable, Sendable {
  /// The whole line once this one is taken.
  package var replacement: String
  /// How it is shown beneath the line.
  package var label: String
  /// Where the cursor stands then, counted in scalars of `replacement`; nil is its end.
  package var cursor: Int?

  /// A completion and how it is shown; nil shows the replacement itself.
  package init(_ replacement: String, label: String? = nil, cursor: Int? = nil) {
    self.replacement = replacement
    self.label = label ?? replacement
    self.cursor = cursor
  }
}

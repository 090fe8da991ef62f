/// What helps while a line is typed; both answers depend on the text alone.
package protocol FieldAssist {
  /// The lines shown beneath the line; called at most once a painted frame.
  func beneath(_ text: String) -> [String]
  /// What Tab offers for the text, best first; empty for nothing.
  func candidates(_ text: String) -> [Completion]
}

/// A field without help.
package struct NoAssist: FieldAssist, Sendable {
  /// Nothing beneath, nothing to complete.
  package init() {}
  /// Nothing.
  package func beneath(_ text: String) -> [String] { [] }
  /// Nothing.
  package func candidates(_ text: String) -> [Completion] { [] }
}

import Forms

/// How everything was before the last event, in case what it did cannot be stored.
struct Recovery: Sendable {
  var standing: Standing
  var history: History
  /// Takes back what the event changed in the answers.
  var inverse: Change
  /// The line that was typed.
  var line: String
}

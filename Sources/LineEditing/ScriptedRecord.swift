/// One thing a scripted editor was asked for or told.
package enum ScriptedRecord: Equatable, Sendable {
  /// A line was asked for: with which lines beneath the answer, what Tab offered, how it ended.
  case asked(Field, beneath: [String], offered: [Completion], outcome: Outcome)
  /// Lines were said.
  case said([String])
  /// Lines took the place of the line answered last.
  case settled([String])

  /// The lines a person reads: prompt and answer in one, whatever was said below.
  package var lines: [String] {
    switch self {
    case .asked(let field, _, _, let outcome): [field.prompt + outcome.typed]
    case .said(let lines), .settled(let lines): lines
    }
  }
}

extension ScriptedEditor {
  /// The whole conversation as a person reads it.
  package var transcript: [String] { record.flatMap(\.lines) }
}

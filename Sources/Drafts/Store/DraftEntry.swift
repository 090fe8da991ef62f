import Forms

/// A draft in the list of a folder.
package struct DraftEntry: Sendable {
  /// The file's name without `.json`.
  package let name: String
  package let path: String
  /// Whether it is a shipped example, opened as a copy.
  package let isExample: Bool
  /// When the file was written, in seconds since 1970.
  package let modified: Int
  /// What it holds, with its set, where the clerk stopped and when; or why it cannot be read.
  package let draft: Result<Draft, DraftError>
}

import Forms

/// An earlier version of a draft; `draft.changed` says when it was answered last.
package struct DraftVersion: Hashable, Sendable {
  /// Which of the versions kept beside a draft it is.
  package enum Kind: Hashable, Sendable {
    /// The save before the last one.
    case previous
    /// The state before the last sitting (1) or the one before that (2).
    case sitting(Int)
  }

  package let kind: Kind
  package let path: String
  package let draft: Draft
}

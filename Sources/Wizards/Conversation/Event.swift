/// What reaches the interview: a line, a key with a meaning of its own, or the end of something.
///
/// `typed` is always the whole text that stood in the line, so that nothing typed is lost; `cursor` is
/// the characters of it before the cursor, `nil` at its end.
package enum Event: Hashable, Sendable {
  /// The first event. Nothing is asked before it.
  case start(Start)
  /// Enter: the line, without a line break.
  case line(String)
  /// A block with Tabs or line breaks was pasted; breaks are `\n`.
  case paste(block: String, typed: String)
  /// Esc or PgUp: the question before.
  case back(typed: String)
  /// Ctrl-C.
  case interrupt(typed: String, cursor: Int? = nil)
  /// Ctrl-S.
  case save(typed: String, cursor: Int? = nil)
  /// Ctrl-V: how to paste in a terminal is said.
  case pasteHelp(typed: String, cursor: Int? = nil)
  /// Ctrl-D on an empty line, or the end of input.
  case end(typed: String, cursor: Int? = nil)
  /// The program was told to end (HUP, TERM).
  case terminated(typed: String, cursor: Int? = nil)
  /// A text that `Effect.edit` gave out came back.
  case edited(Manuscript.Scope, String)
  /// It did not: for a reason, a sentence, or because the clerk put it aside.
  case notEdited(reason: String?)
  /// The draft of the last `Effect.save` could not be written; `reason` is a sentence.
  case saveFailed(reason: String)
  /// The terminal is now so many columns wide.
  case resized(columns: Int)

  /// How a sitting begins.
  package enum Start: Hashable, Sendable {
    case new
    /// Goes on where the draft stopped, and says so.
    case resumed
  }
}

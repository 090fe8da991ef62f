/// How the asking for one line ended.
///
/// `typed` is always the whole text that stood in the line, so that nothing typed is lost; `cursor` is
/// the characters of it before the cursor, counted in scalars, nil at its end.
package enum Outcome: Equatable, Sendable {
  /// Enter: the line, without a line break.
  case line(String)
  /// A block with Tabs or line breaks was pasted; breaks are `\n`, a last one is kept.
  ///
  /// One line without Tabs, whether it ends in a break or not, is no block: it goes into the line.
  ///
  /// In a terminal without bracketed paste the first bytes of a slow block may already stand in
  /// `typed`.
  case paste(block: String, typed: String)
  /// Esc alone or PgUp: the question before.
  case back(typed: String)
  /// Ctrl-C, or the signal INT.
  case interrupt(typed: String, cursor: Int? = nil)
  /// Ctrl-S.
  case save(typed: String, cursor: Int? = nil)
  /// Ctrl-V: the caller says how to paste in a terminal.
  case pasteHelp(typed: String, cursor: Int? = nil)
  /// Ctrl-D on an empty line, or the end of input, which may come in the middle of a line.
  case end(typed: String, cursor: Int? = nil)
  /// HUP, TERM or QUIT arrived.
  case terminated(signal: Int32, typed: String, cursor: Int? = nil)

  /// The text that stood in the line.
  package var typed: String {
    switch self {
    case .line(let text): text
    case .paste(_, let typed), .back(let typed), .interrupt(let typed, _), .save(let typed, _),
      .pasteHelp(let typed, _), .end(let typed, _), .terminated(_, let typed, _):
      typed
    }
  }
}

import Forms

/// What the interview asks its driver to do. Effects are performed in order.
package enum Effect: Hashable, Sendable {
  /// Stamps the draft with the time and stores it before anything that follows. If that fails, the
  /// effects that follow are dropped and the driver sends `Event.saveFailed`.
  case save(Draft)
  /// Prints lines.
  case say([String])
  /// Prints finished lines in the place of the line just typed.
  case settle([String])
  /// Prints why the line just typed was not taken; nothing has changed. A script stops here.
  case refuse([String])
  /// Asks for the next line.
  case ask(Question)
  /// Lets the clerk edit a text in a program of her own; `Event.edited` or `notEdited` follows.
  case edit(Manuscript)
  /// Shows a printed form as a table, or each of them: by its name, its id or the number of a sheet.
  case show(String?)
  /// Writes the final pages into a new file and says which.
  case export
  /// Ends the sitting.
  case leave(Farewell)

  /// Whether the line just typed was not taken.
  package var isRefusal: Bool {
    if case .refuse = self { true } else { false }
  }
}

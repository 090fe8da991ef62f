/// Asks a person, or a script, for one line at a time.
///
/// An editor is used from one thread. It decides nothing about what is asked: it reports how each
/// line ended, and the caller may ask again with the same text.
package protocol LineEditor: AnyObject {
  /// The width of the terminal in columns, 80 where there is none.
  var columns: Int { get }
  /// Whether nothing is ever redrawn and no escape byte is written.
  var isPlain: Bool { get }
  /// The lines ↑ goes back to, a list for each `Field.historyKey`.
  var histories: Histories { get set }

  /// Asks for one line and says how it ended.
  func read(_ field: Field, assist: any FieldAssist) -> Outcome
  /// Prints finished lines; each holds display text without control characters.
  func say(_ lines: [String])
  /// Prints finished lines in the place of the line typed last; a plain editor only prints them.
  ///
  /// Meant to follow `read` directly: once something was said, the typed line stays.
  func replaceTyped(with lines: [String])
  /// Gives the terminal to another program, as a shell would have it; nothing is read or said until
  /// it is taken back.
  func lendTerminal()
  /// Takes the terminal back from a program that has ended.
  func takeTerminalBack()
  /// Gives the terminal back; nothing is read or said afterwards.
  func close()
}

extension LineEditor {
  package func lendTerminal() { SignalPipe.letStop(true) }
  package func takeTerminalBack() { SignalPipe.letStop(false) }

  /// Asks for one line without help.
  package func read(_ field: Field) -> Outcome { read(field, assist: NoAssist()) }
}

import CEditShim
import Glibc

/// Edits a line on a terminal: the library edits, this type reads the keys and paints.
///
/// At most one exists at a time, on one thread: the library's terminal database is shared.
package final class TerminalEditor: LineEditor {
  /// How a terminal editor behaves, apart from the terminal it works on.
  package struct Options: Equatable, Sendable {
    /// Whether ~/.editrc, or the file named by EDITRC, is obeyed.
    package var obeysEditrc = true
    /// Whether the present choice is shown reversed; it is marked by `>` in any case.
    package var usesColor = true
    /// Whether `ESC ] 133 ; B BEL` is sent whenever the editor begins to wait for a key.
    package var sendsMarks = false

    /// The options of an ordinary session.
    package init() {}
  }

  /// The lines ↑ goes back to.
  package var histories = Histories()
  let output: Int32
  let options: Options
  var keys: KeyReader
  var painter: Painter
  var engine: Engine?
  /// What happens within the present line.
  var session = Session()
  /// Rows above the cursor that `replaceTyped` may erase.
  var replaceableRows = 0

  /// Opens an editor on a terminal; nil if it cannot be edited on.
  ///
  /// - Parameters:
  ///   - signals: Where the numbers of signals are read, from `SignalPipe`; nil to hear of none.
  package init?(
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, signals: SignalPipe? = nil,
    options: Options = Options()
  ) {
    self.output = output
    self.options = options
    keys = KeyReader(input: input, signals: signals?.descriptor)
    painter = Painter(usesColor: options.usesColor)
    guard open(input: input) else { return nil }
  }

  private func open(input: Int32) -> Bool {
    engine = Engine(
      input: input, output: output, reader: { TerminalEditor.key(for: $0, into: $1) }, owner: self,
      obeysEditrc: options.obeysEditrc)
    return engine != nil
  }

  /// The width of the terminal, 80 if it does not know.
  package var columns: Int { size.columns }
  /// Never.
  package var isPlain: Bool { false }

  /// Edits one line; anything typed ahead counts.
  package func read(_ field: Field, assist: any FieldAssist) -> Outcome {
    guard let engine else { return .end(typed: "") }
    session = Session(field: field, assist: assist, isVi: engine.isVi)
    Poll.write(Array("\u{1B}[?2004h".utf8), to: output)
    let line = engine.edit(with: histories[key: field.historyKey])
    let outcome = session.outcome ?? line.map(Outcome.line) ?? .end(typed: session.last.string)
    let frame = Frame(
      prompt: field.prompt, text: Array(outcome.typed.unicodeScalars), size: size)
    Poll.write(painter.finish(frame) + Array("\u{1B}[?2004l".utf8), to: output)
    replaceableRows = painter.finishedRows
    session = Session()
    return outcome
  }

  /// Prints lines; what was typed above them stays.
  package func say(_ lines: [String]) {
    replaceableRows = 0
    let text = lines.map { $0 + "\n" }.joined()
    Poll.write(Array(text.utf8), to: output)
  }

  /// Erases the line typed last, unless something was said since, and prints lines there.
  package func replaceTyped(with lines: [String]) {
    var bytes = Bytes()
    bytes.move(from: replaceableRows, to: 0)
    if replaceableRows > 0 { bytes.add("\r\u{1B}[J") }
    bytes.add(lines.map { $0 + "\n" }.joined())
    replaceableRows = 0
    Poll.write(bytes.all, to: output)
  }

  package func lendTerminal() {
    replaceableRows = 0
    engine?.lendTerminal()
    SignalPipe.letStop(true)
  }

  package func takeTerminalBack() {
    SignalPipe.letStop(false)
    // The mode between two lines is that of the shell but for what `keep_keys` changes while raw.
    engine?.setRaw(true)
    engine?.setRaw(false)
  }

  /// Gives the terminal back.
  package func close() { engine = nil }

  var size: ScreenSize {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0 else { return ScreenSize() }
    return ScreenSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }
}

import CEditShim
import Glibc

/// Which editor suits where the program runs.
package enum EditorChoice: Equatable, Sendable {
  /// A terminal that can be painted on.
  case terminal(TerminalEditor.Options)
  /// Anything else.
  case plain

  /// Chooses from what was asked for, the environment, and what the descriptors 0 and 1 are.
  ///
  /// Plain if it was asked for (`--plain`, ACCESSIBLE), if either descriptor is no terminal, if the
  /// terminal has no width, or if TERM is unset or `dumb`. NO_COLOR takes the colour away. Empty
  /// variables count as unset.
  package init(
    isPlainWanted: Bool, environment: [String: String], inputIsTerminal: Bool,
    outputIsTerminal: Bool, columns: Int = 80, sendsMarks: Bool = false
  ) {
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    let canPaint = isSet("TERM") && environment["TERM"] != "dumb" && columns > 0
    guard !isPlainWanted, !isSet("ACCESSIBLE"), inputIsTerminal, outputIsTerminal, canPaint else {
      self = .plain
      return
    }
    var options = TerminalEditor.Options()
    options.usesColor = !isSet("NO_COLOR")
    options.sendsMarks = sendsMarks
    self = .terminal(options)
  }

  /// Opens the chosen editor on the descriptors 0 and 1, with signals and a guard against crashes.
  package func open() -> any LineEditor {
    let signals = SignalPipe()
    guard case .terminal(let options) = self else { return PlainEditor(signals: signals) }
    edit_guard_terminal(STDIN_FILENO)
    return TerminalEditor(signals: signals, options: options)
      ?? PlainEditor(signals: signals)
  }

  /// The columns of the terminal on a descriptor; 0 if it has none or does not know.
  package static func columns(of descriptor: Int32) -> Int {
    var window = winsize()
    return ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 ? Int(window.ws_col) : 0
  }

  /// Whether a descriptor is a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }
}

import CEditShim

/// Signals of the system as bytes to read: INT, TERM, HUP, QUIT, TSTP, CONT and WINCH.
///
/// A process has at most one open; opened again it is the same one.
package struct SignalPipe: Equatable, Sendable {
  /// Where the numbers of the signals are read, one byte each.
  package let descriptor: Int32

  /// Signals read from a descriptor that is open already.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Begins to catch the signals; nil if no descriptor is left.
  package init?() {
    descriptor = edit_open_signals()
    if descriptor < 0 { return nil }
  }

  /// Lets TSTP stop this program at once, together with one that has the terminal; or reads it again.
  static func letStop(_ stops: Bool) { edit_let_stop(stops) }

  /// Gives the signals back to the handlers they had.
  package func close() { edit_close_signals() }
}

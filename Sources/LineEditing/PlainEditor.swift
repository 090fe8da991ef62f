import Glibc
import Texts

/// Asks in complete lines, without redrawing and without escape bytes.
///
/// For pipes, screen readers and terminals that cannot move their cursor. The text already in a
/// field is shown in brackets, and an empty line takes it. Rows with Tabs that come together are
/// one paste.
package final class PlainEditor: LineEditor {
  /// Kept for the caller; a plain editor does not walk through it.
  package var histories = Histories()
  /// The width lines are laid out for.
  package let columns: Int
  private let output: Int32
  /// Whether the kernel shows what is typed, its line break too.
  private let isEchoed: Bool
  private var source: LineSource

  /// An editor on two descriptors.
  ///
  /// - Parameters:
  ///   - signals: Where the numbers of signals are read; nil to hear of none.
  package init(
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, signals: SignalPipe? = nil,
    columns: Int = 80
  ) {
    self.output = output
    self.columns = columns
    isEchoed = isatty(input) == 1
    source = LineSource(input: input, signals: signals?.descriptor)
  }

  /// Always.
  package var isPlain: Bool { true }

  /// Asks with one complete line and takes the next one.
  package func read(_ field: Field, assist: any FieldAssist) -> Outcome {
    let shown = field.initial.isEmpty ? field.prompt : field.prompt + "[\(field.initial)] "
    write(isEchoed ? shown : shown + "\n")
    while true {
      switch source.next() {
      case .line(let line): return outcome(of: line, field)
      case .end(let rest): return .end(typed: Self.clean(rest))
      case .signal(SIGINT, let rest): return .interrupt(typed: rest)
      case .signal(SIGWINCH, _), .signal(SIGCONT, _): continue
      case .signal(SIGTSTP, _): kill(getpid(), SIGSTOP)
      case .signal(let number, let rest): return .terminated(signal: number, typed: rest)
      }
    }
  }

  /// Prints lines.
  package func say(_ lines: [String]) { write(lines.map { $0 + "\n" }.joined()) }

  /// Prints lines; what was typed stays.
  package func replaceTyped(with lines: [String]) { say(lines) }

  /// Nothing to give back.
  package func close() {}

  private func outcome(of line: String, _ field: Field) -> Outcome {
    guard line.contains("\t") else {
      return .line(line.isEmpty ? field.initial : Self.clean(line))
    }
    var block = line + "\n"
    while let row = source.nextRow() { block += row + "\n" }
    return .paste(block: block, typed: "")
  }

  /// Control characters never reach an answer.
  private static func clean(_ line: String) -> String {
    String(String.UnicodeScalarView(line.unicodeScalars.filter { !$0.isControl }))
  }

  private func write(_ text: String) { Poll.write(Array(text.utf8), to: output) }
}

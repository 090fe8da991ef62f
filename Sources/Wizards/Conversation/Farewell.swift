/// The end of a sitting: why, what is safe, what is missing, how to come back.
package struct Farewell: Hashable, Sendable {
  /// Why the sitting ends.
  package enum Reason: Hashable, Sendable {
    /// The clerk left at the end of 核对, or with `.`.
    case left
    /// Ctrl-C.
    case interrupted
    /// The end of input.
    case ended
    /// The program was told to end.
    case terminated

    /// What the program exits with if nothing else speaks against it.
    package var exitCode: Int32 {
      switch self {
      case .left, .ended: 0
      case .interrupted, .terminated: 130
      }
    }
  }

  package var reason: Reason
  /// What is safe, said before the place of the file.
  package var opening: [String]
  /// What is done and what is missing, said after it.
  package var summary: [String]

  package init(reason: Reason, opening: [String], summary: [String]) {
    self.reason = reason
    self.opening = opening
    self.summary = summary
  }

  /// Everything that is said: `file` is the draft's place, with the time if the driver likes;
  /// `resume` is the command to come back with.
  package func lines(file: String, resume: String) -> [String] {
    opening + ["  " + file] + summary + [Phrases.comeBack(resume)]
  }
}

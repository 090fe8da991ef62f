import Drafts
import Templates

/// Why a command could not do its work: what is said on standard error, and the exit status.
struct Failure: Error {
  var status: ExitStatus
  /// Lines for a person; text from files in them is made safe when it is printed.
  var lines: [String]

  init(_ status: ExitStatus, lines: [String]) {
    self.status = status
    self.lines = lines
  }

  init(_ status: ExitStatus, _ lines: String...) {
    self.init(status, lines: lines)
  }

  init(_ error: DraftError) {
    self.init(error.exitStatus, "\(error)")
  }

  /// What is wrong with templates, a line a problem.
  init(_ error: TemplateErrors) {
    self.init(.input, lines: error.problems.map(\.description))
  }
}

extension DraftError {
  /// What a script is told.
  var exitStatus: ExitStatus {
    switch self {
    case .damaged, .newerSchema, .unknownSet, .tooLarge, .cannotRead: .input
    case .badName, .existing: .usage
    case .missing: .missing
    case .cannotWrite, .changedOutside: .cannotWrite
    case .locked: .locked
    }
  }

  /// Whether the file is there but holds nothing this program can read.
  var isUnreadable: Bool {
    switch self {
    case .damaged, .newerSchema, .unknownSet, .tooLarge: true
    default: false
    }
  }
}

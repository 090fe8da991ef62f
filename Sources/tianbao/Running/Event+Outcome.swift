import LineEditing
import Wizards

extension Event {
  /// How a line ended, as the wizard hears it.
  init(_ outcome: Outcome) {
    self =
      switch outcome {
      case .line(let line): .line(line)
      case .paste(let block, let typed): .paste(block: block, typed: typed)
      case .back(let typed): .back(typed: typed)
      case .interrupt(let typed, let cursor):
        .interrupt(typed: typed, cursor: typed.characters(in: cursor))
      case .save(let typed, let cursor): .save(typed: typed, cursor: typed.characters(in: cursor))
      case .pasteHelp(let typed, let cursor):
        .pasteHelp(typed: typed, cursor: typed.characters(in: cursor))
      case .end(let typed, let cursor): .end(typed: typed, cursor: typed.characters(in: cursor))
      case .terminated(_, let typed, let cursor):
        .terminated(typed: typed, cursor: typed.characters(in: cursor))
      }
  }

  /// Whether the sitting is over after it, come what may.
  var endsSitting: Bool {
    switch self {
    case .interrupt, .end, .terminated: true
    default: false
    }
  }
}

extension String {
  /// How many characters the first scalars make; a cursor of an editor counts scalars.
  fileprivate func characters(in scalars: Int?) -> Int? {
    scalars.map { String(unicodeScalars.prefix($0)).count }
  }
}

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
      case .interrupt(let typed): .interrupt(typed: typed)
      case .save(let typed): .save(typed: typed)
      case .pasteHelp(let typed): .pasteHelp(typed: typed)
      case .end(let typed): .end(typed: typed)
      case .terminated(_, let typed): .terminated(typed: typed)
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

import Forms
import Rules

extension Wizard {
  /// Takes an answer, saves it and moves on; what is settled replaces the typed row.
  ///
  /// - Parameters:
  ///   - line: The line as typed, which comes back if she returns or the draft cannot be stored.
  ///   - position: The question that this answers from now on: a new row becomes a row.
  ///   - settling: The finished lines and what is to be said of them.
  mutating func accept(
    _ changes: [Change], line: String, at position: Position? = nil,
    settling: (Wizard) -> Settled, then place: ((Wizard) -> Place)? = nil
  ) -> [Effect] {
    let isStep = change(.all(changes + withdrawals(after: changes)), line: line)
    let from = standing.place.position
    see(from)
    if case .newRow = from { standing.kept[from] = nil }
    if let position { standing.place = standing.place.moved(to: position, from: from) }
    standing.typed = ""
    standing.cursor = nil
    remember(line)
    let settled = settling(self)
    let next = place?(self) ?? self.next()
    let arrival = arrive(at: next, from: from, isAnswered: true)
    if isStep { history.lead(to: standing.place) }
    return [.save(draft)] + settled.effects(wrapped) + arrival
  }

  /// Lets the line come back as typed when she returns to this question.
  private mutating func remember(_ line: String) {
    let position = standing.place.position
    switch position {
    case _ where line.isEmpty: standing.kept[position] = nil
    case .cell where isDefined(position): standing.kept[position] = nil
    case .cell, .paragraph, .row:
      standing.kept[position] = Standing.Kept(text: line, content: content(of: position))
    default:
      standing.kept[position] = nil
    }
  }
}

/// What an answer leaves on the screen.
struct Settled {
  /// Takes the place of the typed row; empty leaves that as it is.
  var lines: [String] = []
  /// Said beneath.
  var remarks: [String] = []

  func effects(_ wrapped: ([String], String) -> [String]) -> [Effect] {
    (lines.isEmpty ? [] : [.settle(wrapped(lines, "      "))])
      + (remarks.isEmpty ? [] : [.say(wrapped(remarks, "      "))])
  }
}

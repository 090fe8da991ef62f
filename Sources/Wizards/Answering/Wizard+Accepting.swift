import Forms
import Rules
import Texts

extension Wizard {
  /// `y`: takes up what was proposed of the answer given just now; where nothing was, says again what
  /// still is of an earlier row. `nil` where `y` may be an answer.
  mutating func takeUp(_ line: String) -> [Effect]? {
    guard line.first?.isWhitespace == false, ["y", "Y"].contains(line.trimmed.commandFolded) else {
      return nil
    }
    guard let offered, case .entered(let key) = offered.cell.row,
      let list = list(of: offered.cell)
    else { return offerAgain() ?? refusal(ofTakingUp: line) }
    let row = Position.row(list, key: key)
    var place = standing.place
    place.cameFrom = row
    let effects = accept(
      [.answer(offered.cell, offered.value)], line: line, at: row,
      settling: { $0.settled(key, in: list) }, then: { _ in place })
    standing.kept[row] = nil
    standing.kept[.cell(offered.cell)] = nil
    return effects
  }

  /// At a row `y` is no name; elsewhere it may be the initial of one.
  private mutating func refusal(ofTakingUp line: String) -> [Effect]? {
    switch standing.place.position {
    case .newRow(let list, let group):
      let isIndicator = category(group, of: list) != nil
      return refuse(
        Refusal(isIndicator ? Phrases.nothingProposed : Phrases.nothingToTakeUp), line: line)
    case .row: return refuse(Refusal(Phrases.nothingToTakeUp), line: line)
    default: return nil
    }
  }

  /// Says again what was proposed of the latest row for which it still holds, so that another `y` takes
  /// it up; `nil` where there is none.
  private mutating func offerAgain() -> [Effect]? {
    guard case .newRow(let list, _) = standing.place.position,
      let key = latestProposed(in: list)
    else { return nil }
    standing.place.cameFrom = .row(list, key: key)
    standing.place.isAnswered = true
    keep("")
    return [say([rowLine(of: key, in: list)] + remarks(onRow: key, in: list)), .ask(question)]
  }
}

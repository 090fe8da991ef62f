import Forms
import Rules
import Texts

extension Wizard {
  /// `y`: takes up what was proposed of the answer given just now, else the latest proposal that still
  /// holds; `nil` where `y` may be an answer.
  mutating func takeUp(_ line: String) -> [Effect]? {
    guard line.first?.isWhitespace == false, ["y", "Y"].contains(line.trimmed.commandFolded) else {
      return nil
    }
    guard let offered = offered ?? earlierProposal, case .entered(let key) = offered.cell.row,
      let list = list(of: offered.cell)
    else { return refusal(ofTakingUp: line) }
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

  /// The latest proposal for a row of the form that is asked which a rule still makes.
  private var earlierProposal: Proposal? {
    guard case .newRow(let asked, _) = standing.place.position else { return nil }
    return standing.proposals.last { proposal in
      guard proposal.cell.form == asked.form, let list = list(of: proposal.cell) else {
        return false
      }
      return isOpen(proposal, in: list)
    }
  }
}

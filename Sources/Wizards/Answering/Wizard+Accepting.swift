import Forms
import Rules
import Texts

extension Wizard {
  /// `y`: takes up the wording that was proposed of the answer given just now; `nil` where none was,
  /// and a text is meant.
  mutating func takeUp(_ line: String) -> [Effect]? {
    guard line.first?.isWhitespace == false, ["y", "Y"].contains(line.trimmed.commandFolded) else {
      return nil
    }
    guard let offered, case .entered(let key) = offered.cell.row,
      let list = list(of: offered.cell)
    else { return isIndicatorQuestion ? refuse(Refusal(Phrases.nothingProposed), line: line) : nil }
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

  /// Whether a line of a goal sheet is asked, for which `y` is no name.
  private var isIndicatorQuestion: Bool {
    guard case .newRow(let list, let group) = standing.place.position else { return false }
    return category(group, of: list) != nil
  }
}

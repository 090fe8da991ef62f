import Forms
import Rules
import Texts

extension Wizard {
  /// `y`: takes up the wording that was proposed of the answer given just now; `nil` where none was.
  mutating func takeUp(_ line: String) -> [Effect]? {
    guard line.first?.isWhitespace == false, ["y", "Y"].contains(line.trimmed.commandFolded),
      let offered, case .entered(let key) = offered.cell.row, let list = list(of: offered.cell)
    else { return nil }
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
}

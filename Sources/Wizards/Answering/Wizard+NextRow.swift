import Forms
import Rules

extension Wizard {
  /// Keeps a whole row that was typed where a part of the row before it is still asked: it stands in the
  /// line of the next row. `nil` for any other line, and where the line could not be seen.
  mutating func keepForNextRow(_ line: String) -> [Effect]? {
    guard !style.isPlain, case .cell(let cell) = standing.place.position,
      case .entered(let key) = cell.row, let list = list(of: cell), isRow(line, of: list),
      let label = calculation.column(of: cell)?.label
    else { return nil }
    let next = Position.newRow(list, group(of: key, in: list))
    standing.kept[next] = Standing.Kept(text: line, content: "")
    keep("")
    return [refused(Refusal(Phrases.partFirst(label)), note: []), .ask(question)]
  }

  /// Whether a line is a row of a list that names an account, with something behind it.
  private func isRow(_ line: String, of list: ListID) -> Bool {
    guard let source = source(of: list), line.words.count > 1,
      entryColumns(of: list).contains(where: { $0.kind.isCode }),
      let values = try? values(
        of: Command.literal(line), in: list, source, key: calculation.answers.nextKey)
    else { return false }
    return values.contains { if case .answer(_, .code?) = $0 { true } else { false } }
  }
}

import Forms
import Rules
import Texts

extension Wizard {
  /// Answers a line about one of the rows that follow from another form: its name, then amounts.
  mutating func answer(
    classOf list: ListID, text: String, line: String
  ) throws(Refusal) -> [Effect] {
    let parts = try RowGrammar(columns: entryColumns(of: list)).parts(of: text)
    guard let name = parts.first?.text, parts.count > 1 else {
      throw Refusal(Phrases.classWithAmount)
    }
    let row = try classRow(name, in: list)
    var changes: [Change] = []
    for (column, part) in parts.dropFirst() {
      let cell = CellID(form: list.form, row: row.id, column: column.id)
      changes.append(.answer(cell, try value(part, of: cell)))
    }
    let columns = parts.dropFirst().map(\.column)
    return accept(
      changes, line: line,
      settling: { $0.settled(row, columns, in: list) },
      then: { $0.standing.place.moved(to: .newRow(list, .none)) })
  }

  /// The row of a class block that a text means: its code, name or initials.
  private func classRow(_ text: String, in list: ListID) throws(Refusal) -> FilledRow {
    let rows = calculation.rows(of: list.form, block: list.block)
    let label = block(of: list)?.label ?? ""
    let fitting = rows.filter { row in
      row.code == text.folded || row.id == .line(text.folded) || match(text, in: row.label) != nil
    }
    let whole = fitting.filter { $0.code == text.folded || match(text, in: $0.label) == .exact }
    guard let first = whole.first ?? fitting.first else {
      throw Refusal(Phrases.nothingNamed(text, label))
    }
    guard whole.count == 1 || fitting.count == 1 else {
      throw Refusal(Phrases.severalMeant(text, fitting.map(\.label)))
    }
    return first
  }
}

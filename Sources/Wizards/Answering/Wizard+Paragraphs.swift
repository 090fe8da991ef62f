import Forms
import Rules
import Texts

extension Wizard {
  /// Answers one paragraph: an empty line ends them, a number edits one, `d 2` deletes one.
  mutating func answer(
    _ cell: CellID, paragraph index: Int, text: String, line: String
  ) throws(Refusal) -> [Effect] {
    var texts = paragraphs(of: cell)
    if let effects = edit(texts, of: cell, text: text, line: line) { return effects }
    if texts.isEmpty, text == "-" { return store(nil, in: cell, line: line) { $0 } }
    if index < texts.count {
      if text.isEmpty { texts.remove(at: index) } else { texts[index] = text }
    } else if text.isEmpty {
      return accept(
        [], line: "", settling: { Settled(remarks: $0.goalLines(of: cell.form)) },
        then: { $0.onward() })
    } else {
      texts.append(text)
    }
    try check(texts, of: cell)
    let end = texts.count
    return store(texts, in: cell, line: line) { _ in .paragraph(cell, index: end) }
  }

  /// What is done with paragraphs by their number.
  private mutating func edit(
    _ texts: [String], of cell: CellID, text: String, line: String
  ) -> [Effect]? {
    let folded = text.commandFolded
    if let number = Command.deletion(folded), texts.indices.contains(number - 1) {
      var left = texts
      let said = Phrases.paragraphDeleted(number, left.remove(at: number - 1))
      return store(left, in: cell, line: line, said: said) { _ in
        .paragraph(cell, index: left.count)
      }
    }
    guard let number = Int(folded), texts.indices.contains(number - 1) else { return nil }
    let from = standing.place.position
    setAside("")
    let place = standing.place.moved(to: .paragraph(cell, index: number - 1), from: from)
    return arrive(at: place, from: from)
  }

  /// Stores paragraphs; the interview stays with the cell until an empty line.
  private mutating func store(
    _ texts: [String]?, in cell: CellID, line: String, said: String? = nil,
    then next: @escaping (Position) -> Position
  ) -> [Effect] {
    let value = texts.map { $0.isEmpty ? nil : Value.paragraphs($0) } ?? .blank
    return accept(
      [.answer(cell, value)], line: line,
      settling: { _ in Settled(lines: said.map { [$0] } ?? []) },
      then: { wizard in
        let position = wizard.standing.place.position
        return wizard.standing.place.moved(to: next(position), from: position)
      })
  }

  /// Refuses paragraphs that are longer together than the cell takes.
  func check(_ texts: [String], of cell: CellID) throws(Refusal) {
    guard let column = calculation.column(of: cell), case .paragraphs(let limit?) = column.kind
    else { return }
    let count = texts.reduce(0) { $0 + $1.count }
    guard count <= limit else { throw Refusal(Phrases.tooLong(column.label, count, limit)) }
  }
}

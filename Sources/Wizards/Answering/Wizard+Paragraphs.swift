import Forms
import Rules
import Texts

extension Wizard {
  /// Answers one paragraph: an empty line ends them, a number edits one, `d 2` deletes one.
  mutating func answer(
    _ cell: CellID, paragraph index: Int, text: String, line: String
  ) throws(Refusal) -> [Effect] {
    var texts = paragraphs(of: cell)
    if let effects = edit(texts, of: cell, line: line) { return effects }
    if texts.isEmpty, text.commandFolded == "-", line.first?.isWhitespace == false {
      return store(nil, in: cell, line: line) { $0 }
    }
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
    _ texts: [String], of cell: CellID, line: String
  ) -> [Effect]? {
    switch RowCommand(line) {
    case .delete(let numbers) where numbers.allSatisfy({ texts.indices.contains($0 - 1) }):
      let said = numbers.map { Phrases.paragraphDeleted($0, texts[$0 - 1]) }
      let left = texts.enumerated().filter { !numbers.contains($0.offset + 1) }.map(\.element)
      return store(left, in: cell, line: line, said: said) { _ in
        .paragraph(cell, index: left.count)
      }
    case .edit(let number) where texts.indices.contains(number - 1):
      return open(paragraph: number - 1, of: cell)
    default: return nil
    }
  }

  private mutating func open(paragraph index: Int, of cell: CellID) -> [Effect] {
    let from = standing.place.position
    setAside("")
    let place = standing.place.moved(to: .paragraph(cell, index: index), from: from)
    return arrive(at: place, from: from)
  }

  /// Stores paragraphs; the interview stays with the cell until an empty line.
  private mutating func store(
    _ texts: [String]?, in cell: CellID, line: String, said: [String] = [],
    then next: @escaping (Position) -> Position
  ) -> [Effect] {
    let value = texts.map { $0.isEmpty ? nil : Value.paragraphs($0) } ?? .blank
    return accept(
      [.answer(cell, value)], line: line,
      settling: { _ in Settled(lines: said) },
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

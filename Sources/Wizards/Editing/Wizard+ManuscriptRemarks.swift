import Forms
import Rules
import Texts

/// What is said of a question in a text to be edited.
extension Wizard {
  /// The label of a cell, what may stand in it, and what holds as long as nothing does.
  func manuscriptRemark(on cell: CellID) -> String {
    let presumed = presumption(of: cell).map { Phrases.presumedNow($0) } ?? ""
    return Phrases.manuscriptRemark(fullLabel(cell).trimmed, kindWords(of: cell) + presumed)
  }

  /// The unit or category of rows, and the parts of their lines.
  func manuscriptRemark(on list: ListID, _ group: Group) -> String {
    let parts = entryColumns(of: list).map { column in
      guard case .amount = column.kind else { return column.label }
      let cell = CellID(form: list.form, row: .field, column: column.id)
      return said("\(column.label)（\(unit(of: cell).words)）")
    }
    return Phrases.manuscriptRemark(name(of: group, in: list), parts.joined(separator: " | "))
  }

  /// What may stand in a cell, in a clerk's words.
  func kindWords(of cell: CellID) -> String {
    guard let column = calculation.column(of: cell) else { return "" }
    switch column.kind {
    case .text where column.reading == .year: return Phrases.year
    case .text(let limit): return Phrases.oneLine(limit)
    case .paragraphs(let limit): return Phrases.severalLines(limit)
    case .amount: return Phrases.amountIn(unit(of: cell).words)
    case .percent: return Phrases.percent
    case .count(let unit): return Phrases.count(unit)
    case .date: return Phrases.date
    case .choice(let choices): return Phrases.numbered(choices.map(\.label))
    case .indicator: return Phrases.indicatorValue
    case .code: return Phrases.codeOrName
    case .reference: return Phrases.rowOrName
    case .place: return Phrases.somePlace
    }
  }
}

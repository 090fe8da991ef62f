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
      return said("\(column.label)（\(unit(of: cell).name)）")
    }
    return Phrases.manuscriptRemark(groupName(group, of: list), parts.joined(separator: " | "))
  }

  private func groupName(_ group: Group, of list: ListID) -> String {
    switch group {
    case .unit(let key):
      guard case .reference(let form, let block) = groupColumn(of: list)?.kind else { return "" }
      return name(of: key, in: ListID(form: FormID(form), block: block))
    case .category: return category(group, of: list)?.level2 ?? ""
    case .none: return groups(of: list).count > 1 ? Phrases.wholeDepartment : ""
    }
  }

  /// What may stand in a cell, in a clerk's words.
  func kindWords(of cell: CellID) -> String {
    guard let column = calculation.column(of: cell) else { return "" }
    switch column.kind {
    case .text(let limit): return Phrases.oneLine(limit)
    case .paragraphs(let limit): return Phrases.severalLines(limit)
    case .amount: return Phrases.amountIn(unit(of: cell).name)
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

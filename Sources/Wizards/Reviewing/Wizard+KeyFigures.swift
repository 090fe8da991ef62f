import Forms
import Rules
import Texts

extension Wizard {
  /// What a section is known by at 核对: its rows and total, both sides of its balance, what there is
  /// of 有没有, else its first text or amount.
  func keyFigures(of section: Section) -> [String] {
    let summary = summary(of: section)
    guard summary.isEmpty, !section.form.isRepeated else { return summary }
    let balance = balance(of: section)
    guard balance.isEmpty else { return balance }
    let cells = chain(of: section).compactMap { position -> CellID? in
      switch position {
      case .cell(let cell), .paragraph(let cell, _): shown(cell).isEmpty ? nil : cell
      default: nil
      }
    }
    guard let first = cells.first else { return [] }
    let choices = cells.filter { calculation.column(of: $0)?.kind.isChosen == true }
    guard choices.count < cells.count else { return there(choices) }
    let amounts = cells.filter { calculation.column(of: $0)?.kind.isAmount == true }
    guard let amount = amounts.first else { return [shown(first)] }
    return ["\(fullLabel(amount).trimmed) \(shown(amount))"]
      + (amounts.count > 1 ? [Phrases.cells(amounts.count)] : [])
  }

  /// 收入总计 736.15  支出总计 736.15, in the section that closes a form.
  private func balance(of section: Section) -> [String] {
    guard isLast(section) else { return [] }
    return comparedCells(of: FormID(section.form.id)).compactMap { label, cell in
      let text = shown(cell)
      return text.isEmpty ? nil : "\(label) \(text)"
    }
  }

  /// What was answered 有.
  private func there(_ choices: [CellID]) -> [String] {
    let labels = choices.filter { shown($0) == Phrases.thereIs }.map { fullLabel($0).trimmed }
    return labels.isEmpty ? [] : [Phrases.has(labels)]
  }
}

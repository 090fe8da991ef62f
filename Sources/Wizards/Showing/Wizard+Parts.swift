import Forms
import Rules

extension Wizard {
  /// What the parts of a sum come to once the last of them is given: 加起来 86.50. Empty for other cells.
  func partsNote(_ cell: CellID) -> String {
    guard cell.row == .field,
      case .amount(let unit, let places) = calculation.column(of: cell)?.kind,
      let section = section(of: .cell(cell))
    else { return "" }
    let asked = chain(of: section, sheet: cell.form.sheet)
    for parts in sums(in: cell.form)
    where asked.last(where: { parts.map(Position.cell).contains($0) }) == .cell(cell) {
      if let sum = sum(parts) { return Phrases.inSum(sum.text(in: unit, places: places)) }
    }
    return ""
  }

  /// The fields of a form that a rule of it adds up to another field.
  private func sums(in form: FormID) -> [[CellID]] {
    (set.form(form.name)?.rules ?? []).flatMap { rule -> [[CellID]] in
      guard case .compare(let left, .equal, let right) = rule.relation,
        calculation.isOpen(rule.condition, in: form) == true
      else { return [] }
      let fields = [(left, right), (right, left)].compactMap { sum, whole in
        whole.onlyReference == nil ? nil : sum.addedFields
      }
      return fields.map { parts in parts.map { CellID(form: form, field: $0) } }
    }
  }
}

extension Formula {
  /// The fields it adds, where it does nothing else and they are several.
  fileprivate var addedFields: [String]? {
    guard case .terms(let terms) = self, terms.count > 1 else { return nil }
    let fields = terms.compactMap { term -> String? in
      guard !term.isSubtracted, let reference = term.formula.onlyReference, reference.form == nil,
        reference.row == .this || reference.row == .field
      else { return nil }
      return reference.column
    }
    return fields.count == terms.count ? fields : nil
  }
}

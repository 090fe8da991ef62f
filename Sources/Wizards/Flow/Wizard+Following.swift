import Forms
import Rules
import Texts

extension Wizard {
  /// Whether the interview passes over a question that comes after another one: what a sheet takes
  /// from elsewhere, and categories that have rows already, but for rows of last year without figures.
  func isPassedOver(_ position: Position, after origin: Position?) -> Bool {
    switch position {
    case .cell(let cell): return followsFromElsewhere(cell)
    case .newRow(let list, .unit): return isForAllUnits(list, .none)
    case .newRow(let list, .category(let id)):
      guard case .newRow(list, .category) = origin.map(anchor) else { return false }
      let group = Group.category(id)
      return !rows(of: list, in: group).isEmpty && carriedRow(of: list, in: group) == nil
    default: return false
    }
  }

  /// Whether a field of a sheet that belongs to a project stands as the project list or the head has
  /// it, and nothing that is still asked changes it. What is only customary is asked.
  func followsFromElsewhere(_ cell: CellID) -> Bool {
    guard cell.row == .field, calculation.answers.values[cell] == nil, isLinked(cell.form),
      case .presumed(let formula, let isRequired) = calculation.source(of: cell),
      restsElsewhere(formula, cell)
    else { return false }
    return calculation.cell(cell).value != nil
      || !isRequired && formula.references.contains { isFollowed($0, cell) }
  }

  /// Whether a sheet belongs to a row of another form.
  private func isLinked(_ form: FormID) -> Bool {
    guard form.sheet != nil else { return false }
    return set.form(form.name)?.blocks.flatMap(\.columns).contains { column in
      guard case .reference = column.kind else { return false }
      return calculation.answers.values[CellID(form: form, field: column.id)] != nil
    } ?? false
  }

  private func restsElsewhere(_ formula: Formula, _ cell: CellID) -> Bool {
    let references = formula.references
    return !references.isEmpty && references.allSatisfy { isElsewhere($0, cell) }
  }

  /// Whether a reference leaves the sheet, or meets in it only what does.
  private func isElsewhere(_ reference: Reference, _ cell: CellID) -> Bool {
    guard reference.form == nil, reference.row == .this || reference.row == .field else {
      return true
    }
    let other = CellID(form: cell.form, field: reference.column)
    switch calculation.source(of: other) {
    case .presumed(let formula, _), .defined(let formula, _):
      return restsElsewhere(formula, other)
    case .typed, nil: return false
    }
  }

  /// Whether a reference leads to a row that the sheet refers to.
  private func isFollowed(_ reference: Reference, _ cell: CellID) -> Bool {
    guard case .via(let columns) = reference.row, let first = columns.first else { return false }
    return calculation.answers.values[CellID(form: cell.form, field: first)] != nil
  }

  /// What a sheet takes from elsewhere, several a line, and how to change it.
  func takenLines(of form: FormID) -> [String] {
    guard let section = sections.first(where: { $0.form.id == form.name }) else { return [] }
    let taken = chain(of: section, sheet: form.sheet).compactMap { position -> String? in
      guard case .cell(let cell) = position, followsFromElsewhere(cell) else { return nil }
      let text = shown(cell)
      return text.isEmpty ? nil : "\(fullLabel(cell).trimmed) \(text)".visible
    }
    guard let first = taken.first else { return [] }
    return [Phrases.takenFromElsewhere(String(first.prefix { $0 != " " }))] + sideBySide(taken)
  }

  /// Texts side by side behind an indent, as many as a line holds.
  func sideBySide(_ texts: [String]) -> [String] {
    packed(texts, apart: "    ", width: min(style.columns, 80) - 4).map { "    " + $0 }
  }

  /// Short phrases side by side, none of them broken; the lines as wide as the terminal without `width`.
  func packed(_ phrases: [String], apart gap: String = "  ", width: Int? = nil) -> [String] {
    var lines: [String] = []
    for phrase in phrases {
      if let last = lines.last, (last + gap + phrase).displayWidth <= width ?? style.columns {
        lines[lines.count - 1] = last + gap + phrase
      } else {
        lines.append(phrase)
      }
    }
    return lines
  }
}

extension Formula {
  /// The cells a formula names; not those it adds up over rows.
  var references: [Reference] {
    switch self {
    case .cell(let reference), .name(let reference), .map(let reference, _): [reference]
    case .terms(let terms): terms.flatMap(\.formula.references)
    case .change(let new, let base): new.references + base.references
    case .first(let choices): choices.flatMap(\.references)
    case .sum, .target, .constant: []
    }
  }
}

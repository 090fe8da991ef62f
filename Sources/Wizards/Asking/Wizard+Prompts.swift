import Forms
import Rules
import Texts

extension Wizard {
  /// What stands before the line, with the default in brackets.
  func prompt(of position: Position) -> String {
    switch position {
    case .cell(let cell): cellPrompt(cell)
    case .paragraph(let cell, let index): paragraphPrompt(cell, index)
    case .newRow(let list, let group):
      rowPrompt(list, group, number: rows(of: list, in: group).count + 1)
    case .row(let list, let key):
      rowPrompt(list, group(of: key, in: list), number: number(of: key, in: list))
    case .sheets(let form):
      Phrases.whichSheet(sheetOffers(of: form).count) + shownDefault(sheetDefault(form))
    case .mending(let index): Phrases.whichToMend(mendingTargets(index).count)
    case .choosing(let query): Phrases.whichPlace(places(named: query).count)
    case .pasting:
      standing.pasted.map { pastePrompt($0.reading) } ?? Phrases.mark
    case .assigning(let units): assigningPrompt(units)
    case .explaining(_, let text): explainingPrompt(text)
    case .review:
      Phrases.whichTask(isDone: isAllDone && !reviewPage.hasMore)
    }
  }

  /// The number of a row in its group, from 1.
  func number(of key: Int, in list: ListID) -> Int {
    let rows = rows(of: list, in: group(of: key, in: list))
    return (rows.firstIndex(of: key) ?? rows.count) + 1
  }

  private func cellPrompt(_ cell: CellID) -> String {
    let label = fullLabel(cell)
    guard let column = calculation.column(of: cell) else { return label + Phrases.mark }
    if case .defined = calculation.source(of: cell) {
      return label + Phrases.computed(shown(cell)) + Phrases.mark
        + shownDefault(statement(of: cell))
    }
    var prompt = label
    if case .choice(let choices) = column.kind, isShort(choices, after: label) {
      prompt += "  " + Phrases.numbered(choices.map(\.label))
    }
    return prompt + unitMark(at: .cell(cell)) + Phrases.mark + shownDefault(presumption(of: cell))
  }

  /// Whether choices fit on the line of their question.
  func isShort(_ choices: [Choice], after label: String) -> Bool {
    (label + Phrases.numbered(choices.map(\.label))).displayWidth <= style.columns * 2 / 3
  }

  /// The figure stated beside a computed cell, `nil` for none.
  private func statement(of cell: CellID) -> String? {
    switch calculation.answers.statements[cell] {
    case .figure: Phrases.stated(written(cell))
    case .blank: Phrases.stated(Phrases.blank)
    case nil: nil
    }
  }

  private func shownDefault(_ text: String?) -> String { text.map { "[\($0)] " } ?? "" }

  /// What Enter takes: the presumed content and where it comes from.
  func presumption(of cell: CellID) -> String? {
    if let published = publishedPresumption(of: cell) { return published }
    guard calculation.answers.values[cell] == nil,
      case .presumed(let formula, _) = calculation.source(of: cell),
      let value = calculation.cell(cell).value, let kind = calculation.column(of: cell)?.kind
    else { return nil }
    let text = calculation.text(of: value, in: kind)
    return text.isEmpty ? nil : "\(text) \(origin(of: formula, at: cell))"
  }

  /// Where a presumption comes from: 取自表头, 项目清单合计.
  func origin(of formula: Formula, at cell: CellID) -> String {
    switch formula {
    case .cell(let reference): return origin(of: reference, at: cell)
    case .sum(let rows, _): return Phrases.sumOf(formName(rows.form ?? cell.form.name))
    case .name(let reference): return origin(of: reference, at: cell)
    case .map(let reference, _):
      let label = calculation.column(of: sibling(reference.column, of: cell))?.label
      return Phrases.follows(label ?? "")
    case .terms(let terms):
      guard let first = terms.first else { return Phrases.usual }
      return terms.count == 1 ? origin(of: first.formula, at: cell) : sum(of: terms, at: cell)
    case .first(let choices): return choices.first.map { origin(of: $0, at: cell) } ?? Phrases.usual
    case .change, .target: return Phrases.computedHere
    case .constant: return Phrases.usual
    }
  }

  /// 本级资金总额加转移资金总额, where that is short enough.
  private func sum(of terms: [Term], at cell: CellID) -> String {
    var text = ""
    for term in terms {
      guard let reference = term.formula.onlyReference, reference.form == nil,
        let label = calculation.column(of: sibling(reference.column, of: cell))?.label
      else { return termsOrigin(terms, at: cell) }
      text += text.isEmpty ? label : (term.isSubtracted ? Phrases.minus : Phrases.plus) + label
    }
    return text.displayWidth <= 40 ? text : Phrases.computedHere
  }

  /// Where several sums come from, if all from one form.
  private func termsOrigin(_ terms: [Term], at cell: CellID) -> String {
    let origins = terms.map { origin(of: $0.formula, at: cell) }
    guard let first = origins.first, origins.allSatisfy({ $0 == first }) else {
      return Phrases.computedHere
    }
    return first
  }

  private func sibling(_ column: String, of cell: CellID) -> CellID {
    CellID(form: cell.form, row: cell.row, column: column)
  }

  private func origin(of reference: Reference, at cell: CellID) -> String {
    if case .via(let columns) = reference.row, let first = columns.first,
      case .reference(let form, _) = calculation.column(of: sibling(first, of: cell))?.kind
    {
      return Phrases.takenFrom(formName(form))
    }
    if let form = reference.form { return Phrases.takenFrom(formName(form)) }
    let label = calculation.column(of: sibling(reference.column, of: cell))?.label
    return Phrases.same(as: label ?? "")
  }

  func formName(_ id: String) -> String { set.form(id)?.name ?? id }

  private func paragraphPrompt(_ cell: CellID, _ index: Int) -> String {
    let label = calculation.column(of: cell)?.label ?? ""
    return index == 0 ? label + Phrases.mark : Phrases.paragraph(index + 1) + Phrases.mark
  }

  private func rowPrompt(_ list: ListID, _ group: Group, number: Int) -> String {
    let category = category(group, of: list).map { $0.level2 + " " } ?? ""
    let unit = unitMark(at: .newRow(list, group))
    guard style.isPlain else {
      return category + number.padded(to: category.isEmpty ? 2 : 1) + unit + Phrases.rowMark
    }
    let parts = entryColumns(of: list).map(\.label).joined(separator: " ")
    return category + Phrases.plainRow(number, parts + unit) + Phrases.rowMark
  }

  /// The words a cell is called by in its question.
  func fullLabel(_ cell: CellID) -> String {
    guard let column = calculation.column(of: cell) else { return cell.column }
    switch cell.row {
    case .field: return column.label
    case .line: return lineLabel(cell, column)
    case .entered: return style.isPlain ? "\(rowName(cell)) \(column.label)" : "    \(column.label)"
    case .node: return nodeLabel(cell, column)
    }
  }

  /// An asked cell of a row by budget units behind the unit's name; any other node in full.
  private func nodeLabel(_ cell: CellID, _ column: Column) -> String {
    let row = set.form(cell.form.name)?.blocks.lazy
      .flatMap { calculation.rows(of: cell.form, block: $0.id) }.first { $0.id == cell.row }
    guard let row, column.source.isAsked else { return calculation.place(of: cell) }
    return [row.label, column.label].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A line's label behind that of the computed line above it, and the column's where several are asked.
  private func lineLabel(_ cell: CellID, _ column: Column) -> String {
    let blocks = set.form(cell.form.name)?.blocks ?? []
    let block = blocks.first { block in
      block.columns.contains { $0.id == cell.column } && block.line(of: cell.row) != nil
    }
    guard let block, let line = block.line(of: cell.row) else { return column.label }
    let asked = block.columns.filter {
      let other = CellID(form: cell.form, row: cell.row, column: $0.id)
      return calculation.source(of: other)?.isAsked == true
    }
    return [heading(of: line, in: block, cell), line.label, asked.count > 1 ? column.label : ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The label of the computed line above that a fixed line is a part of: 上年结转结余.
  private func heading(of line: Line, in block: Block, _ cell: CellID) -> String {
    guard case .fixed(let lines) = block.rows,
      let index = lines.firstIndex(where: { $0.id == line.id })
    else { return "" }
    let above = lines[..<index].last { other in
      let id = CellID(form: cell.form, row: .line(other.id), column: cell.column)
      guard case .defined(let formula, _) = calculation.source(of: id) else { return false }
      return formula.adds(line.id)
    }
    return above?.label ?? ""
  }

  /// What a row is called: 第 3 行 2010302 一般行政管理事务.
  func rowName(_ cell: CellID) -> String {
    guard case .entered(let key) = cell.row, let list = list(of: cell) else { return "" }
    let name = headline(of: key, in: list)
    let category = category(group(of: key, in: list), of: list).map { $0.level2 + " " } ?? ""
    return category + Phrases.row(number(of: key, in: list)) + (name.isEmpty ? "" : " " + name)
  }

  /// The first part of a row, with the name of its code.
  func headline(of key: Int, in list: ListID) -> String {
    guard let column = entryColumns(of: list).first else { return "" }
    let cell = CellID(form: list.form, row: .entered(key), column: column.id)
    let text = written(cell)
    return codeName(text, column).map { "\(text) \($0)" } ?? text.trimmed
  }

  /// A cell's content as a person reads it; empty where it is blank.
  func shown(_ cell: CellID) -> String {
    guard let kind = calculation.column(of: cell)?.kind,
      let value = calculation.cell(cell).value
    else { return "" }
    if case .indicator(let indicator) = value { return indicator.normalizedText }
    return calculation.text(of: value, in: kind)
  }
}

extension Formula {
  /// Whether a fixed line is one of its terms.
  fileprivate func adds(_ line: String) -> Bool {
    switch self {
    case .cell(let reference): reference.row == .line(line)
    case .terms(let terms): terms.contains { $0.formula.adds(line) }
    default: false
    }
  }
}

extension RowSelection {
  /// The form whose rows are added up, `nil` for the one the formula stands in.
  var form: String? {
    switch self {
    case .children: nil
    case .entered(let form, _, _), .nodes(let form, _), .sheets(let form, _): form
    case .block(let form, _): form
    }
  }
}

extension Block {
  /// The fixed line, or the line of a class, of a row.
  func line(of row: RowID) -> Line? {
    guard case .line(let id) = row else { return nil }
    switch rows {
    case .fixed(let lines): return lines.first { $0.id == id }
    case .classes(let source): return source.lines.first { $0.id == id }
    default: return nil
    }
  }
}

extension Int {
  /// The number, right-aligned in `width` columns.
  func padded(to width: Int) -> String {
    let text = String(self)
    return String(repeating: " ", count: Swift.max(width - text.count, 0)) + text
  }
}

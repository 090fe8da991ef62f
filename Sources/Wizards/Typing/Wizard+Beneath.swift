import Forms
import Rules
import Texts

extension Wizard {
  /// Facts about what is being typed, a line at most; judgement waits for Enter.
  ///
  /// Costs one evaluation of what the answer touches. Empty in plain style, where nothing is redrawn.
  package mutating func beneath(_ text: String) -> [String] {
    guard !style.isPlain, Command(text) == nil else { return [] }
    if let list = standing.place.position.list, let command = RowCommand(text) {
      return rowMeant(by: command, in: list)
    }
    let literal = Command.literal(text)
    let facts: [String]
    switch standing.place.position {
    case .cell(let cell): facts = self.facts(literal, at: cell)
    case .paragraph(let cell, let index): facts = count(literal, in: cell, at: index)
    case .newRow(let list, _): facts = self.facts(literal, in: list, replacing: nil)
    case .row(let list, let key): facts = self.facts(literal, in: list, replacing: key)
    case .sheets, .mending, .choosing, .pasting, .assigning, .explaining, .review:
      facts = []
    }
    return line(of: facts)
  }

  /// Facts on one line; closer together, then fewer, where there is not room for all: none is cut.
  private func line(of facts: [String]) -> [String] {
    for count in facts.indices.reversed().map({ $0 + 1 }) {
      for gap in ["    ", "  "] {
        let line = "    " + facts.prefix(count).joined(separator: gap).visible
        if line.displayWidth <= style.columns { return [line] }
      }
    }
    return facts.first.map { [("    " + $0.visible).clipped(toWidth: style.columns)] } ?? []
  }

  /// The row that a number means, as it stands.
  private func rowMeant(by command: RowCommand, in list: ListID) -> [String] {
    let number: Int? =
      switch command {
      case .edit(let number): number
      case .delete(let numbers), .copy(let numbers), .move(let numbers, _): numbers.last
      case .add, .unnumbered: nil
      }
    guard let number, let group = presentGroup else { return [] }
    let rows = rows(of: list, in: group)
    guard rows.indices.contains(number - 1) else { return [] }
    return [rowLine(of: rows[number - 1], in: list, hasRoom: false).clipped(toWidth: style.columns)]
  }

  private func count(_ text: String, in cell: CellID, at index: Int) -> [String] {
    guard case .paragraphs(let limit?) = calculation.column(of: cell)?.kind else { return [] }
    var texts = paragraphs(of: cell)
    if texts.indices.contains(index) { texts.remove(at: index) }
    return [Phrases.characters(texts.reduce(text.count) { $0 + $1.count }, limit)]
  }

  private mutating func facts(_ text: String, at cell: CellID) -> [String] {
    guard let column = calculation.column(of: cell) else { return [] }
    guard !text.isEmpty else { return [lastYearNote(cell, with: nil)].filter { !$0.isEmpty } }
    if case .text(let limit?) = column.kind { return [Phrases.characters(text.count, limit)] }
    let isDefined = calculation.source(of: cell)?.isAsked == false
    guard !isDefined, let value = try? value(text, of: cell) else { return [] }
    let note = [lastYearNote(cell, with: value)].filter { !$0.isEmpty }
    guard case .amount(let amount) = value else {
      let understood = calculation.text(of: value, in: column.kind)
      return (understood == text || understood.isEmpty ? [] : ["= " + understood]) + note
    }
    var facts = ["= " + calculation.text(of: value, in: column.kind)]
    if case .entered(let key) = cell.row, let list = list(of: cell) {
      facts += totals(with: [column.id: amount.money], in: list, replacing: key)
    } else {
      facts += sides(with: value, at: cell)
    }
    return facts + note
  }

  /// The two sides that the form's equations compare, as they would be.
  private mutating func sides(with value: Value, at cell: CellID) -> [String] {
    let compared = comparedCells(of: cell.form)
    return calculation.trying(.answer(cell, value)) { trial in
      let room = trial.remaining(for: cell).map { ($0.isNegative, $0.magnitude) }
      var facts: [String] = []
      for compared in compared {
        guard let column = trial.column(of: compared.cell),
          let value = trial.cell(compared.cell).value
        else { continue }
        facts.append("\(compared.label) \(trial.text(of: value, in: column.kind))")
      }
      if let room { facts.append(Phrases.room(room.0, room.1.text(in: .wanYuan, places: 2))) }
      return facts
    }
  }

  /// The cells that the form's rules hold equal, with the labels of their rows.
  func comparedCells(of form: FormID) -> [(label: String, cell: CellID)] {
    guard let declared = set.form(form.name) else { return [] }
    var cells: [(label: String, cell: CellID)] = []
    for rule in declared.rules where rule.block == nil {
      guard case .compare(let left, .equal, let right) = rule.relation else { continue }
      for side in [left, right] {
        guard let reference = side.onlyReference,
          reference.form == nil || reference.form == form.name,
          case .line(let id) = reference.row
        else { continue }
        let cell = CellID(form: form, row: .line(id), column: reference.column)
        let label = declared.blocks.compactMap { $0.line(of: .line(id))?.label }.first ?? id
        if !cells.contains(where: { $0.cell == cell }) { cells.append((label, cell)) }
      }
    }
    return Array(cells.prefix(2))
  }

  /// What a row's line means so far: the code it finds, or the totals with it.
  private mutating func facts(
    _ text: String, in list: ListID, replacing key: Int?
  ) -> [String] {
    guard !text.isEmpty, let source = source(of: list) else { return [] }
    if !source.categories.isEmpty { return indicatorFacts(text, in: list, replacing: key) }
    guard let changes = try? values(of: text, in: list, source, key: key ?? 0) else {
      return codeLabels(text, in: list, limit: 4).map(\.label)
    }
    var amounts: [String: Money] = [:]
    for case .answer(let cell, .amount(let amount)?) in changes {
      amounts[cell.column] = amount.money
    }
    return totals(with: amounts, in: list, replacing: key, isWholeRow: true)
      + lastYearFact(changes, in: list, replacing: key) + understoodCode(changes, in: list)
  }

  private func understoodCode(_ changes: [Change], in list: ListID) -> [String] {
    for case .answer(let cell, .code(let code)?) in changes {
      for column in entryColumns(of: list) where column.id == cell.column {
        if let name = codeName(code, column) { return ["\(code) \(name)"] }
      }
    }
    return []
  }

  /// Row total, list total and what is left, with amounts put into a row.
  private func totals(
    with amounts: [String: Money], in list: ListID, replacing key: Int?, isWholeRow: Bool = false
  ) -> [String] {
    let columns = added(list)
    guard !columns.isEmpty, !amounts.isEmpty else { return [] }
    var row = Money.zero
    for column in columns {
      let cell = key.map { CellID(form: list.form, row: .entered($0), column: column) }
      let kept = isWholeRow ? nil : cell.flatMap { sum([$0]) }
      row = row.plus(amounts[column] ?? kept ?? .zero)
    }
    let old = key.flatMap { row in
      sum(columns.map { CellID(form: list.form, row: .entered(row), column: $0) })
    }
    let change = row.minus(old ?? .zero)
    var facts = ["= " + text(of: row, in: list)]
    let total = (listTotal(of: list) ?? .zero).plus(change)
    facts.append("\(totalName(of: list)) \(text(of: total, in: list))")
    if let room = remaining(of: list)?.minus(change) {
      facts.append(Phrases.room(room.isNegative, text(of: room.magnitude, in: list)))
    }
    return facts
  }

  /// The running sum of weights: 绩效值 85/100.
  func weightFact(_ changes: [Change], in list: ListID, replacing key: Int?) -> String? {
    guard let (column, target) = weights(of: list) else { return nil }
    var total: Int64 = weightTotal(of: list, column, without: key)
    for case .answer(let cell, .count(let count)?) in changes where cell.column == column.id {
      total = Int64(clamping: Int128(total) + Int128(count.value))
    }
    return Phrases.weights(column.label, total, target)
  }

  /// The column of weights of a goal sheet, and what they add up to.
  func weights(of list: ListID) -> (column: Column, total: Int)? {
    for rule in set.form(list.form.name)?.rules ?? [] {
      if case .weights(_, let id, let total) = rule.relation,
        let column = block(of: list)?.columns.first(where: { $0.id == id })
      {
        return (column, total)
      }
    }
    return nil
  }

  /// What the weights of a list add up to, the most that can be counted where it is beyond that.
  func weightTotal(of list: ListID, _ column: Column, without key: Int? = nil) -> Int64 {
    var total: Int128 = 0
    for row in calculation.answers.rows(of: list) where row != key {
      let cell = CellID(form: list.form, row: .entered(row), column: column.id)
      if case .count(let count) = calculation.answers.values[cell] { total += Int128(count.value) }
    }
    return Int64(clamping: total)
  }
}

extension Formula {
  /// The reference of a formula that is one cell.
  var onlyReference: Reference? {
    switch self {
    case .cell(let reference): reference
    case .terms(let terms) where terms.count == 1: terms[0].formula.onlyReference
    default: nil
    }
  }
}

extension Money {
  /// The sum, or this amount where it is beyond what can be counted.
  func plus(_ other: Money) -> Money { (try? adding(other)) ?? self }

  /// The difference, or this amount where it is beyond what can be counted.
  func minus(_ other: Money) -> Money { (try? subtracting(other)) ?? self }
}

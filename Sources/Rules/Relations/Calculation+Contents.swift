import Forms

extension Calculation {
  /// Whether a content has a number, has no money, or is a bare amount.
  mutating func checkContent(
    _ address: Address, _ check: RulePlan.Check, _ rule: Rule, at node: Int, of row: Int
  ) {
    guard let cell = self.node(of: address, in: row) else { return }
    guard let value = content(of: address, in: row), !value.isInapplicable else { return }
    guard let detail = complaint(about: value, at: cell, check) else { return results.hold(node) }
    say(rule, detail, about: address, at: node, of: row)
  }

  private func complaint(about value: Value, at cell: Int, _ check: RulePlan.Check) -> String? {
    switch check {
    case .needsNumber:
      value.indicator.hasNumber ? nil : Phrase.noNumber(value.indicator.written)
    case .noMoney:
      value.indicator.isMoney ? Phrase.money(value.indicator.written) : nil
    case .bareAmount:
      isBare(value, at: cell) ? nil : Phrase.notBare
    default: nil
    }
  }

  private func isBare(_ value: Value, at cell: Int) -> Bool {
    guard case .amount = value else { return false }
    guard case .amount(let typed) = answers.values[id(of: cell)] else { return true }
    return typed.printed != nil
  }

  mutating func countRows(
    _ selection: Selection, _ minimum: Int, _ block: String, _ rule: Rule, at node: Int, of row: Int
  ) {
    let count = selected(selection, in: row).count
    guard count < minimum else { return results.hold(node) }
    let cell = nameCell(of: row) ?? CellID(form: instances[rows[row].instance].id, field: block)
    results.say(
      Finding(rule: rule.id, severity: rule.severity, cell: cell, detail: rule.words),
      at: node)
  }

  /// The name of an entered row, whose want of others a finding is about.
  private func nameCell(of row: Int) -> CellID? {
    guard case .entered = rows[row].id, let column = plan.kinds[rows[row].kind].positions["name"]
    else { return nil }
    return id(of: rows[row].cell(column))
  }

  /// Counts that must add up; where none is given, nothing is added.
  mutating func weigh(
    _ selection: Selection, _ column: Int?, _ total: Int, _ rule: Rule, at node: Int, of row: Int
  ) {
    guard let column else { return }
    var sum = Sum()
    var cells: [CellID] = []
    for row in selected(selection, in: row) {
      let cell = rows[row].cell(column)
      read(cell)
      guard results.states[cell].contains(.hasFigure) else { continue }
      sum.add(results.figures[cell], half: 0, isSubtracted: false)
      cells.append(id(of: cell))
    }
    guard let figure = sum.figure, let first = cells.first else { return }
    guard figure != total else { return results.hold(node) }
    results.say(
      Finding(
        rule: rule.id, severity: rule.severity, cell: first, cells: cells,
        detail: Phrase.weights(figure, expected: Int64(total))), at: node)
  }

  mutating func checkApplicability(
    _ selection: Selection, _ column: Int?, _ rule: Rule, at node: Int, of row: Int
  ) {
    guard let column else { return }
    let selected = selected(selection, in: row)
    var cells: [CellID] = []
    for row in selected {
      let cell = rows[row].cell(column)
      guard let value = read(content: cell), value.isInapplicable else { continue }
      cells.append(id(of: cell))
    }
    guard let first = cells.first else { return }
    guard cells.count == selected.count else { return results.hold(node) }
    results.say(
      Finding(
        rule: rule.id, severity: rule.severity, cell: first, cells: cells,
        detail: rule.words), at: node)
  }

  private mutating func read(content node: Int) -> Value? {
    read(node)
    return content(of: node)
  }
}

extension Value {
  var isInapplicable: Bool {
    switch self {
    case .inapplicable: true
    case .indicator(let value): value.isNotApplicable
    default: false
    }
  }

  /// The content as an indicator value reads it.
  var indicator: IndicatorValue {
    switch self {
    case .indicator(let value): value
    case .count(let count): IndicatorValue(count.text)
    case .percent(let percent): IndicatorValue(percent.text + "%")
    default: IndicatorValue(words ?? "")
    }
  }
}

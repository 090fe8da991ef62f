import Forms

extension Calculation {
  /// Whether the content of a cell has a quality; what is blank or does not apply has every one.
  mutating func checkContent(
    _ address: Address, _ quality: Quality, _ rule: RulePlan, at node: Int, of row: Int
  ) {
    guard let cell = self.node(of: address, in: row),
      let value = content(of: address, in: row), !value.isVoid
    else { return }
    if quality == .quantified, category(read: row)?.need != .quantified { return }
    guard !isExcused(quality, row),
      let detail = complaint(about: value, at: cell, quality)
    else { return results.hold(node) }
    let remedy = quality.remedy(
      for: value.indicator, named: name(read: row), isCost: isCost(read: row))
    say(rule, detail, about: address, at: node, of: row, remedy: remedy)
  }

  private func complaint(about value: Value, at cell: Int, _ quality: Quality) -> String? {
    switch quality {
    case .bare: isBare(value, at: cell) ? nil : Phrase.notBare
    case .trimmed: superfluousZeros(at: cell)
    default: quality.complaint(about: value)
    }
  }

  private func isBare(_ value: Value, at cell: Int) -> Bool {
    guard case .amount = value else { return false }
    guard case .amount(let typed) = answers.values[id(of: cell)] else { return true }
    return typed.printed != nil
  }

  /// What is said of `144.000000`, which the form prints as 144.00.
  private func superfluousZeros(at cell: Int) -> String? {
    let id = id(of: cell)
    guard case .amount(let typed) = answers.values[id], let printed = typed.printed,
      case .amount(let unit, let places) = column(at: cell).column.kind,
      let point = printed.firstIndex(of: "."), printed.hasSuffix("0"),
      printed[point...].count - 1 > places
    else { return nil }
    return Phrase.superfluousZeros(printed, shown: typed.money.text(in: unit, places: places))
  }

  /// Whether the name of an indicator says that its bound is the other way round, a cost that is
  /// saved is held “≥”, faults are held “≤”; or that it is no count of what was done.
  private mutating func isExcused(_ quality: Quality, _ row: Int) -> Bool {
    let words: SoughtWords
    switch quality {
    case .ceiling: words = RuleWords.savings
    case .floor: words = RuleWords.faults
    case .outcome: return !RuleWords.activities.stand(in: name(read: row))
    default: return false
    }
    return words.stand(in: name(read: row))
  }

  /// The name in a row, read as part of what is evaluated.
  mutating func name(read row: Int) -> String {
    guard let column = plan.kinds[rows[row].kind].positions["name"] else { return "" }
    let node = rows[row].cell(column)
    read(node)
    return results.values[node]?.words ?? ""
  }

  /// The category of a row, read as part of what is evaluated; `nil` where it has none.
  private mutating func category(read row: Int) -> Category? {
    guard let (column, categories) = categories(of: row) else { return nil }
    let id = read(content: rows[row].cell(column))?.words
    return categories.first { $0.id == id }
  }

  private mutating func isCost(read row: Int) -> Bool {
    category(read: row)?.level2.contains("成本") == true
  }

  mutating func countRows(
    _ selection: Selection, _ minimum: Int, _ block: String, _ rule: RulePlan, at node: Int,
    of row: Int
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
    _ selection: Selection, _ column: Int?, _ total: Int, _ rule: RulePlan, at node: Int,
    of row: Int
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
        detail: Phrase.weights(figure, expected: Int64(total)),
        proposal: cells.last.flatMap { proposal(Int64(total) - figure, more: $0) }), at: node)
  }

  mutating func checkApplicability(
    _ selection: Selection, _ column: Int?, _ rule: RulePlan, at node: Int, of row: Int
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

  mutating func read(content node: Int) -> Value? {
    read(node)
    return content(of: node)
  }
}

extension Value {
  /// Whether it says that nothing applies, the number of a list item before it aside:
  /// `不涉及`, `指标 1：不涉及`.
  var isVoid: Bool {
    if isInapplicable { return true }
    guard case .text(let text) = self, text.utf8.count <= 48 else { return false }
    return IndicatorValue.isNotApplicable(text.withoutItemNumber)
  }

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
    default: IndicatorValue(written)
    }
  }

  /// The content as an indicator writes it: a count or percentage in figures, an amount not at all;
  /// without spaces around it.
  var written: String {
    switch self {
    case .count(let count): count.text
    case .percent(let percent): percent.text + "%"
    default: (words ?? "").trimmedOfSpaces
    }
  }
}

extension String {
  /// The text without `指标 1：` before it.
  fileprivate var withoutItemNumber: String {
    guard utf8.starts(with: "指标".utf8) else { return self }
    let rest = dropFirst(2).drop { $0.isWhitespace || $0.isNumber }
    guard let sign = rest.first, "：:、.".contains(sign) else { return self }
    return String(rest.dropFirst())
  }
}

import Forms

extension Calculation {
  /// Computes a defined cell and compares what is stated beside it.
  mutating func define(
    _ plan: ColumnPlan, rule: String, at node: Int, of row: Int
  ) {
    guard let statement = statement(at: node) else {
      return present(follow(plan, in: row), as: plan, at: node)
    }
    let id = id(of: node)
    switch plan.measure {
    case .amount: compareAmount(statement, plan, rule: rule, id: id, at: node, of: row)
    case .percent, .count, .words:
      compareContent(statement, plan, rule: rule, id: id, at: node, of: row)
    }
    results.states[node].insert(.isStated)
  }

  private mutating func compareAmount(
    _ statement: Statement, _ plan: ColumnPlan, rule: String, id: CellID, at node: Int, of row: Int
  ) {
    guard let expression = plan.expression else { return }
    let sum = sum(expression, in: row)
    let stated = statement.amount
    let comparison = Comparison(
      difference: Money(fen: clamped(Int128(stated?.money.fen ?? 0) - sum.total)),
      allowed: Money(fen: (stated?.halfUnit.fen ?? 0) + sum.half))
    let isComplete = sum.isComplete || reading == .audit
    let isLeftBlank = stated == nil && sum.total != 0
    let agrees = isComplete && comparison.isWithin
    let computed = sum.figure.map { Outcome.figure($0, half: plan.halfUnit(of: sum)) }
    let printed = stated.map { Outcome.figure($0.money.fen, half: $0.halfUnit.fen) }
    let isPrinted = reading == .audit && !isLeftBlank
    let effective = agrees || isPrinted ? printed : computed
    results.beside[node] = .init(
      value: sum.money.map { .computed($0, half: sum.half) }, agrees: agrees)
    present(effective ?? .blank, as: plan, at: node)
    if !sum.isComplete { results.states[node].insert(.isIncomplete) }
    guard isComplete else { return }
    guard sum.isDecided else { return leaveUndecided(named(rule, in: row), id, at: node) }
    if case .holds = comparison { return results.hold(node) }
    judge(
      comparison, stated: stated.map { .amount($0) },
      expected: sum.money.map { .computed($0, half: sum.half) },
      rule: isLeftBlank ? "BLANK" : named(rule, in: row),
      words: isLeftBlank ? Phrase.leftBlank : "", severity: isLeftBlank ? .warning : .error,
      at: node, id: id, terms: expression, of: row)
  }

  /// Compares a percentage within one unit of its last decimal, anything else word for word.
  private mutating func compareContent(
    _ statement: Statement, _ plan: ColumnPlan, rule: String, id: CellID, at node: Int, of row: Int
  ) {
    let outcome = follow(plan, in: row)
    let computed = outcome.value
    let stated = statement.content
    let agrees = stated == computed || agree(stated, computed, plan, in: row)
    results.beside[node] = .init(value: computed, agrees: agrees)
    let effective = agrees || reading == .audit ? stated.map { Outcome($0) } ?? .blank : outcome
    present(effective, as: plan, at: node)
    if agrees, hasSameText(stated, computed) { return results.hold(node) }
    guard let expression = plan.expression, !isMissing(outcome) else { return }
    let finding = Finding(
      rule: named(rule, in: row), severity: agrees ? .info : .error, cell: id,
      figures: .init(stated: stated, expected: computed, difference: .zero, allowed: .zero),
      cells: terms(of: expression, in: row).map { self.id(of: $0.node) })
    results.say(finding, at: node)
  }

  private func isMissing(_ outcome: Outcome) -> Bool {
    if case .incomplete = outcome { reading == .draft } else { false }
  }

  private func hasSameText(_ stated: Value?, _ computed: Value?) -> Bool {
    guard case .percent(let left) = stated, case .percent(let right) = computed else {
      return true
    }
    return left.hundredths == right.hundredths
  }

  private mutating func agree(
    _ stated: Value?, _ computed: Value?, _ plan: ColumnPlan, in row: Int
  ) -> Bool {
    switch (stated, computed) {
    case (.percent(let stated), .percent):
      guard case .change(let newer, let older, let style) = plan.expression else { return false }
      let (new, base) = (shown(newer, style, in: row), shown(older, style, in: row))
      let miss = Int128(stated.hundredths) * base - (new - base) * 10_000
      return miss.magnitude < base.magnitude
    case (nil, .percent(let percent)), (.percent(let percent), nil):
      return percent.hundredths == 0
    default: return stated == computed
    }
  }

  private mutating func shown(
    _ expression: Expression, _ style: AmountStyle, in row: Int
  ) -> Int128 {
    let money = sum(expression, in: row).money ?? .zero
    let shown = try? money.rounded(in: style.unit, places: style.places)
    return Int128((shown ?? money).fen)
  }

  /// The rule of a roll-up has another name at a unit and at the total.
  func named(_ rule: String, in row: Int) -> String {
    guard rule == "ROLL", case .node(let unit, let code) = rows[row].id, code.isEmpty else {
      return rule
    }
    if unit != nil { return "UNITCLS" }
    let hasUnits = rows[row].children.contains {
      if case .node(.some, _) = rows[$0].id { true } else { false }
    }
    return hasUnits ? "UNIT" : "COLTOT"
  }
}

/// The nearest amount an `Int64` of 分 holds.
func clamped(_ fen: Int128) -> Int64 { Int64(clamping: fen) }

extension Comparison {
  var isWithin: Bool {
    if case .differs = self { false } else { true }
  }
}

extension Statement {
  /// The stated content, `nil` if it is printed blank.
  var content: Value? {
    switch self {
    case .blank, .figure(.blank): nil
    case .figure(let value): value
    }
  }

  var amount: Amount? {
    if case .figure(.amount(let amount)) = self { amount } else { nil }
  }
}

extension Outcome {
  var value: Value? {
    switch self {
    case .value(let value): value
    case .incomplete(let partial): partial.value
    case .figure(let figure, _): .count(Count(figure))
    case .blank: nil
    }
  }
}

extension Value {
  /// A computed amount.
  static func computed(_ money: Money, half: Int64) -> Value {
    .amount(Amount(computed: money, halfUnit: Money(fen: half)))
  }
}

import Forms

extension Calculation {
  /// Computes a cell.
  mutating func compute(_ column: Int, at node: Int, of row: Int) {
    let plan = plan.kinds[rows[row].kind].columns[column]
    guard plan.exists else { return }
    if plan.isZeroMark { return markZero(plan, at: node, of: row) }
    let applies = all(plan.tests, in: row)
    if applies == false {
      results.states[node] = .isInapplicable
      return findContentAgainstCondition(at: node)
    }
    if let rule = plan.rule {
      define(plan, rule: rule, at: node, of: row)
    } else if let typed = answer(at: node) {
      take(typed, as: plan, at: node)
      compareWithLastYear(typed, plan, at: node)
    } else if let published = publishedLastYear(plan, at: node, of: row) {
      present(Outcome(published), as: plan, at: node)
    } else if plan.expression != nil, !isUnprintedDefault(plan, row) {
      present(follow(plan, in: row), as: plan, at: node)
    }
    if applies == true, plan.isRequired, !results.states[node].contains(.isFilled) {
      results.states[node].formUnion([.lacks, .isIncomplete])
    }
  }

  /// Whether a cell is a usual choice that nobody has printed: no fact of a page that was read.
  private func isUnprintedDefault(_ plan: ColumnPlan, _ row: Int) -> Bool {
    guard reading == .audit, case .presumed(.constant, _) = plan.column.source,
      case .choice = plan.column.kind
    else { return false }
    return !self.plan.forms[self.plan.kinds[rows[row].kind].form].form.isPrinted
  }

  /// What is answered in a cell, `nil` if nothing is; quick where nothing is in its form.
  func answer(at node: Int) -> Value? {
    isAnswered(graph.row(of: node)) ? answers.values[id(of: node)] : nil
  }

  /// What is stated beside a cell, `nil` if nothing is; quick where nothing is in its form.
  func statement(at node: Int) -> Statement? {
    guard !answers.statements.isEmpty, isAnswered(graph.row(of: node)) else { return nil }
    return answers.statements[id(of: node)]
  }

  private func isAnswered(_ row: Int) -> Bool { answered[instances[rows[row].instance].form] > 0 }

  private mutating func markZero(_ plan: ColumnPlan, at node: Int, of row: Int) {
    guard let expression = plan.expression else { return }
    results.figures[node] = sum(expression, in: row).total == 0 ? 1 : 0
    results.states[node] = .hasFigure
  }

  /// Takes what was typed.
  private mutating func take(_ value: Value, as plan: ColumnPlan, at node: Int) {
    results.states[node] = [.isTyped]
    present(Outcome(value), as: plan, at: node)
  }

  /// Makes something the content of a cell.
  mutating func present(_ outcome: Outcome, as plan: ColumnPlan, at node: Int) {
    switch outcome {
    case .blank: break
    case .figure(let figure, let half):
      results.figures[node] = figure
      results.halves[node] = half
      results.states[node].formUnion([.hasFigure, .isFilled])
    case .value(let value):
      results.values[node] = value.fitted(to: plan.column.kind)
      results.states[node].insert(.isFilled)
    case .incomplete(let inner):
      present(inner.outcome, as: plan, at: node)
      results.states[node].insert(inner.isDecided ? .isIncomplete : .isUndecided)
    }
  }

  /// What a presumed or defined cell comes to.
  mutating func follow(_ plan: ColumnPlan, in row: Int) -> Outcome {
    guard let expression = plan.expression else { return .blank }
    switch plan.measure {
    case .words: return value(expression, in: row).map { .value($0) } ?? .blank
    case .percent: return percent(expression, in: row)
    case .amount, .count:
      let sum = sum(expression, in: row)
      var outcome = Outcome.blank
      if let figure = sum.figure {
        outcome = .figure(figure, half: plan.halfUnit(of: sum))
      }
      guard sum.isDecided else { return .incomplete(.init(outcome, isDecided: false)) }
      return sum.isComplete ? outcome : .incomplete(.init(outcome))
    }
  }
}

/// What a cell comes to.
enum Outcome {
  case blank
  /// An amount in 分 with its half-unit, or a count.
  case figure(Int64, half: Int64)
  case value(Value)
  /// What there is so far; something required is blank.
  case incomplete(Partial)

  struct Partial {
    var figure: (Int64, Int64)?
    var value: Value?
    /// Whether it is known which rows it follows from.
    var isDecided: Bool

    init(_ outcome: Outcome, isDecided: Bool = true) {
      self.isDecided = isDecided
      switch outcome {
      case .figure(let figure, let half): self.figure = (figure, half)
      case .value(let value): self.value = value
      case .blank, .incomplete: break
      }
    }

    var outcome: Outcome {
      if let figure { return .figure(figure.0, half: figure.1) }
      return value.map { .value($0) } ?? .blank
    }
  }

  init(_ value: Value) {
    switch value {
    case .blank: self = .blank
    case .amount(let amount): self = .figure(amount.money.fen, half: amount.halfUnit.fen)
    case .count(let count): self = .figure(count.value, half: 0)
    default: self = .value(value)
    }
  }
}

extension Value {
  /// The same content as a cell of this kind holds it.
  func fitted(to kind: CellKind) -> Value {
    switch (kind, self) {
    case (.choice, .text(let text)), (.choice, .code(let text)): .choice(text)
    case (.text, .code(let text)): .text(text)
    case (.paragraphs, .text(let text)): .paragraphs([text])
    case (.code, .text(let text)): .code(text)
    case (.indicator, .text(let text)): .indicator(IndicatorValue(text))
    default: self
    }
  }
}

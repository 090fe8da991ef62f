import Forms

extension Calculation {
  /// The same code, the same name: against the first row with the code.
  mutating func checkConsistency(
    _ index: Int, _ key: Int, _ column: Int, _ rule: RulePlan, at node: Int, of row: Int
  ) {
    read(rows[row].cell(key))
    guard let bucket = bucket(of: row, in: index),
      let text = read(content: rows[row].cell(column))?.words, !text.isEmpty
    else { return }
    guard let known = bucket.key.parts.first, known != .blank else { return }
    graph.trail.append(bucket.signal)
    guard let first = bucket.rows.first, first != row,
      let other = read(content: rows[first].cell(column))?.words, !other.isEmpty
    else { return }
    guard text != other else { return results.hold(node) }
    say(
      rule, Phrase.twoNames(text, before: other), about: .own(column), at: node, of: row)
  }

  /// A sum that must be there.
  mutating func requireAmount(
    _ expression: Expression, _ rule: RulePlan, at node: Int, of row: Int
  ) {
    let sum = sum(expression, in: row)
    guard sum.count == 0 || sum.total == 0 else { return results.hold(node) }
    let first = terms(of: expression, in: row).first
    results.say(
      Finding(
        rule: rule.id, severity: rule.severity,
        cell: first.map { id(of: $0.node) } ?? fallback(row), detail: rule.words), at: node)
  }

  /// How many of the rows that apply say it without a number.
  mutating func checkShare(
    _ selection: Expression.Total, _ maximum: Int, _ rule: RulePlan, at node: Int, of row: Int
  ) {
    guard let column = selection.column else { return }
    var (count, words) = (0, 0)
    var first: CellID?
    for row in selected(selection.selection, in: row) {
      let cell = rows[row].cell(column)
      guard let value = read(content: cell), !value.isVoid else { continue }
      count += 1
      guard !value.indicator.hasNumber, value.indicator.kind != .time else { continue }
      words += 1
      first = first ?? id(of: cell)
    }
    guard let first, count > 2, words * 100 > maximum * count else {
      if count > 0 { results.hold(node) }
      return
    }
    results.say(
      Finding(
        rule: rule.id, severity: rule.severity, cell: first,
        detail: Phrase.qualitative(words, of: count)), at: node)
  }
}

import Forms

extension Calculation {
  /// Adds up a formula over its direct terms.
  mutating func sum(_ expression: Expression, in row: Int) -> Sum {
    var sum = Sum()
    add(expression, in: row, isSubtracted: false, to: &sum)
    return sum
  }

  private mutating func add(
    _ expression: Expression, in row: Int, isSubtracted: Bool, to sum: inout Sum
  ) {
    switch expression {
    case .cell(let address):
      if let node = node(of: address, in: row) { add(node, isSubtracted, to: &sum) }
    case .terms(let parts):
      for part in parts {
        add(
          part.expression, in: row, isSubtracted: isSubtracted != part.isSubtracted, to: &sum)
      }
    case .sum(let total):
      for node in nodes(of: total, in: row) { add(node, isSubtracted, to: &sum) }
      if isUndecided(total, in: row) {
        sum.isDecided = false
        if reading == .draft { sum.isComplete = false }
      }
    case .filled(let total):
      for node in nodes(of: total, in: row) {
        read(node)
        guard results.states[node].contains(.isFilled) else { continue }
        sum.add(1, half: 0, isSubtracted: isSubtracted)
      }
    case .target:
      if let node = target(in: row) { add(node, isSubtracted, to: &sum) }
    case .constant(.amount(let amount)):
      sum.add(amount.money.fen, half: amount.halfUnit.fen, isSubtracted: isSubtracted)
    case .change, .name, .map, .first, .constant: break
    }
  }

  private mutating func add(_ node: Int, _ isSubtracted: Bool, to sum: inout Sum) {
    read(node)
    let state = results.states[node]
    if state.contains(.isIncomplete) { sum.isComplete = false }
    if state.contains(.isUndecided) { sum.isDecided = false }
    guard state.contains(.hasFigure) else { return }
    sum.add(results.figures[node], half: results.halves[node], isSubtracted: isSubtracted)
  }

  /// The change in percent between two sums as they are displayed.
  mutating func percent(_ expression: Expression, in row: Int) -> Outcome {
    guard case .change(let newer, let older, let style) = expression else {
      return value(expression, in: row).map { .value($0) } ?? .blank
    }
    let (new, base) = (sum(newer, in: row), sum(older, in: row))
    let percent = Percent.change(
      from: base.money, to: new.money, in: style.unit, places: style.places)
    let outcome = percent.map { Outcome.value(.percent($0)) } ?? .blank
    return new.isComplete && base.isComplete ? outcome : .incomplete(.init(outcome))
  }

  /// The cells that a formula adds up, each with its sign.
  mutating func terms(of expression: Expression, in row: Int) -> [SignedNode] {
    switch expression {
    case .cell(let address): return node(of: address, in: row).map { terms(of: $0) } ?? []
    case .terms(let parts):
      return parts.flatMap { part in
        terms(of: part.expression, in: row).map {
          SignedNode(node: $0.node, isSubtracted: $0.isSubtracted != part.isSubtracted)
        }
      }
    case .sum(let total): return nodes(of: total, in: row).map { SignedNode(node: $0) }
    case .target: return target(in: row).map { [SignedNode(node: $0)] } ?? []
    case .change(let new, let base, _):
      return terms(of: new, in: row) + terms(of: base, in: row)
    case .name(let address, _), .map(let address, _):
      return node(of: address, in: row).map { [SignedNode(node: $0)] } ?? []
    case .first(let choices): return choices.flatMap { terms(of: $0, in: row) }
    case .filled, .constant: return []
    }
  }

  /// A cell as a term; a sum that rows share is not a cell but its own terms.
  private mutating func terms(of node: Int) -> [SignedNode] {
    let column = column(at: node)
    guard column.isShared, let expression = column.expression else {
      return [SignedNode(node: node)]
    }
    return terms(of: expression, in: graph.row(of: node))
  }
}

/// A cell as a term of a sum.
struct SignedNode: Hashable {
  var node: Int
  var isSubtracted = false
}

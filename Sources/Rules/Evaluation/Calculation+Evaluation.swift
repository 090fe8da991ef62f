import Forms

extension Calculation {
  /// Computes everything that is dirty: first what rows are matched by, then the rest.
  mutating func settle() {
    var rounds = 0
    while rounds < 64, !graph.pendingKeys.isEmpty || !unsettledRows.isEmpty {
      rounds += 1
      settleKeys()
    }
    let pending = graph.pending
    graph.pending.removeAll(keepingCapacity: true)
    for node in pending where graph.isDirty(node) { evaluate(node) }
  }

  /// Reads a node as part of what is being evaluated.
  mutating func read(_ node: Int) {
    if graph.isDirty(node) { evaluate(node) }
    graph.trail.append(node)
  }

  private mutating func settleKeys() {
    let keys = graph.pendingKeys
    let touched = unsettledRows + keys.map { graph.row(of: $0) }
    graph.pendingKeys.removeAll(keepingCapacity: true)
    unsettledRows.removeAll(keepingCapacity: true)
    for node in keys where graph.isDirty(node) { evaluate(node) }
    // A row is touched by each of its keys, but all of them are read at once.
    var seen = Swift.Set<Int>()
    for row in touched where rows[row].isAlive && seen.insert(row).inserted {
      index(row)
      place(row)
    }
  }

  /// A node met again while it is being evaluated is blank, so a circle ends.
  private mutating func evaluate(_ node: Int) {
    let before = results.figures[node]
    graph.clean(node)
    results.clear(node)
    let start = graph.trail.count
    let row = graph.row(of: node)
    // Nothing reads a check, and a printed text does not change, so an audit keeps no account of it.
    var isKept = true
    if row >= 0 {
      let offset = node - rows[row].base
      let lack = plan.kinds[rows[row].kind].lackOffset
      if offset > lack {
        check(offset - lack - 1, at: node, of: row)
        isKept = reading == .draft
      } else if offset == lack {
        findLacks(at: node, of: row)
      } else if offset > 0 {
        compute(offset - 1, at: node, of: row)
      }
    }
    graph.settle(node, from: start, isKept: isKept)
    if graph.isBarrier(node), results.figures[node] != before { graph.signal(node) }
  }
}

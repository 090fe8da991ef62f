import Forms

extension Calculation {
  /// Whether it is open which rows a sum takes: a row is blank where the sum wants a word (支出列报 of
  /// a unit whose nature nobody has said). A draft then is not complete; of a page that was read it
  /// cannot be judged.
  mutating func isUndecided(_ total: Expression.Total, in row: Int) -> Bool {
    switch total.selection {
    case .children where !total.entryMatches.isEmpty:
      for entry in rows[row].entries {
        for match in total.entryMatches {
          read(rows[entry].cell(match.column))
          if key(entry, match.column) == .blank { return true }
        }
      }
      return false
    case .bucket(let index, let operands, _):
      return hasOpenRows(index, operands, in: row)
    default: return false
    }
  }

  private mutating func hasOpenRows(
    _ index: Int, _ operands: [Selection.Operand], in row: Int
  ) -> Bool {
    let wanted = operands.map { key($0, in: row) }
    let isPerSheet = plan.indexes[index].isPerSheet
    for (place, operand) in operands.enumerated() {
      guard case .literal = operand else { continue }
      var parts = wanted.compactMap(\.self)
      guard parts.count == wanted.count else { continue }
      parts[place] = .blank
      let bucket = bucket(
        index, BucketKey(instance: isPerSheet ? rows[row].instance : -1, parts: parts))
      graph.trail.append(bucket.signal)
      if !bucket.rows.isEmpty { return true }
    }
    return false
  }

  /// Says that a figure could not be compared because its sum is open.
  mutating func leaveUndecided(_ rule: String, _ id: CellID, at node: Int) {
    results.leaveUnchecked(
      Unchecked(rule: rule, form: id.form, reason: Phrase.undecided(place(of: id))), at: node)
  }
}

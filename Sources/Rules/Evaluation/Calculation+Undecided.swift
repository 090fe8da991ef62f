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
    guard operands.contains(where: \.isLiteral), let wanted = keys(operands, in: row) else {
      return false
    }
    for place in operands.indices where operands[place].isLiteral {
      var parts = wanted
      parts[place] = .blank
      if !rows(index, parts, in: row).isEmpty { return true }
    }
    return false
  }

  /// Says that a figure could not be compared because its sum is open.
  mutating func leaveUndecided(_ rule: String, _ id: CellID, at node: Int) {
    results.leaveUnchecked(
      Unchecked(rule: rule, form: id.form, reason: Phrase.undecided(place(of: id))), at: node)
  }
}

extension Selection.Operand {
  fileprivate var isLiteral: Bool {
    if case .literal = self { true } else { false }
  }
}

import Forms

extension Calculation {
  /// The likeliest cause of a difference, `nil` if none stands out.
  func suspect(of finding: Finding, terms: [SignedNode]) -> Suspect? {
    guard let figures = finding.figures, figures.difference != .zero else { return nil }
    let stated = figures.stated.fen
    let expected = figures.expected.fen
    let addends = terms.map { addend($0) }.filter { $0.figure != 0 }
    return slip(stated, expected, finding.cell)
      ?? slip(among: addends, difference: figures.difference.fen, stated: finding.cell)
  }

  /// A slip in the stated figure itself.
  private func slip(_ stated: Int64, _ expected: Int64, _ cell: CellID) -> Suspect? {
    if stated != 0, stated == -expected { return .sign(cell) }
    if isTenThousand(stated, expected) || isTenThousand(expected, stated) { return .unit(cell) }
    if isSwapped(stated, expected) { return .swappedDigits(cell) }
    if let last = lastYear(beside: cell), stated != 0, last == stated { return .lastYear(cell) }
    if expected != 0, let double = Int64(exactly: Int128(expected) * 2), double == stated {
      return .countedTwice(cell)
    }
    return nil
  }

  /// A slip in one of the addends, or one left out or counted twice.
  private func slip(among addends: [Addend], difference: Int64, stated: CellID) -> Suspect? {
    guard addends.count > 1 else { return nil }
    for addend in addends
    where addend.id != stated && addend.figure.magnitude == difference.magnitude {
      let isAdded = addend.figure == difference
      return isAdded && addend.hasChildren ? .countedTwice(addend.id) : .addend(addend.id)
    }
    for addend in addends {
      let (right, overflow) = addend.figure.addingReportingOverflow(difference)
      guard !overflow else { continue }
      if right == -addend.figure { return .sign(addend.id) }
      if isTenThousand(addend.figure, right) || isTenThousand(right, addend.figure) {
        return .unit(addend.id)
      }
      if isSwapped(addend.figure, right) { return .swappedDigits(addend.id) }
      if let last = lastYear(beside: addend.id), last == addend.figure {
        return .lastYear(addend.id)
      }
    }
    return nil
  }

  private func addend(_ term: SignedNode) -> Addend {
    let row = graph.row(of: term.node)
    let figure = results.figures[term.node]
    return Addend(
      id: id(of: term.node), figure: term.isSubtracted ? 0 - figure : figure,
      hasChildren: !rows[row].children.isEmpty)
  }

  /// The figure of the same row that the department does not decide; a 批复数 is this year's.
  private func lastYear(beside cell: CellID) -> Int64? {
    guard let node = node(of: cell) else { return nil }
    let row = rows[graph.row(of: node)]
    guard !isControlKind(row.kind) else { return nil }
    let columns = plan.kinds[row.kind].columns
    let column = node - row.base - 1
    guard !columns[column].column.isExternal,
      let last = columns.firstIndex(where: { $0.column.isExternal }),
      results.states[row.cell(last)].contains(.hasFigure)
    else { return nil }
    let figure = results.figures[row.cell(last)]
    return figure == 0 ? nil : figure
  }

  private func isTenThousand(_ left: Int64, _ right: Int64) -> Bool {
    right != 0 && Int128(left) == Int128(right) * 10_000
  }

  /// Whether two amounts differ only in two neighbouring digits that are swapped.
  private func isSwapped(_ left: Int64, _ right: Int64) -> Bool {
    guard (left < 0) == (right < 0), left != right else { return false }
    var (low, high) = (min(left.magnitude, right.magnitude), max(left.magnitude, right.magnitude))
    guard (high - low) % 9 == 0, "\(high)".count == "\(low)".count else { return false }
    while low % 10 == high % 10 { (low, high) = (low / 10, high / 10) }
    return low % 10 == high / 10 % 10 && high % 10 == low / 10 % 10 && low / 100 == high / 100
  }
}

/// An addend with its sign.
private struct Addend {
  var id: CellID
  var figure: Int64
  var hasChildren: Bool
}

extension Value? {
  /// The amount in 分, 0 if it is none.
  fileprivate var fen: Int64 {
    if case .amount(let amount) = self { amount.money.fen } else { 0 }
  }
}

import Forms
import Rules
import Texts

/// Questions that one Enter answers: words that stand as last year had them, and amounts that are blank
/// as they were last year. All of them are named, and any can be gone to.
extension Wizard {
  /// Names the answers that Enter takes together from a question on, where she comes to it from
  /// elsewhere; several a line. None where it is the only one.
  mutating func confirmable(from cell: CellID) -> [String] {
    if standing.together.contains(.cell(cell)) { return [] }
    let run = isWithinPart(standing.place.cameFrom) ? [] : unchanged(from: cell)
    standing.together = run.count > 1 ? run : []
    guard run.count > 1 else { return [] }
    let texts = run.compactMap { position -> String? in
      guard case .cell(let cell) = position else { return nil }
      return "\(fullLabel(cell).trimmed) \(shown(cell))".visible
    }
    return [Phrases.takenTogether] + sideBySide(texts)
  }

  /// Takes what Enter takes together; `nil` where a question is answered by itself.
  mutating func takeTogether(_ cell: CellID, _ value: Value?, line: String) -> [Effect]? {
    let isSame = value == calculation.answers.values[cell]
    let run = standing.together
    standing.together = []
    if run.first == .cell(cell), let last = run.last, isSame {
      return accept(
        [], line: line, settling: { $0.settled(cell, typed: line) }, then: { $0.placeAfter(last) })
    }
    guard value == nil, isSame, isBlankAsLastYear(cell) else { return nil }
    let skipped = chainBehind(.cell(cell)).prefix { position in
      if case .cell(let other) = position { isBlankAsLastYear(other) } else { false }
    }
    guard let last = skipped.last else { return nil }
    let labels = skipped.compactMap { position -> String? in
      if case .cell(let cell) = position { fullLabel(cell).trimmed } else { nil }
    }
    return accept(
      [], line: line, settling: { _ in Settled(remarks: [Phrases.leftBlankToo(labels)]) },
      then: { $0.placeAfter(last) })
  }

  /// Where the interview goes on behind a question that was passed.
  private func placeAfter(_ last: Position) -> Place {
    guard standing.place.returnTo == nil else { return next() }
    return Place(following(last), cameFrom: standing.place.position)
  }

  /// The questions from a cell on that stand as last year had them, one after another.
  private func unchanged(from cell: CellID) -> [Position] {
    guard standing.place.returnTo == nil, isOfLastYear(cell.form) else { return [] }
    return Array(
      ([.cell(cell)] + chainBehind(.cell(cell))).prefix { position in
        if case .cell(let cell) = position { isUnchanged(cell) } else { false }
      })
  }

  /// The questions behind one in its part of the set, but for those that are passed over.
  private func chainBehind(_ position: Position) -> [Position] {
    guard let section = section(of: position) else { return [] }
    let chain = chain(of: section, sheet: position.form?.sheet)
    guard let index = chain.firstIndex(of: anchor(of: position)) else { return [] }
    return chain[(index + 1)...].filter { !isPassedOver($0, after: position) }
  }

  /// Whether words stand in a field as last year had them, or as the template says by itself.
  private func isUnchanged(_ cell: CellID) -> Bool {
    guard cell.row == .field, let column = calculation.column(of: cell), !column.isYearly,
      column.kind.isWords, !shown(cell).isEmpty, !shown(cell).contains("\(set.year - 1)")
    else { return false }
    guard let value = calculation.answers.values[cell] else { return true }
    return calculation.lastYear?.contents.values[cell] == value
  }

  /// Whether an amount that need not be given is blank, and was last year.
  private func isBlankAsLastYear(_ cell: CellID) -> Bool {
    guard calculation.lastYear != nil, let column = calculation.column(of: cell),
      list(of: cell) == nil,
      column.kind.isAmount, column.prior == nil, !column.source.isRequired,
      calculation.cell(cell).value == nil, calculation.answers.values[cell] == nil
    else { return false }
    return calculation.lastYear(of: cell) == nil
  }

  /// Whether she came to a field from another question of the same part.
  private func isWithinPart(_ origin: Position?) -> Bool {
    guard let origin, case .cell = origin, let left = section(of: origin) else { return false }
    return left.index == section(of: standing.place.position)?.index
      && origin.form == standing.place.position.form
  }
}

extension CellKind {
  /// Whether it holds a few words or a choice.
  fileprivate var isWords: Bool {
    switch self {
    case .text, .choice: true
    default: false
    }
  }
}

import Forms
import Rules

/// What is not asked again because last year's document had none of it.
extension Wizard {
  /// Whether a part of a row that its line does not hold is left out: an amount that need not be given
  /// and that the row did not have last year. It is asked of a row that is opened by its number.
  func isUnaskedPart(_ column: Column, _ key: Int, _ list: ListID) -> Bool {
    !standing.opened.contains(key) && !column.source.isRequired
      && lacksAsLastYear(column, key, list)
      && hasUnaskedParts(list)
  }

  /// Whether the rows of a list had such amounts last year, so that they are left out of the others.
  func hasUnaskedParts(_ list: ListID) -> Bool {
    guard calculation.lastYear != nil, let source = source(of: list), let block = block(of: list)
    else { return false }
    let section = section(of: .newRow(list, .none))
    return block.columns.contains { column in
      column.kind.isAmount && column.prior == nil && !source.entry.contains(column.id)
        && column.source.isAsked && !column.source.isRequired && section?.asks(column) ?? true
        && (!column.source.isPresumed || column.condition != nil || column.asked != nil)
        && calculation.hasLastYear(
          of: CellID(form: list.form, row: .field, column: column.id))
    }
  }

  /// Whether a list was filled in for all units together last year, and is again: then the units are
  /// passed over.
  func isForAllUnits(_ list: ListID, _ group: Group) -> Bool {
    guard group == .none, case .reference? = groupColumn(of: list)?.kind,
      let last = calculation.lastYear?.contents.rows(of: list), !last.isEmpty
    else { return false }
    let groups = groups(of: list)
    return groups.contains(.none) && groups.count > 1
      && groups.allSatisfy { ($0 == .none) != rows(of: list, in: $0).isEmpty }
      && rows(of: list, in: .none).contains {
        calculation.wasThereLastYear(.entered($0), in: list.form)
      }
  }
}

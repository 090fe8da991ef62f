import Forms
import Rules

extension Wizard {
  /// The stated figures that changes make untrue in the very rows they are shown in.
  ///
  /// A page that was read states what its leaves print. When the clerk corrects the row beneath, the
  /// leaf follows her; sums above it stay stated, for they are compared.
  mutating func withdrawals(after changes: [Change]) -> [Change] {
    guard !calculation.answers.statements.isEmpty else { return [] }
    let stated = changes.flatMap(shownRows).filter {
      calculation.answers.statements[$0] != nil && calculation.cell($0).agrees
    }
    guard !stated.isEmpty else { return [] }
    let untrue = calculation.trying(.all(changes)) { changed in
      stated.filter { !changed.cell($0).agrees }
    }
    return untrue.map { .state($0, nil) }
  }

  /// The cells of the tree rows that show what a change answers.
  private func shownRows(_ change: Change) -> [CellID] {
    switch change {
    case .all(let changes): changes.flatMap(shownRows)
    case .answer(let cell, _): shownRows(of: cell)
    default: []
    }
  }

  private func shownRows(of cell: CellID) -> [CellID] {
    leaves(showing: cell).flatMap { leaf in
      leaf.columns.map { CellID(form: leaf.form, row: leaf.row, column: $0.id) }
    }
  }
}

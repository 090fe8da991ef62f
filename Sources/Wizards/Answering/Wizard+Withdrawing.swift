import Forms
import Rules

extension Wizard {
  /// The stated figures that changes make untrue in the very rows they are shown in.
  ///
  /// A page that was read states what its leaves print. When the clerk corrects the row beneath, the
  /// leaf follows her; sums above it stay stated, for they are compared.
  func withdrawals(after changes: [Change]) -> [Change] {
    let stated = changes.flatMap(shownRows).filter {
      calculation.answers.statements[$0] != nil && calculation.cell($0).agrees
    }
    guard !stated.isEmpty else { return [] }
    var trial = calculation
    let untrue = trial.trying(.all(changes)) { changed in
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
    guard case .entered(let key) = cell.row, let list = list(of: cell),
      let code = code(of: key, in: list)
    else { return [] }
    return set.forms.flatMap { form in
      form.blocks.flatMap { block -> [CellID] in
        guard case .tree(let tree) = block.rows, tree.form == list.form.name,
          tree.block == list.block
        else { return [] }
        var unit: Int?
        if tree.unitColumn != nil, case .unit(let key) = group(of: key, in: list) { unit = key }
        return block.columns.map {
          CellID(form: FormID(form.id), row: .node(unit: unit, code: code), column: $0.id)
        }
      }
    }
  }
}

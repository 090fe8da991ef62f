import Forms
import Texts

extension Calculation {
  /// What the 控制数 of a cell leaves, below 0 if it is passed; `nil` if it has none.
  package func remaining(for cell: CellID) -> Money? {
    guard let ceiling = control(of: cell, .atMost) else { return nil }
    let used = node(of: cell).flatMap {
      results.states[$0].contains(.hasFigure) ? results.figures[$0] : nil
    }
    return Money(fen: clamped(Int128(ceiling) - Int128(used ?? 0)))
  }

  /// The figure that a cell is compared with, by how it is compared: `<=` its 控制数, `==` its 批复数.
  package func controlFigure(for cell: CellID, _ comparator: Comparator) -> Money? {
    control(of: cell, comparator).map { Money(fen: $0) }
  }

  /// The cell in which the 控制数 or 批复数 of a cell stands, `nil` if no row is about it.
  package func controlCell(for cell: CellID, _ comparator: Comparator) -> CellID? {
    controls(comparator).first { self.isControl($0, of: cell) }.map { id(of: $0.node) }
  }

  private func control(of cell: CellID, _ comparator: Comparator) -> Int64? {
    for control in controls(comparator) where isControl(control, of: cell) {
      if results.states[control.node].contains(.hasFigure) { return results.figures[control.node] }
    }
    return nil
  }

  private func isControl(_ control: ControlCell, of cell: CellID) -> Bool {
    if let column = plan.kinds[rows[control.row].kind].placeColumn {
      return results.values[rows[control.row].cell(column)] == .place(cell)
    }
    guard let node = look({ $0.target(in: control.row) }) else { return false }
    return id(of: node) == cell
  }

  /// The cells of control figures, with the rows they stand in.
  private func controls(_ comparator: Comparator) -> [ControlCell] {
    var found: [ControlCell] = []
    let alive = rows.indices.filter { rows[$0].isAlive && isControlKind(rows[$0].kind) }
    for index in alive.sorted(by: { (rows[$0].kind, rows[$0].key) < (rows[$1].kind, rows[$1].key) })
    {
      let row = rows[index]
      for rule in plan.kinds[row.kind].rules {
        guard case .compare(.target, comparator, .cell(.own(let column))) = rule.check else {
          continue
        }
        found.append(ControlCell(row: index, node: row.cell(column)))
      }
    }
    return found
  }

  /// Whether rows of a kind hold control figures.
  func isControlKind(_ kind: Int) -> Bool {
    plan.kinds[kind].target != nil || plan.kinds[kind].placeColumn != nil
  }

  /// 批复数 are to be compared with, but none is given.
  var approvalsMissing: [Unchecked] {
    let controls = controls(.equal)
    guard let first = controls.first,
      !controls.contains(where: { results.states[$0.node].contains(.hasFigure) })
    else { return [] }
    let row = rows[first.row]
    let rule = plan.kinds[row.kind].rules.first {
      if case .compare(.target, .equal, _) = $0.check { true } else { false }
    }
    return [
      Unchecked(
        rule: rule?.rule.id ?? "", form: instances[row.instance].id, reason: said("没有批复数，未与批复数核对"))
    ]
  }
}

/// A cell of a control figure.
struct ControlCell {
  var row: Int
  var node: Int
}

import Forms

extension Calculation {
  /// The node that an address leads to from a row, `nil` where there is no such cell.
  mutating func node(of address: Address, in row: Int) -> Int? {
    switch address {
    case .own(let column): return rows[row].cell(column)
    case .fixed(let form, let line, let column):
      let own = rows[row].instance
      let instance = instances[own].form == form ? own : singles[form]
      return instance.map { rows[instances[$0].lines[line]].cell(column) }
    case .node(let form, let code, let column):
      return node(form: form, .node(unit: nil, code: code), column)
    case .via(let hops, let column):
      var row = row
      for hop in hops {
        guard let next = follow(hop, from: row) else { return nil }
        row = next
      }
      return rows[row].cell(column)
    case .identity, .nothing: return nil
    }
  }

  /// The cell that a control figure of this row belongs to.
  mutating func target(in row: Int) -> Int? {
    let kind = rows[row].kind
    if let target = plan.kinds[kind].target { return node(of: target, in: row) }
    guard let column = plan.kinds[kind].placeColumn else { return nil }
    read(rows[row].cell(column))
    guard case .place(let cell) = results.values[rows[row].cell(column)] else { return nil }
    if let node = node(of: cell) { return node }
    if let instance = instancePositions[cell.form], case .node(_, let code) = cell.row {
      graph.trail.append(node(of: .code(form: instances[instance].form, code: code)))
    }
    return nil
  }

  /// The node of a cell, `nil` if the draft has none.
  func node(of cell: CellID) -> Int? {
    guard let instance = instancePositions[cell.form],
      let row = rowPositions[RowName(instance: instance, id: cell.row)],
      let column = plan.kinds[rows[row].kind].positions[cell.column],
      plan.kinds[rows[row].kind].columns[column].exists
    else { return nil }
    return rows[row].cell(column)
  }

  /// The cell of a node.
  func id(of node: Int) -> CellID {
    let row = graph.row(of: node)
    return CellID(
      form: instances[rows[row].instance].id, row: rows[row].id, column: column(at: node).column.id)
  }

  /// The column of the node of a cell.
  func column(at node: Int) -> ColumnPlan {
    let row = graph.row(of: node)
    return plan.kinds[rows[row].kind].columns[node - rows[row].base - 1]
  }

  /// The code a row stands for, empty if none.
  func code(of row: Int) -> String {
    switch rows[row].id {
    case .node(_, let code), .line(let code): code
    case .field, .entered: ""
    }
  }

  private mutating func node(form: Int, _ id: RowID, _ column: Int) -> Int? {
    guard let instance = singles[form] else { return nil }
    if let row = rowPositions[RowName(instance: instance, id: id)] { return rows[row].cell(column) }
    if case .node(_, let code) = id {
      graph.trail.append(node(of: .code(form: form, code: code)))
    }
    return nil
  }

  private mutating func follow(_ hop: Address.Hop, from row: Int) -> Int? {
    var key: Int?
    switch hop.from {
    case .unit: if case .node(let unit, _) = rows[row].id { key = unit }
    case .column(let column):
      read(rows[row].cell(column))
      if case .reference(let reference) = results.values[rows[row].cell(column)] {
        key = reference
      }
    }
    let list = ListPosition(form: hop.form, block: hop.block)
    if let key, let found = self.row(key, in: list) { return found }
    if key != nil, let instance = singles[hop.form] {
      graph.trail.append(node(of: .rows(instance: instance, block: hop.block)))
    }
    return nil
  }
}

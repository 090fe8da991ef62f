import Forms

extension Calculation {
  /// Puts an entered row where it belongs in the trees over its list.
  mutating func place(_ row: Int) {
    for index in plan.trees.indices where plan.trees[index].entryKind == rows[row].kind {
      let tree = plan.trees[index]
      let leaf = leaf(of: row, in: tree)
      let old = rows[row].leaves[index]
      let new = leaf.map { ensure($0, in: tree) }
      guard new != old else { continue }
      rows[row].leaves[index] = new
      if let new { insertEntry(row, in: new) }
      if let old { removeEntry(row, from: old) }
    }
  }

  /// Takes an entered row out of all trees.
  mutating func unplace(_ row: Int) {
    for (_, leaf) in rows[row].leaves.sorted(by: { $0.key < $1.key }) {
      removeEntry(row, from: leaf)
    }
    rows[row].leaves = [:]
  }

  /// Keeps the node alive in which a figure is stated, or lets it go when none is any more.
  mutating func keepStated(_ cell: CellID) {
    guard let tree = treeStated(by: cell) else { return }
    guard node(of: cell) != nil || answers.statements[cell] != nil else { return }
    let row = ensure(cell.row, in: plan.trees[tree])
    rows[row].stated = plan.kinds[plan.trees[tree].kind].columns.count { column in
      answers.statements[CellID(form: cell.form, row: cell.row, column: column.column.id)] != nil
    }
    if let node = node(of: cell) { graph.invalidate(node) }
    prune(row)
  }

  /// The code tree in which a cell is one that can be stated, `nil` for other cells.
  func treeStated(by cell: CellID) -> Int? {
    plan.formPositions[cell.form.name].flatMap { treeStated(by: cell, inForm: $0) }
  }

  /// The same where the position of the cell's form is known.
  func treeStated(by cell: CellID, inForm form: Int) -> Int? {
    guard case .node = cell.row, cell.form.sheet == nil,
      let tree = plan.trees.firstIndex(where: { $0.form == form }),
      plan.trees[tree].unitSource == nil,
      plan.kinds[plan.trees[tree].kind].positions[cell.column] != nil
    else { return nil }
    return tree
  }

  /// After a change of the budget units, puts the rows of the trees under them anew.
  mutating func unitsChanged(_ list: ListPosition) {
    for tree in plan.trees where tree.units == list {
      syncUnits(of: tree)
      guard let kind = tree.entryKind else { continue }
      unsettledRows += rows.indices.filter { rows[$0].kind == kind && rows[$0].isAlive }
    }
  }

  /// The rows of a tree from the total down, units in their order, codes ascending.
  func ordered(_ tree: TreePlan, in instance: Int) -> [Int] {
    guard let total = rowPositions[RowName(instance: instance, id: .total)] else { return [] }
    var order: [Int] = []
    let units = unitOrder(tree)
    func visit(_ row: Int) {
      order.append(row)
      var children = rows[row].children
      if row == total || tree.unitSource != nil, !units.isEmpty {
        children.sort { rank($0, units) < rank($1, units) }
      }
      children.forEach(visit)
    }
    visit(total)
    return order
  }

  private func rank(_ row: Int, _ units: [Int: Int]) -> (Int, String) {
    guard case .node(let unit, let code) = rows[row].id else { return (0, "") }
    return (unit.map { units[$0] ?? Int.max } ?? -1, code)
  }

  private func unitOrder(_ tree: TreePlan) -> [Int: Int] {
    guard let list = tree.units, let instance = firstInstance(of: list.form) else { return [:] }
    let order = instances[instance].lists[list.block] ?? []
    return Dictionary(
      order.enumerated().map { (rows[$1].key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func leaf(of row: Int, in tree: TreePlan) -> RowID? {
    guard let column = tree.codeColumn, case .text(let code) = key(row, column), !code.isEmpty,
      tree.matches.allSatisfy({ key(row, $0.column) == $0.key })
    else { return nil }
    return .node(unit: unit(of: row, in: tree), code: code)
  }

  private func unit(of row: Int, in tree: TreePlan) -> Int? {
    guard let column = tree.unitColumn, let list = tree.units,
      case .row(let unit) = key(row, column), self.row(unit, in: list) != nil
    else { return nil }
    return unit
  }

  /// What a row says in a column it is matched by.
  func key(_ row: Int, _ column: Int) -> MatchKey? {
    let node = rows[row].cell(column)
    if results.values[node] == nil, results.states[node].contains(.hasFigure) {
      return .amount(results.figures[node])
    }
    return MatchKey(results.values[node])
  }

  /// The row of a list with this key.
  func row(_ key: Int, in list: ListPosition) -> Int? {
    guard let instance = singles[list.form],
      let row = rowPositions[RowName(instance: instance, id: .entered(key))],
      plan.kinds[rows[row].kind].block == list.block
    else { return nil }
    return row
  }
}

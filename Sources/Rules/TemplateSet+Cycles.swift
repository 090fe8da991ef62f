import Forms

extension TemplateSet {
  /// Circles among formulas and conditions, each as the cells that follow from one another:
  /// `t1.income.amount`, a column of a list or tree as `spending.basic`. None in a sound set.
  package func cycles() -> [[String]] {
    var search = CycleSearch(Plan(self))
    return search.run()
  }
}

/// Looks for circles from cell to cell, depth first.
private struct CycleSearch {
  let plan: Plan
  private var states: [Cell: Bool] = [:]
  private var path: [Cell] = []
  private var found: [[String]] = []

  struct Cell: Hashable {
    var kind: Int
    var column: Int
  }

  init(_ plan: Plan) {
    self.plan = plan
  }

  mutating func run() -> [[String]] {
    for kind in plan.kinds.indices {
      for column in plan.kinds[kind].columns.indices { visit(Cell(kind: kind, column: column)) }
    }
    return found
  }

  private mutating func visit(_ cell: Cell) {
    if let isDone = states[cell] {
      if !isDone, let start = path.firstIndex(of: cell) {
        found.append((path[start...] + [cell]).map(name))
      }
      return
    }
    states[cell] = false
    path.append(cell)
    for next in reads(of: cell) { visit(next) }
    path.removeLast()
    states[cell] = true
  }

  private func name(_ cell: Cell) -> String {
    let kind = plan.kinds[cell.kind]
    let parts = [
      plan.forms[kind.form].form.id, kind.line?.id ?? "", kind.columns[cell.column].column.id,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ".")
  }

  private func reads(of cell: Cell) -> [Cell] {
    let column = plan.kinds[cell.kind].columns[cell.column]
    guard column.exists else { return [] }
    let own = column.expression.map { reads($0, from: cell.kind) } ?? []
    return own + column.tests.flatMap { reads($0, from: cell.kind) }
  }

  private func reads(_ expression: Expression, from kind: Int) -> [Cell] {
    switch expression {
    case .cell(let address), .name(let address, _), .map(let address, _):
      return reads(address, from: kind)
    case .terms(let parts): return parts.flatMap { reads($0.expression, from: kind) }
    case .change(let new, let base, _): return reads(new, from: kind) + reads(base, from: kind)
    case .sum(let total), .filled(let total): return reads(total, from: kind)
    case .first(let choices): return choices.flatMap { reads($0, from: kind) }
    case .target, .constant: return []
    }
  }

  /// The children of a node are further down, so a sum over them is no circle.
  private func reads(_ total: Expression.Total, from kind: Int) -> [Cell] {
    switch total.selection {
    case .children:
      if let units = plan.trees.first(where: { $0.upperKind == kind }) {
        return total.column.map { [Cell(kind: units.kind, column: $0)] } ?? []
      }
      guard let entries = plan.trees.first(where: { $0.kind == kind })?.entryKind else { return [] }
      let columns = total.entryMatches.map(\.column) + [total.entryColumn].compactMap { $0 }
      return columns.map { Cell(kind: entries, column: $0) }
    case .bucket(let index, let operands, let prefixes):
      let target = plan.indexes[index].kind
      let columns =
        plan.indexes[index].columns + prefixes.map(\.column) + [total.column].compactMap { $0 }
      let addresses = operands.flatMap { operand -> [Cell] in
        if case .address(let address, _) = operand { reads(address, from: kind) } else { [] }
      }
      return columns.map { Cell(kind: target, column: $0) } + addresses
    case .nodes(let form, _):
      guard let tree = plan.trees.first(where: { $0.form == form }), let column = total.column
      else { return [] }
      return [Cell(kind: tree.kind, column: column)]
    case .rows(let form, let block):
      guard let column = total.column else { return [] }
      return kinds(of: plan.forms[form], block).map { Cell(kind: $0, column: column) }
    case .none: return []
    }
  }

  private func kinds(of form: FormPlan, _ block: Int) -> [Int] {
    switch form.blocks[block] {
    case .fields: [form.fields]
    case .lines(let lines, _): lines.map { form.lines[$0] }
    case .list(let kind): [kind]
    case .tree(let kind, let tree): [kind] + [plan.trees[tree].upperKind].compactMap { $0 }
    }
  }

  private func reads(_ test: Test, from kind: Int) -> [Cell] {
    switch test {
    case .equals(let address, _), .isFilled(let address): reads(address, from: kind)
    case .isZero(let expression): reads(expression, from: kind)
    case .isMarked(let form, let column):
      [Cell(kind: plan.forms[form].fields, column: column)]
    case .all(let tests), .any(let tests): tests.flatMap { reads($0, from: kind) }
    case .not(let test): reads(test, from: kind)
    }
  }

  private func reads(_ address: Address, from kind: Int) -> [Cell] {
    var hops: [Cell] = []
    if case .via(let path, _) = address {
      var kind = kind
      for hop in path {
        if case .column(let column) = hop.from { hops.append(Cell(kind: kind, column: column)) }
        kind = plan.kind(of: ListPosition(form: hop.form, block: hop.block)) ?? kind
      }
    }
    guard let place = plan.compiler.place(of: address, seenFrom: kind) else { return hops }
    return hops + [Cell(kind: place.kind, column: place.column)]
  }
}

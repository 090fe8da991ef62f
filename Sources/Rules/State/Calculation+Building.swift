import Forms

extension Calculation {
  /// Makes all rows there are for the answers.
  mutating func build() {
    for cell in answers.values.keys { countAnswer(in: cell.form.name, 1) }
    var stated: [(row: RowID, tree: Int)] = []
    for cell in answers.statements.keys {
      guard let form = plan.formPositions[cell.form.name] else { continue }
      answered[form] += 1
      if let tree = treeStated(by: cell, inForm: form) { stated.append((cell.row, tree)) }
    }
    reserveCapacity(forCells: answers.values.count + answers.statements.count)
    for (position, form) in plan.forms.enumerated() where !form.form.isRepeated {
      addInstance(FormID(form.form.id), form: position)
    }
    for (position, form) in plan.forms.enumerated() where form.form.isRepeated {
      for sheet in answers.sheets(of: form.form.id) {
        addInstance(FormID(form.form.id, sheet: sheet), form: position)
      }
    }
    for tree in plan.trees { syncUnits(of: tree) }
    bucketPositions.reserveCapacity(
      unsettledRows.reduce(0) { $0 + plan.kinds[rows[$1].kind].indexes.count })
    for (row, tree) in stated { rows[ensure(row, in: plan.trees[tree])].stated += 1 }
  }

  /// Nodes for each answer or statement of a full draft; that of 固原 2025 has 5.6.
  private static let nodesPerCell = 6

  /// Makes room for what so many cells bring with them, so that little is moved to make more.
  private mutating func reserveCapacity(forCells count: Int) {
    rows.reserveCapacity(count / 2)
    graph.reserveCapacity(count * Self.nodesPerCell)
    results.reserveCapacity(count * Self.nodesPerCell)
  }

  mutating func countAnswer(in form: String, _ change: Int) {
    guard change != 0, let position = plan.formPositions[form] else { return }
    let wasEmpty = answered[position] == 0
    answered[position] += change
    guard wasEmpty != (answered[position] == 0),
      let signal = signals[.filled(form: position)]
    else { return }
    graph.signal(signal)
  }

  /// Makes a form or sheet with its lines, trees and entered rows.
  mutating func addInstance(_ id: FormID, form: Int) {
    let instance = instances.count
    instances.append(Instance(id: id, form: form))
    instancePositions[id] = instance
    if id.sheet == nil { singles[form] = instance }
    for kind in plan.forms[form].lines {
      let row = plan.kinds[kind].line.map { RowID.line($0.id) } ?? .field
      instances[instance].lines.append(addRow(row, kind: kind, in: instance))
    }
    for (index, block) in plan.forms[form].blocks.enumerated() {
      switch block {
      case .fields, .lines: break
      case .tree(_, let tree): _ = addRow(.total, kind: plan.trees[tree].totalKind, in: instance)
      case .list: syncRows(ListID(form: id, block: plan.forms[form].form.blocks[index].id))
      }
    }
  }

  /// Makes a row, every node of it to be evaluated.
  mutating func addRow(_ id: RowID, kind: Int, in instance: Int) -> Int {
    let position = slot(kind: kind)
    rows[position].id = id
    rows[position].instance = instance
    rows[position].isAlive = true
    rowPositions[RowName(instance: instance, id: id)] = position
    let base = rows[position].base
    for node in base..<base + plan.kinds[kind].nodeCount { graph.invalidate(node) }
    if !plan.kinds[kind].indexes.isEmpty || isEntered(id) { unsettledRows.append(position) }
    return position
  }

  /// Gives up a row: whatever read it is computed again.
  mutating func removeRow(_ position: Int) {
    let row = rows[position]
    unplace(position)
    unindex(position)
    let nodes = row.base..<row.base + plan.kinds[row.kind].nodeCount
    for node in nodes { graph.signal(node) }
    for node in nodes {
      graph.forget(node)
      graph.clean(node)
      results.clear(node)
    }
    rowPositions[RowName(instance: row.instance, id: row.id)] = nil
    rows[position] = Row(
      id: row.id, kind: row.kind, instance: row.instance, base: row.base, isAlive: false)
    free[row.kind, default: []].append(position)
  }

  /// Gives up a sheet with its rows.
  mutating func removeInstance(_ id: FormID) {
    guard let instance = instancePositions.removeValue(forKey: id) else { return }
    for list in instances[instance].lists.values { for row in list { removeRow(row) } }
    for row in instances[instance].lines { removeRow(row) }
    instances[instance].lists = [:]
    instances[instance].lines = []
  }

  private func isEntered(_ id: RowID) -> Bool {
    if case .entered = id { true } else { false }
  }

  private mutating func slot(kind: Int) -> Int {
    if !free.isEmpty, let position = free[kind]?.popLast() { return position }
    let position = rows.count
    let row = Row(id: .field, kind: kind, instance: 0, base: graph.count)
    addNodes(plan.kinds[kind].nodeCount, row: position)
    for (index, column) in plan.kinds[kind].columns.enumerated()
    where column.isKey || column.isZeroMark {
      graph.tell(row.cell(index), isKey: column.isKey, isBarrier: column.isZeroMark)
    }
    rows.append(row)
    return position
  }

  /// The node of a signal, made if nothing has read it yet.
  mutating func node(of signal: Signal) -> Int {
    if let node = signals[signal] { return node }
    let node = addSignal()
    signals[signal] = node
    return node
  }

  mutating func addSignal() -> Int {
    addNodes(1, row: -1)
    return graph.count - 1
  }

  private mutating func addNodes(_ count: Int, row: Int) {
    results.add(count)
    graph.add(count, row: row)
  }

  /// Tells what read a signal.
  mutating func raise(_ signal: Signal) {
    if let node = signals[signal] { graph.signal(node) }
  }
}

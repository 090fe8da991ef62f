import Forms

extension Calculation {
  /// The node with this id, made with all that is above it if it is missing.
  mutating func ensure(_ id: RowID, in tree: TreePlan) -> Int {
    let instance = singles[tree.form] ?? 0
    if let row = rowPositions[RowName(instance: instance, id: id)] { return row }
    let row = addRow(id, kind: tree.kind, in: instance)
    if case .node(_, let code) = id { raise(.code(form: tree.form, code: code)) }
    if let above = parent(of: id, digits: tree.source.digits) {
      hang(row, below: ensure(above, in: tree))
    }
    return row
  }

  /// Puts a new row among the rows right below another.
  mutating func hang(_ row: Int, below parent: Int) {
    rows[row].parent = parent
    var place = rows[parent].children.count
    while place > 0, precedes(row, rows[parent].children[place - 1]) { place -= 1 }
    rows[parent].children.insert(row, at: place)
    graph.invalidate(rows[parent].base)
  }

  mutating func insertEntry(_ entry: Int, in leaf: Int) {
    var place = rows[leaf].entries.count
    while place > 0, rows[rows[leaf].entries[place - 1]].key > rows[entry].key { place -= 1 }
    rows[leaf].entries.insert(entry, at: place)
    graph.invalidate(rows[leaf].base)
  }

  mutating func removeEntry(_ entry: Int, from leaf: Int) {
    rows[leaf].entries.removeAll { $0 == entry }
    graph.invalidate(rows[leaf].base)
    prune(leaf)
  }

  /// Lets a node go that nothing needs, and then those above it.
  mutating func prune(_ node: Int) {
    let row = rows[node]
    guard row.isAlive, row.parent >= 0, row.children.isEmpty, row.entries.isEmpty, row.stated == 0
    else { return }
    let form = instances[row.instance].form
    unhang(node)
    if case .node(_, let code) = row.id { raise(.code(form: form, code: code)) }
    prune(row.parent)
  }

  /// Gives up a row and takes it from the one above it.
  mutating func unhang(_ row: Int) {
    let parent = rows[row].parent
    rows[parent].children.removeAll { $0 == row }
    graph.invalidate(rows[parent].base)
    removeRow(row)
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    guard case .node(let unit, let code) = rows[left].id,
      case .node(let other, let otherCode) = rows[right].id
    else { return false }
    return (unit ?? -1, code) < (other ?? -1, otherCode)
  }

  private func parent(of id: RowID, digits: [Int]) -> RowID? {
    guard case .node(let unit, let code) = id, id != .total else { return nil }
    let length = code.utf8.count
    guard let above = digits.last(where: { $0 < length }) else {
      return code.isEmpty || unit == nil ? .total : .node(unit: unit, code: "")
    }
    return .node(unit: unit, code: String(code.prefix(above)))
  }
}

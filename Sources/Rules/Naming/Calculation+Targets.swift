import Forms

extension Calculation {
  /// What a path names, `nil` if there is nothing of that name.
  ///
  /// Takes everything `path(of:)` gives, and `@7` for the entered row with that key. A row that is
  /// named by its texts is looked up among the rows of its list.
  package func target(at path: String) -> Target? {
    let parts = path.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let form = form(String(first)) else { return nil }
    guard parts.count == 2 else { return .form(form) }
    return target(String(parts[1]), in: form)
  }

  /// The form or sheet of a name such as `goal:2` or `goal:@7`.
  private func form(_ name: String) -> FormID? {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    guard let id = parts.first, plan.set.form(id) != nil, !id.isEmpty else { return nil }
    guard parts.count == 2 else { return FormID(id) }
    let sheets = answers.sheets(of: id)
    if parts[1].hasPrefix("@") {
      guard let key = Int(parts[1].dropFirst()), sheets.contains(key) else { return nil }
      return FormID(id, sheet: key)
    }
    guard let number = Int(parts[1]), sheets.indices.contains(number - 1) else { return nil }
    return FormID(id, sheet: sheets[number - 1])
  }

  private func target(_ rest: String, in form: FormID) -> Target? {
    let field = CellID(form: form, field: rest)
    if column(of: field) != nil { return .cell(field) }
    if plan.set.form(form.name)?.block(rest) != nil {
      return .block(ListID(form: form, block: rest))
    }
    if let row = row(rest, in: form) { return .row(form, row) }
    guard let point = rest.lastIndex(of: "."), let row = row(String(rest[..<point]), in: form)
    else { return nil }
    let cell = CellID(form: form, row: row, column: String(rest[rest.index(after: point)...]))
    return column(of: cell).map { _ in .cell(cell) }
  }

  private func row(_ name: String, in form: FormID) -> RowID? {
    guard let position = plan.formPositions[form.name] else { return nil }
    if plan.forms[position].linePositions[name] != nil { return .line(name) }
    if let tree = plan.trees.first(where: { $0.form == position }) {
      return node(name, in: tree, of: form)
    }
    let blocks = plan.forms[position].form.blocks
    for (index, block) in blocks.enumerated() {
      guard case .list = block.rows else { continue }
      let prefix = blocks.count > 1 ? block.id + "." : ""
      guard name.hasPrefix(prefix) else { continue }
      if let row = entered(String(name.dropFirst(prefix.count)), block: index, in: form) {
        return row
      }
    }
    return nil
  }

  /// A node by the unit's name and a code, either of which may be missing.
  private func node(_ name: String, in tree: TreePlan, of form: FormID) -> RowID? {
    if name == "total" { return .total }
    if tree.unitSource != nil, name == "department" { return .department }
    if tree.unitSource != nil, name == "unit" { return .onlyUnit }
    if isCode(name), tree.unitSource == nil, tree.units == nil || !hasUnits(tree) {
      return .node(unit: nil, code: name)
    }
    if let units = tree.units {
      if let unit = unit(name, in: units) { return .node(unit: unit, code: "") }
      if let point = name.lastIndex(of: "."), isCode(String(name[name.index(after: point)...])),
        let unit = unit(String(name[..<point]), in: units)
      {
        return .node(unit: unit, code: String(name[name.index(after: point)...]))
      }
    }
    let known = instancePositions[form].flatMap {
      rowPositions[RowName(instance: $0, id: .node(unit: nil, code: name))]
    }
    return isCode(name) && known != nil ? .node(unit: nil, code: name) : nil
  }

  private func hasUnits(_ tree: TreePlan) -> Bool {
    guard let units = tree.units, let instance = firstInstance(of: units.form) else {
      return false
    }
    return !(instances[instance].lists[units.block] ?? []).isEmpty
  }

  private func unit(_ name: String, in list: ListPosition) -> Int? {
    let form = plan.forms[list.form].form
    guard case .entered(let key)? = entered(name, block: list.block, in: FormID(form.id)) else {
      return nil
    }
    return key
  }

  private func entered(_ name: String, block: Int, in form: FormID) -> RowID? {
    guard let instance = instancePositions[form] else { return nil }
    let list = instances[instance].lists[block] ?? []
    if name.hasPrefix("@") {
      guard let key = Int(name.dropFirst()), list.contains(where: { rows[$0].key == key }) else {
        return nil
      }
      return .entered(key)
    }
    guard case .list(let kind) = plan.forms[instances[instance].form].blocks[block] else {
      return nil
    }
    if plan.kinds[kind].nameIndex == nil {
      guard let number = Int(name), list.indices.contains(number - 1) else { return nil }
      return rows[list[number - 1]].id
    }
    if let row = indexed(name, kind: kind, in: instance) { return rows[row].id }
    return list.first { ordinalName(of: $0) == name }.map { rows[$0].id }
  }

  /// The row whose key columns say the parts of a name one by one; `nil` if that finds none.
  private func indexed(_ name: String, kind: Int, in instance: Int) -> Int? {
    guard let index = plan.kinds[kind].nameIndex else { return nil }
    let columns = plan.indexes[index].columns
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == columns.count else { return nil }
    let keys = zip(columns, parts).compactMap { matchKey($1, in: plan.kinds[kind].columns[$0]) }
    guard keys.count == columns.count else { return nil }
    let key = BucketKey(index: index, instance: instance, parts: keys)
    return bucketPositions[key].flatMap { buckets[$0].rows.first }
  }

  private func matchKey(_ text: String, in column: ColumnPlan) -> MatchKey? {
    guard case .reference(let form, let block) = column.column.kind else { return .text(text) }
    guard let index = plan.set.form(form)?.blocks.firstIndex(where: { $0.id == block }),
      case .entered(let key)? = entered(text, block: index, in: FormID(form))
    else { return nil }
    return .row(key)
  }

  private func isCode(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}

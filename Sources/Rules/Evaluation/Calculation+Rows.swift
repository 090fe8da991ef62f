import Forms

extension Calculation {
  /// The cells that a sum over rows adds up.
  mutating func nodes(of total: Expression.Total, in row: Int) -> [Int] {
    if case .children = total.selection { return children(of: row, total) }
    guard let column = total.column else { return [] }
    return selected(total.selection, in: row).map { rows[$0].cell(column) }
  }

  /// The rows a selection takes, in a fixed order.
  mutating func selected(_ selection: Selection, in row: Int) -> [Int] {
    switch selection {
    case .children:
      graph.trail.append(rows[row].base)
      return rows[row].children
    case .bucket(let index, let operands, let prefixes):
      return bucket(index, operands, prefixes, in: row)
    case .nodes(let form, let code):
      return nodes(form: form, code: code ?? self.code(of: row))
    case .rows(let form, let block): return rowsOfBlock(form, block, in: row)
    case .none: return []
    }
  }

  private mutating func children(of row: Int, _ total: Expression.Total) -> [Int] {
    graph.trail.append(rows[row].base)
    var nodes =
      total.column.map { column in rows[row].children.map { rows[$0].cell(column) } } ?? []
    guard let column = total.entryColumn else { return nodes }
    for entry in rows[row].entries where says(total.entryMatches, entry) {
      nodes.append(rows[entry].cell(column))
    }
    return nodes
  }

  /// Whether an entered row says what is wanted of it.
  private mutating func says(_ matches: [Expression.EntryMatch], _ entry: Int) -> Bool {
    for match in matches {
      read(rows[entry].cell(match.column))
      guard key(entry, match.column) == match.key else { return false }
    }
    return true
  }

  private mutating func bucket(
    _ index: Int, _ operands: [Selection.Operand], _ prefixes: [Selection.Prefix], in row: Int
  ) -> [Int] {
    guard let parts = keys(operands, in: row) else { return [] }
    return rows(index, parts, in: row).filter { candidate in
      prefixes.allSatisfy { prefix in
        read(rows[candidate].cell(prefix.column))
        guard case .text(let text) = key(candidate, prefix.column) else { return false }
        return text.utf8.starts(with: prefix.prefix.utf8)
      }
    }
  }

  /// What the columns of an index must say; `nil` where nothing can fit.
  mutating func keys(_ operands: [Selection.Operand], in row: Int) -> [MatchKey]? {
    var keys: [MatchKey] = []
    for operand in operands {
      guard let key = key(operand, in: row) else { return nil }
      keys.append(key)
    }
    return keys
  }

  /// The rows an index holds under a key.
  mutating func rows(_ index: Int, _ parts: [MatchKey], in row: Int) -> [Int] {
    let isPerSheet = plan.indexes[index].isPerSheet
    let bucket = bucket(
      BucketKey(index: index, instance: isPerSheet ? rows[row].instance : -1, parts: parts))
    graph.trail.append(buckets[bucket].signal)
    return buckets[bucket].rows
  }

  private mutating func key(_ operand: Selection.Operand, in row: Int) -> MatchKey? {
    switch operand {
    case .literal(let key): return key
    case .thisRow: return .row(rows[row].key)
    case .address(let address, let allowsBlank):
      guard let key = MatchKey(content(of: address, in: row)) else { return nil }
      return key == .blank && !allowsBlank ? nil : key
    }
  }

  private mutating func nodes(form: Int, code: String) -> [Int] {
    graph.trail.append(node(of: .code(form: form, code: code)))
    guard let tree = plan.trees.first(where: { $0.form == form }),
      let instance = firstInstance(of: form)
    else { return [] }
    guard let total = rowPositions[RowName(instance: instance, id: .total)] else { return [] }
    // The rows below the total are sorted by unit, so those of one unit stand together.
    var units: [Int?] = []
    for child in rows[total].children {
      guard case .node(let unit, _) = rows[child].id, units.isEmpty || units.last != unit else {
        continue
      }
      units.append(unit)
    }
    return units.compactMap { unit in
      let name = RowName(instance: instance, id: .node(unit: unit, code: code))
      return rowPositions[name].flatMap { rows[$0].kind == tree.kind ? $0 : nil }
    }
  }

  private mutating func rowsOfBlock(_ form: Int, _ block: Int, in row: Int) -> [Int] {
    let own = rows[row].instance
    let sheets = instances[own].form == form ? [own] : instances(of: form)
    if instances[own].form != form, plan.forms[form].form.isRepeated {
      graph.trail.append(node(of: .sheets(form: form)))
    }
    return sheets.flatMap { rows(of: block, in: $0) }
  }

  private mutating func rows(of block: Int, in instance: Int) -> [Int] {
    switch plan.forms[instances[instance].form].blocks[block] {
    case .fields: return [instances[instance].lines[0]]
    case .lines(let lines, _): return lines.map { instances[instance].lines[$0] }
    case .list:
      graph.trail.append(node(of: .rows(instance: instance, block: block)))
      return instances[instance].lists[block] ?? []
    case .tree:
      return []
    }
  }
}

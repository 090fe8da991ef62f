import Forms

extension Calculation {
  /// The rows of a block in order; empty for fields and for a block the set does not have.
  package func rows(of form: FormID, block: String) -> [FilledRow] {
    positions(of: form, block: block).map { filledRow($0) }
  }

  /// The same rows by position.
  func positions(of form: FormID, block: String) -> [Int] {
    guard let instance = instancePositions[form],
      let index = plan.forms[instances[instance].form].form.blocks.firstIndex(where: {
        $0.id == block
      })
    else { return [] }
    return positions(of: index, in: instance)
  }

  /// A form as it stands: what a layout prints.
  package func filled(_ form: FormID) -> FilledForm {
    var filled = FilledForm(id: form, fields: fields(of: form), rows: [:], head: [:])
    filled.head = fields(of: FormID("head"))
    filled.printed = answers.printed[form]
    for block in plan.set.form(form.name)?.blocks ?? [] where block.rows != .fields {
      filled.rows[block.id] = printed(rows(of: form, block: block.id), in: block)
    }
    return filled
  }

  /// Rows in the order the page has them: under categories in the order of these, whatever the order
  /// of answering, with a blank row where a category has none unless only those in use are shown.
  private func printed(_ rows: [FilledRow], in block: Block) -> [FilledRow] {
    if case .tree(let tree) = block.rows, tree.show == .all { return filledUp(rows, tree) }
    guard case .list(let source) = block.rows, !source.categories.isEmpty else { return rows }
    let known = Set(source.categories)
    return source.categories.flatMap { category in
      let own = rows.filter { $0.category == category }
      return own.isEmpty && source.show == .all ? [blankRow(of: category)] : own
    } + rows.filter { row in row.category.map { !known.contains($0) } ?? true }
  }

  /// The rows of a tree, with a blank one for each line of the template that has none, by code.
  private func filledUp(_ rows: [FilledRow], _ tree: TreeSource) -> [FilledRow] {
    var own = rows[...]
    var filled: [FilledRow] = []
    for line in tree.lines {
      while let row = own.first, row.code < line.id { filled.append(own.removeFirst()) }
      if own.first?.code == line.id {
        var row = own.removeFirst()
        row.label = line.label
        filled.append(row)
      } else {
        filled.append(
          FilledRow(
            id: .node(unit: nil, code: line.id), level: level(ofCode: line.id, in: tree),
            code: line.id, label: line.label, cells: [:]))
      }
    }
    return filled + own
  }

  private func blankRow(of category: Category) -> FilledRow {
    FilledRow(
      id: .line(category.id), level: .entry, label: category.level2, category: category, cells: [:])
  }

  /// The rows of a block by position, in order.
  func positions(of block: Int, in instance: Int) -> [Int] {
    switch plan.forms[instances[instance].form].blocks[block] {
    case .fields: []
    case .lines(let lines, _): lines.map { instances[instance].lines[$0] }
    case .list: instances[instance].lists[block] ?? []
    case .tree(_, let tree): ordered(plan.trees[tree], in: instance)
    }
  }

  private func fields(of form: FormID) -> [String: FilledCell] {
    guard let instance = instancePositions[form], let row = instances[instance].lines.first else {
      return [:]
    }
    return cells(of: row)
  }

  private func cells(of row: Int) -> [String: FilledCell] {
    let columns = plan.kinds[rows[row].kind].columns
    var cells: [String: FilledCell] = [:]
    cells.reserveCapacity(columns.count)
    for (index, column) in columns.enumerated() where column.exists {
      let node = rows[row].cell(index)
      cells[column.column.id] = filled(node, id(of: node))
    }
    return cells
  }

  private func filledRow(_ row: Int) -> FilledRow {
    let line = plan.kinds[rows[row].kind].line
    return FilledRow(
      id: rows[row].id, level: level(of: row), code: shownCode(of: row),
      ordinal: line?.ordinal ?? "", label: label(of: row), category: category(of: row),
      cells: cells(of: row), isPrinted: isPrinted(row))
  }

  private func category(of row: Int) -> Category? {
    let kind = plan.kinds[rows[row].kind]
    guard let block = kind.block,
      case .list(let source) = plan.forms[kind.form].form.blocks[block].rows,
      let group = source.group, let column = kind.positions[group],
      let id = results.values[rows[row].cell(column)]?.words
    else { return nil }
    return source.categories.first { $0.id == id }
  }

  /// Whether a page prints a row: shown always, used, or kept.
  private func isPrinted(_ row: Int) -> Bool {
    let kind = plan.kinds[rows[row].kind]
    guard let block = kind.block else { return true }
    switch plan.forms[kind.form].blocks[block] {
    case .lines(_, .all): return true
    case .lines(_, .used): return hasAmount(row)
    case .lines(_, .chosen): return hasAmount(row) || isKept(row)
    case .lines(_, .numbered):
      return kind.line?.ordinal.isEmpty == false || hasAmount(row) || isKept(row)
    case .tree(_, let tree):
      return plan.trees[tree].source.show != .used || rows[row].id == .total || hasAmount(row)
    case .fields, .list: return true
    }
  }

  private func hasAmount(_ row: Int) -> Bool {
    plan.kinds[rows[row].kind].columns.indices.contains {
      let state = results.states[rows[row].cell($0)]
      return state.contains(.hasFigure) || state.contains(.isStated)
    }
  }

  private func isKept(_ row: Int) -> Bool {
    guard let column = plan.kinds[rows[row].kind].positions["keep"] else { return false }
    return results.values[rows[row].cell(column)]?.words == "yes"
  }
}

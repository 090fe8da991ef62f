import Forms

extension Calculation {
  /// Rows and fields with figures that a page which was read leaves out, one finding a row.
  ///
  /// A row counts as left out where the page prints others of its kind: a table without a row of 类
  /// is no table that has lost them. Without cost in a draft.
  var unprinted: [LocatedFinding] {
    guard reading == .audit else { return [] }
    var order = ListOrder()
    return answers.printed.flatMap { form, page in unprinted(of: form, page) }.compactMap {
      finding in
      node(of: finding.cell).map {
        LocatedFinding(finding: finding, place: place(ofNode: $0, &order))
      }
    }
  }

  private func unprinted(of form: FormID, _ page: PrintedPage) -> [Finding] {
    guard let instance = instancePositions[form], let fields = instances[instance].lines.first
    else { return [] }
    let blocks = plan.forms[instances[instance].form].form.blocks
    let rows = page.rows.flatMap { block, printed -> [Int] in
      guard let index = blocks.firstIndex(where: { $0.id == block }) else { return [] }
      let rows = positions(of: index, in: instance)
      // Most pages print just the rows there are.
      if rows.lazy.map({ self.rows[$0].id }).elementsEqual(printed.lazy.compactMap(\.id)) {
        return []
      }
      return unprinted(
        rows, of: blocks[index], beside: Swift.Set(printed.compactMap(\.id)))
    }
    let single = unstated(in: fields).filter { answers.values[$0.id] == nil }
    return rows.compactMap { leftOut(unstated(in: $0)) ?? undecided(in: $0) }
      + single.compactMap { leftOut([$0]) }
  }

  /// The rows that are not among the printed ones although their kind is.
  private func unprinted(
    _ rows: [Int], of block: Block, beside printed: Swift.Set<RowID>
  ) -> [Int] {
    let rows = rows.map { row in
      (row: row, level: level(of: row), isPrinted: printed.contains(self.rows[row].id))
    }
    var levels = Swift.Set(rows.lazy.filter(\.isPrinted).map(\.level))
    if case .tree(let tree) = block.rows, tree.show == .all {
      let lines = tree.lines.filter { printed.contains(.node(unit: nil, code: $0.id)) }
      levels.formUnion(lines.map { level(ofCode: $0.id, in: tree) })
    }
    if !levels.isDisjoint(with: [.class, .unit, .department]) { levels.insert(.total) }
    levels.remove(.entry)
    return rows.filter { levels.contains($0.level) && !$0.isPrinted }.map(\.row)
  }

  /// What is said of a row with figures that nothing is printed of, `nil` if it has none.
  private func leftOut(_ figures: [UnstatedFigure]) -> Finding? {
    guard let first = figures.first else { return nil }
    return Finding(
      rule: "BLANK", severity: .warning, cell: first.id,
      figures: .init(
        stated: nil, expected: .amount(first.amount),
        difference: Money(fen: 0 - first.amount.money.fen), allowed: .zero),
      cells: figures.map(\.id), detail: Phrase.notPrinted)
  }

  /// The amounts of a row other than 0 that follow and are printed nowhere, by the ids of columns.
  private func unstated(in row: Int) -> [UnstatedFigure] {
    plan.kinds[rows[row].kind].columns.indices.compactMap { column in
      let node = rows[row].cell(column)
      let state = results.states[node]
      guard results.figures[node] != 0, state.contains(.hasFigure),
        state.isDisjoint(with: [.isStated, .isTyped])
      else { return nil }
      let id = id(of: node)
      let cell = filled(node, id)
      guard cell.statement == nil, case .amount(let amount)? = cell.value else { return nil }
      return UnstatedFigure(id: id, amount: amount)
    }.sorted { $0.id.column < $1.id.column }
  }

  /// What is said of a row that is printed nowhere and that only the page itself could tell: 支出列报 of
  /// a 项 stands in 表八 alone. `nil` if something of it is printed, or nothing hangs on it.
  private func undecided(in row: Int) -> Finding? {
    let nodes = plan.kinds[rows[row].kind].columns.indices.map { rows[row].cell($0) }
    let open = nodes.filter { results.states[$0].contains(.isUndecided) }.map { id(of: $0) }
      .sorted { $0.column < $1.column }
    guard rows[row].id != .field, let first = open.first,
      !nodes.contains(where: { results.states[$0].contains(.isStated) })
    else { return nil }
    return Finding(
      rule: "BLANK", severity: .warning, cell: first, cells: open, detail: Phrase.rowNotPrinted)
  }
}

/// An amount that a page which was read does not print.
private struct UnstatedFigure {
  var id: CellID
  var amount: Amount
}

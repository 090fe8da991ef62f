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
    let filled = filled(form)
    let rows = page.rows.flatMap { block, printed in
      unprinted(filled.rows[block] ?? [], beside: Swift.Set(printed.compactMap(\.id)))
    }.map { ($0.id, $0.cells) }
    let fields = filled.fields.filter { answers.values[CellID(form: form, field: $0.key)] == nil }
    let single = fields.sorted { $0.key < $1.key }.map { (RowID.field, [$0.key: $0.value]) }
    return (rows + single).compactMap { row, cells in leftOut(row, cells, of: form) }
  }

  /// The rows that are not among the printed ones although their kind is.
  private func unprinted(
    _ rows: [FilledRow], beside printed: Swift.Set<RowID>
  ) -> [FilledRow] {
    var levels = Swift.Set(rows.filter { printed.contains($0.id) }.map(\.level))
    if !levels.isDisjoint(with: [.class, .unit, .department]) { levels.insert(.total) }
    return rows.filter { row in
      row.level != .entry && levels.contains(row.level) && !printed.contains(row.id)
    }
  }

  /// What is said of a row with a figure that nothing is printed of, `nil` if it has none.
  private func leftOut(
    _ row: RowID, _ cells: [String: FilledCell], of form: FormID
  ) -> Finding? {
    let figures = cells.filter { $0.value.isUnstated }.sorted { $0.key < $1.key }
    let ids = figures.map { CellID(form: form, row: row, column: $0.key) }
    if ids.isEmpty { return undecided(row, cells, of: form) }
    guard let cell = ids.first, case .amount(let amount)? = figures.first?.value.value else {
      return nil
    }
    return Finding(
      rule: "BLANK", severity: .warning, cell: cell,
      figures: .init(
        stated: nil, expected: .amount(amount), difference: Money(fen: 0 - amount.money.fen),
        allowed: .zero),
      cells: ids, detail: Phrase.notPrinted)
  }

  /// What is said of a row that is printed nowhere and that only the page itself could tell: 支出列报 of
  /// a 项 stands in 表八 alone. `nil` if something of it is printed, or nothing hangs on it.
  private func undecided(
    _ row: RowID, _ cells: [String: FilledCell], of form: FormID
  ) -> Finding? {
    let ids = cells.keys.sorted().map { CellID(form: form, row: row, column: $0) }
    let open = ids.filter { id in
      node(of: id).map { results.states[$0].contains(.isUndecided) } ?? false
    }
    guard row != .field, let cell = open.first, cells.values.allSatisfy({ $0.statement == nil })
    else { return nil }
    return Finding(
      rule: "BLANK", severity: .warning, cell: cell, cells: open, detail: Phrase.rowNotPrinted)
  }
}

extension FilledCell {
  /// Whether it holds an amount other than 0 that follows and is printed nowhere.
  fileprivate var isUnstated: Bool {
    guard statement == nil, case .amount(let amount)? = value, amount.money != .zero else {
      return false
    }
    switch origin {
    case .defined, .presumed: return true
    case .blank, .typed, .inapplicable: return false
    }
  }
}

import Forms

extension Calculation {
  /// What last year's document says at a cell, or for a column about last year what belongs there.
  ///
  /// A row is found again by its code, or by its key where it has none and by its name otherwise.
  /// `nil` without last year's document, and where that was blank. Costs the rows of the list at most.
  package func lastYear(of cell: CellID) -> Value? {
    guard let lastYear, var place = lastYearPlace(of: cell) else { return nil }
    guard let row = lastYearRow(place.row, in: place.form) else { return nil }
    place.row = row
    return lastYear.contents.values[place]
  }

  /// The amount of last year at a cell, `nil` where there is none.
  package func lastYearMoney(of cell: CellID) -> Money? {
    if case .amount(let amount) = lastYear(of: cell) { amount.money } else { nil }
  }

  /// Whether last year's document says anything in a column of a form or of its sheets.
  package func hasLastYear(of cell: CellID) -> Bool {
    lastYear?.contents.values.keys.contains {
      $0.form.name == cell.form.name && $0.column == cell.column
    } ?? false
  }

  /// Whether a row of a list stood in last year's document.
  package func wasThereLastYear(_ row: RowID, in form: FormID) -> Bool {
    lastYearRow(row, in: form) != nil
  }

  /// The cell of last year's document that a cell is compared with.
  private func lastYearPlace(of cell: CellID) -> CellID? {
    guard let reference = column(of: cell)?.prior?.reference else { return cell }
    let form = reference.form.map { FormID($0) } ?? cell.form
    let row: RowID
    switch reference.row {
    case .this: row = cell.row
    case .field: row = .field
    case .line(let id): row = .line(id)
    case .node(let code): row = .node(unit: nil, code: code)
    case .via: return nil
    }
    return CellID(form: form, row: row, column: reference.column)
  }

  /// The row of last year's document that a row stands for, `nil` if there is none.
  private func lastYearRow(_ row: RowID, in form: FormID) -> RowID? {
    guard case .entered(let key) = row else { return row }
    guard let (list, block) = list(of: key, in: form), case .list(let source) = block.rows,
      let last = lastYear?.contents
    else { return nil }
    let names = source.key.map { (column: $0, value: answered($0, key, form)) }
    func isTwin(_ other: Int) -> Bool {
      names.allSatisfy {
        last.values[CellID(form: form, row: .entered(other), column: $0.column)] == $0.value
      }
    }
    let rows = last.rows(of: list)
    if rows.contains(key), !block.isNamedByCode(source) || isTwin(key) { return row }
    guard names.contains(where: { $0.value != nil }) else { return nil }
    let present = answers.rows(of: list)
    let twin = rows.first { isTwin($0) && !present.contains($0) } ?? rows.first(where: isTwin)
    return twin.map { .entered($0) }
  }

  private func answered(_ column: String, _ key: Int, _ form: FormID) -> Value? {
    answers.values[CellID(form: form, row: .entered(key), column: column)]
  }

  /// The list of this year or of last year that has a row of this key.
  private func list(of key: Int, in form: FormID) -> (list: ListID, block: Block)? {
    for block in plan.set.form(form.name)?.blocks ?? [] {
      let list = ListID(form: form, block: block.id)
      guard case .list = block.rows, answers.rows(of: list).contains(key) else { continue }
      return (list, block)
    }
    return nil
  }
}

extension Block {
  /// Whether a row of the list is told apart by a code, so that another code is another row.
  fileprivate func isNamedByCode(_ source: ListSource) -> Bool {
    columns.contains { column in
      guard source.key.contains(column.id), case .code = column.kind else { return false }
      return true
    }
  }
}

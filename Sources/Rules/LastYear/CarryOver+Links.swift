import Forms

extension CarryOver {
  /// Lets sheets that belonged to no row last year belong to the one row of their name.
  ///
  /// What such a sheet says as its row would say it follows that from then on.
  mutating func linkSheets() {
    for form in blank.set.forms {
      guard let link = form.sheetLink, let name = link.name else { continue }
      for sheet in answers.sheets(of: form.id).map({ FormID(form.id, sheet: $0) })
      where answers.values[link.cell(of: sheet)] == nil {
        let cell = CellID(form: sheet, field: name.own)
        guard let row = row(called: answers.values[cell], link, name) else { continue }
        answers.apply(.answer(link.cell(of: sheet), .reference(row)))
        follow(form, sheet)
      }
    }
  }

  /// The only row with a name; `nil` where a sheet belongs to it already.
  private func row(called text: Value?, _ link: SheetLink, _ name: SheetLink.Name) -> Int? {
    guard case .text = text else { return nil }
    let rows = answers.rows(of: link.list).filter {
      answers.values[CellID(form: link.list.form, row: .entered($0), column: name.row)] == text
    }
    guard rows.count == 1, let row = rows.first, !answers.values.values.contains(.reference(row))
    else { return nil }
    return row
  }

  /// Takes away the answers of a sheet's fields that say what follows without them.
  private mutating func follow(_ form: Form, _ sheet: FormID) {
    var present = Calculation(blank.plan, answers: answers)
    for column in form.blocks.filter({ $0.rows == .fields }).flatMap(\.columns) {
      let cell = CellID(form: sheet, field: column.id)
      guard case .presumed = column.source, let said = answers.values[cell] else { continue }
      let follows = present.trying(.answer(cell, nil)) { $0.cell(cell).value }
      guard follows == said else { continue }
      present.apply(.answer(cell, nil))
      answers.apply(.answer(cell, nil))
    }
  }
}

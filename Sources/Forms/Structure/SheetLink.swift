/// The field of a repeated form that names the row of another form a sheet belongs to.
package struct SheetLink: Hashable, Sendable {
  /// The column of that field.
  package let column: Column
  /// The list that has the rows.
  package let list: ListID
  /// The columns that a sheet takes its name from in its row: its own, and that of the row; `nil` where
  /// it takes none.
  package let name: Name?

  package struct Name: Hashable, Sendable {
    package let own: String
    package let row: String
  }

  /// The cell of the field in a sheet.
  package func cell(of sheet: FormID) -> CellID { CellID(form: sheet, field: column.id) }
}

extension Form {
  /// How its sheets belong to rows of another form; `nil` where they do not.
  package var sheetLink: SheetLink? {
    guard isRepeated else { return nil }
    let fields = blocks.filter { $0.rows == .fields }.flatMap(\.columns)
    for column in fields {
      guard case .reference(let form, let block) = column.kind else { continue }
      let name = fields.lazy.compactMap { $0.name(through: column.id) }.first
      return SheetLink(
        column: column, list: ListID(form: FormID(form), block: block), name: name)
    }
    return nil
  }
}

extension Column {
  /// Its id and that of the row's column, where it is a text that follows a reference.
  fileprivate func name(through link: String) -> SheetLink.Name? {
    guard case .text = kind, case .presumed(.cell(let reference), _) = source,
      reference.form == nil, reference.row == .via([link])
    else { return nil }
    return SheetLink.Name(own: id, row: reference.column)
  }
}

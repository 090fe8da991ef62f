import Forms

/// The order in which cells are written: by form, sheet, row and column.
enum CellOrder {
  static func isBefore(_ left: CellID, _ right: CellID) -> Bool {
    (left.form.name, left.form.sheet ?? 0, rank(left.row), name(left.row), left.column)
      < (right.form.name, right.form.sheet ?? 0, rank(right.row), name(right.row), right.column)
  }

  private static func rank(_ row: RowID) -> Int {
    switch row {
    case .field: -3
    case .line: -2
    case .node(nil, _): -1
    case .node(let unit?, _): 2 * unit
    case .entered(let key): 2 * key + 1
    }
  }

  private static func name(_ row: RowID) -> String {
    switch row {
    case .field, .entered: ""
    case .line(let name): name
    case .node(_, let code): code
    }
  }
}

import Forms

/// The rows of a list that have no budget unit.
struct LooseRows: Hashable {
  var list: ListID
  /// The column that names the unit.
  var column: String
  var keys: [Int]

  /// Where their units belong.
  var cells: [CellID] {
    keys.map { CellID(form: list.form, row: .entered($0), column: column) }
  }
}

/// One change of the answers. `Answers.apply` returns the change that takes it back.
package enum Change: Hashable, Sendable {
  /// Answers a cell; `nil` takes the answer away.
  case answer(CellID, Value?)
  /// States a figure beside a defined cell; `nil` withdraws it.
  case state(CellID, Statement?)
  /// Puts a new, empty row with this key before the row now at `index`.
  case insertRow(ListID, key: Int, index: Int)
  /// Takes away a row with its answers.
  case removeRow(ListID, key: Int)
  /// Moves a row so that it stands at `index`.
  case moveRow(ListID, key: Int, index: Int)
  /// Adds a sheet of a repeated form before the sheet now at `index`.
  case insertSheet(form: String, key: Int, index: Int)
  /// Takes away a sheet with its rows and answers.
  case removeSheet(form: String, key: Int)
  /// Adds, or by `nil` takes away, the 核实说明 of what it covers.
  case explain(Explanation.Subject, Explanation?)
  /// Lets bare amounts of a form (`spending`) or column (`spending.prior`) be read in a unit.
  case enterIn(place: String, MoneyUnit?)
  /// Keeps what a page that was read printed otherwise; `nil` forgets it.
  case print(FormID, PrintedPage?)
  /// Several changes, in order.
  case all([Change])
}

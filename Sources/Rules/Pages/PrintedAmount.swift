import Forms

/// What a page printed in a cell: an amount, or on purpose nothing.
struct PrintedAmount {
  var cell: CellID
  var amount: Amount?
  var isBlank: Bool

  init(cell: CellID, _ value: Value?, _ statement: Statement?) {
    self.cell = cell
    amount = if case .amount(let amount) = value { amount } else { statement?.amount }
    isBlank = value == .blank || statement.map { $0.content == nil } ?? false
  }

  /// The number as it is written, `nil` where a page prints no amount, or a calculation.
  var written: (cell: CellID, text: String, money: Money)? {
    guard let amount, let text = amount.printed else { return nil }
    return (cell, text, amount.money)
  }
}

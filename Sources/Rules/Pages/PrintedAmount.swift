import Forms

/// What a page printed in a cell: an amount, or on purpose nothing.
struct PrintedAmount {
  var cell: CellID
  var amount: Amount?
  var isBlank: Bool

  init(cell: CellID, _ value: Value?, _ statement: Statement?) {
    self.cell = cell
    amount = if case .amount(let amount) = value { amount } else { statement?.amount }
    isBlank =
      switch (value, statement) {
      case (.blank?, _), (_, .blank?), (_, .figure(.blank)?): true
      default: false
      }
  }

  /// How many digits of the number stand behind its point, `nil` for 0, for a calculation and where
  /// a page prints no amount.
  var decimals: Int? {
    guard let amount, amount.money != .zero, let digits = amount.printed?.utf8 else { return nil }
    return digits.firstIndex(of: UInt8(ascii: ".")).map { digits[$0...].count - 1 } ?? 0
  }
}

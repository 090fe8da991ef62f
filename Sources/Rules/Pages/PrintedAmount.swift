import Forms

/// What a page printed in a cell: an amount, or on purpose nothing.
struct PrintedAmount {
  var node: Int
  var amount: Amount?
  var isBlank: Bool

  init(node: Int, _ value: Value?, _ statement: Statement?) {
    self.node = node
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

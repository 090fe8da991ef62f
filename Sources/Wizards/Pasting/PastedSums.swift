import Forms
import Rules

/// What the amounts of pasted entries add up to over any range of them; costs one pass over all.
struct PastedSums {
  /// The sums of all entries before one.
  private struct Part {
    var fen: Int128 = 0
    /// What rounding allows, in 分.
    var allowed: Int128 = 0
  }

  /// By column, one part more than there are entries.
  private var parts: [String: [Part]] = [:]

  init(_ entries: [PastedEntry], columns: Set<String>) {
    for column in columns {
      var sum = Part()
      var sums = [sum]
      for entry in entries {
        if let figure = entry.amount(column)?.figure {
          sum.fen += Int128(figure.money.fen)
          sum.allowed += Int128(figure.halfUnit.fen)
        }
        sums.append(sum)
      }
      parts[column] = sums
    }
  }

  /// The sum of a column, `nil` where it is too large for an amount.
  func sum(of column: String, in rows: Range<Int>) -> Money? {
    guard let parts = parts[column] else { return .zero }
    return money(parts[rows.upperBound].fen - parts[rows.lowerBound].fen)
  }

  /// Whether an amount is the sum of rows, as far as rounding allows.
  func holds(_ column: String, _ stated: Amount, in rows: Range<Int>) -> Bool {
    let figure = stated.figure
    guard let parts = parts[column], let sum = sum(of: column, in: rows),
      let difference = try? figure.money.subtracting(sum),
      let allowed = money(
        parts[rows.upperBound].allowed - parts[rows.lowerBound].allowed
          + Int128(figure.halfUnit.fen))
    else { return false }
    switch Comparison(difference: difference, allowed: allowed) {
    case .holds, .rounding: return true
    case .differs: return false
    }
  }

  private func money(_ fen: Int128) -> Money? { Int64(exactly: fen).map { Money(fen: $0) } }
}

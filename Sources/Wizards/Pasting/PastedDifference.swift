import Forms

/// A total that is not the sum of its rows.
struct PastedDifference: Sendable {
  var total: PastedTotal
  var column: String
  var stated: Money
  var sum: Money
  var rowCount: Int
  var isAbove: Bool
  /// The numbers of other totals that are off for the same reason.
  var others: [Int] = []

  /// Fewer rows are deeper; of the same rows the total that stands next to them.
  private var depth: (Int, Int) { (rowCount, isAbove ? total.number : -total.number) }

  /// Totals that are off by the same amount as one among their own rows, told once: with the latter.
  static func causes(_ differences: [PastedDifference]) -> [PastedDifference] {
    var causes: [PastedDifference] = []
    var known: [String: [Money: Int]] = [:]
    for difference in differences.sorted(by: { $0.depth < $1.depth }) {
      let offset = difference.stated.minus(difference.sum)
      let cause = known[difference.column]?[offset]
      if let cause, causes[cause].total.number != difference.total.number {
        causes[cause].others.append(difference.total.number)
      } else {
        known[difference.column, default: [:]][offset] = cause ?? causes.count
        causes.append(difference)
      }
    }
    return causes.sorted { $0.total.number < $1.total.number }
  }
}

import Forms

/// A row of a pasted block that adds up others: it is compared, never entered.
struct PastedTotal: Sendable {
  /// Which rows it adds up.
  enum Reach: Hashable, Sendable {
    /// 合计 and the like: those above it, or beneath where it stands on top.
    case rows
    /// A code: the codes beneath it that begin with it.
    case code(String)
    /// A budget unit: the rows beneath it.
    case group
  }

  var reach: Reach
  /// The number of the row in the block.
  var number: Int
  var label: String
  /// Its amounts by column id.
  var amounts: [String: Amount]
  /// What stands where amounts should and is none, with the columns.
  var unread: [String]
  /// How many entries stand above it.
  var place: Int
}

extension PastedTotal {
  /// The entries that this total adds up: their range, and whether they stand above it.
  private func range(
    among entries: [PastedEntry], _ totals: [PastedTotal]
  ) -> (rows: Range<Int>, isAbove: Bool) {
    switch reach {
    case .code(let code):
      let end = entries[place...].firstIndex { !$0.code.hasPrefix(code) } ?? entries.count
      let next = totals.first { $0.number > number && $0.reach == .group }?.place
      return (place..<max(place, min(end, next ?? end)), false)
    case .group:
      let next = totals.first { $0.number > number && $0.reach != reach && $0.reach == .rows }
      let unit = totals.first { $0.number > number && $0.reach == .group }
      let end = min(next?.place ?? entries.count, unit?.place ?? entries.count)
      return (place..<max(place, end), false)
    case .rows:
      let before = totals.last { $0.number < number && $0.reach == .rows }?.place ?? 0
      guard before == place else { return (before..<place, true) }
      let after = totals.first { $0.number > number && $0.reach == .rows }?.place
      return (place..<max(after ?? entries.count, place), false)
    }
  }

  /// What of the total is not the sum of its rows, column by column.
  func differences(
    among entries: [PastedEntry], _ totals: [PastedTotal]
  ) -> [PastedDifference] {
    var (rows, isAbove) = range(among: entries, totals)
    if rows.isEmpty { (rows, isAbove) = (entries.indices, true) }
    let order = entries.first.map { $0.answers.map(\.column) } ?? []
    let sorted = amounts.sorted {
      (order.firstIndex(of: $0.key) ?? 0, $0.key) < (order.firstIndex(of: $1.key) ?? 0, $1.key)
    }
    return sorted.compactMap { column, stated in
      guard !holds(column, stated, entries[rows]) else { return nil }
      if reach == .rows, holds(column, stated, entries[...]) { return nil }
      let sum = (try? Money.sum(entries[rows].compactMap { $0.amount(column)?.money })) ?? .zero
      return PastedDifference(
        total: self, column: column, stated: stated.money, sum: sum, rowCount: rows.count,
        isAbove: isAbove)
    }
  }

  /// Whether an amount is the sum of rows, as far as rounding allows.
  private func holds(
    _ column: String, _ stated: Amount, _ entries: ArraySlice<PastedEntry>
  ) -> Bool {
    let addends = entries.map { $0.amount(column)?.figure }
    switch try? Comparison(stated: stated.figure, addends: addends) {
    case .holds, .rounding: return true
    case .differs, nil: return false
    }
  }
}

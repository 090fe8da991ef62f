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
  /// What of the totals of a block is not the sum of its rows, column by column.
  static func differences(
    of totals: [PastedTotal], among entries: [PastedEntry]
  ) -> [PastedDifference] {
    let totals = totals.sorted { $0.number < $1.number }
    let sums = PastedSums(entries, columns: Set(totals.flatMap(\.amounts.keys)))
    let order = entries.first.map { $0.answers.map(\.column) } ?? []
    var before: [Int] = []
    var last = 0
    for total in totals {
      before.append(last)
      if total.reach == .rows { last = total.place }
    }
    var next: (rows: Int?, group: Int?) = (nil, nil)
    var found: [[PastedDifference]] = []
    for (index, total) in totals.enumerated().reversed() {
      let range = total.range(among: entries, after: before[index], before: next)
      found.append(total.differences(in: range, of: entries.count, sums, order))
      switch total.reach {
      case .rows: next.rows = total.place
      case .group: next.group = total.place
      case .code: break
      }
    }
    return found.reversed().flatMap(\.self)
  }

  /// The entries that this total adds up: their range, and whether they stand above it.
  ///
  /// - Parameters:
  ///   - last: Where the rows of the 合计 above it end.
  ///   - next: Where the next 合计 and the next budget unit beneath it stand.
  private func range(
    among entries: [PastedEntry], after last: Int, before next: (rows: Int?, group: Int?)
  ) -> (rows: Range<Int>, isAbove: Bool) {
    switch reach {
    case .code(let code):
      let end = entries[place...].firstIndex { !$0.code.hasPrefix(code) } ?? entries.count
      return (place..<max(place, min(end, next.group ?? end)), false)
    case .group:
      let end = min(next.rows ?? entries.count, next.group ?? entries.count)
      return (place..<max(place, end), false)
    case .rows:
      guard last == place else { return (last..<place, true) }
      return (place..<max(next.rows ?? entries.count, place), false)
    }
  }

  /// What of the total is not the sum of its rows, or of all of them.
  private func differences(
    in range: (rows: Range<Int>, isAbove: Bool), of count: Int, _ sums: PastedSums,
    _ order: [String]
  ) -> [PastedDifference] {
    let (rows, isAbove) = range.rows.isEmpty ? (0..<count, true) : range
    let sorted = amounts.sorted {
      (order.firstIndex(of: $0.key) ?? 0, $0.key) < (order.firstIndex(of: $1.key) ?? 0, $1.key)
    }
    return sorted.compactMap { column, stated in
      guard !sums.holds(column, stated, in: rows) else { return nil }
      if reach == .rows, sums.holds(column, stated, in: 0..<count) { return nil }
      return PastedDifference(
        total: self, column: column, stated: stated.money,
        sum: sums.sum(of: column, in: rows) ?? .zero, rowCount: rows.count, isAbove: isAbove)
    }
  }
}

/// How an amount compares with last year's, both as a form shows them.
///
/// All of it is arithmetic of whole numbers. Last year's 0 or blank has no percentage.
package struct YearChange: Hashable, Sendable {
  /// Last year's amount, 0 where it was blank.
  package let last: Money
  package let present: Money
  /// This year's less last year's.
  package let difference: Money
  /// The difference in percent of last year's, half-up at two decimals; `nil` where that was 0.
  package let percent: Percent?

  /// Compares two amounts as `unit` shows them at `places`; `nil` where both are shown as 0, or where
  /// they are beyond what can be counted.
  package init?(
    from last: Money?, to present: Money?, in unit: MoneyUnit = .wanYuan, places: Int = 2
  ) {
    guard let shownLast = try? (last ?? .zero).rounded(in: unit, places: places),
      let shown = try? (present ?? .zero).rounded(in: unit, places: places),
      let difference = try? shown.subtracting(shownLast), shownLast != .zero || shown != .zero
    else { return nil }
    self.last = shownLast
    self.present = shown
    self.difference = difference
    percent = Percent.change(from: shownLast, to: shown, in: unit, places: places)
  }

  /// Whether last year had none.
  package var isNew: Bool { last == .zero }

  /// Whether it changed by more percent than `limit`; what is new has no percentage to exceed it.
  package func exceeds(_ limit: Int) -> Bool {
    percent.map { $0.hundredths.magnitude > UInt64(clamping: limit) * 100 } ?? false
  }
}

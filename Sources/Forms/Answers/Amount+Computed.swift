extension Amount {
  /// An amount that was computed, not written: it has no text of its own.
  package init(computed money: Money, halfUnit: Money) {
    self.init(money: money, halfUnit: halfUnit, written: "", printed: nil)
  }
}

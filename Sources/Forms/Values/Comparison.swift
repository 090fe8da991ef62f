/// What comparing two sums of figures found.
///
/// A difference within what rounding explains is 尾差; nothing is ever allowed as a percentage.
package enum Comparison: Hashable, Sendable {
  /// The sums are the same to the 分.
  case holds
  /// They differ by no more than the half-units of all their figures together.
  case rounding(difference: Money, allowed: Money)
  /// They differ by more.
  case differs(difference: Money, allowed: Money)

  /// Judges a difference (left minus right) by the allowed width, which is not negative.
  package init(difference: Money, allowed: Money) {
    if difference == .zero {
      self = .holds
    } else if difference.fen.magnitude <= allowed.fen.magnitude {
      self = .rounding(difference: difference, allowed: allowed)
    } else {
      self = .differs(difference: difference, allowed: allowed)
    }
  }

  /// Compares two sums; a blank counts 0 and allows nothing.
  ///
  /// What one side takes away stands on the other side: `a = b - c` is compared as `[a, c]` with
  /// `[b]`. The allowed width is the half-units of all figures of both sides.
  package init(_ left: [Figure?], with right: [Figure?]) throws(MoneyError) {
    let difference = try Comparison.total(left).subtracting(Comparison.total(right))
    let allowed = try Money.sum((left + right).compactMap { $0?.halfUnit })
    self.init(difference: difference, allowed: allowed)
  }

  /// Compares a stated total with its addends; a blank counts 0 and allows nothing.
  ///
  /// In 万元 the allowed width is 0.005 × (addends + 1), exact figures not counted.
  package init(stated: Figure?, addends: [Figure?]) throws(MoneyError) {
    try self.init([stated], with: addends)
  }

  private static func total(_ figures: [Figure?]) throws(MoneyError) -> Money {
    try Money.sum(figures.compactMap { $0?.money })
  }
}

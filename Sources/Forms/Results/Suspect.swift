/// The likeliest cause of a difference, if one stands out.
package enum Suspect: Hashable, Sendable {
  /// This addend equals the difference: left out, or counted once too often.
  case addend(CellID)
  /// Two neighbouring digits of this figure are swapped.
  case swappedDigits(CellID)
  /// This figure is off by 10 000: 元 written for 万元 or the reverse.
  case unit(CellID)
  /// This figure has the wrong sign.
  case sign(CellID)
  /// A parent is counted beside its own children.
  case countedTwice(CellID)
  /// The figure of last year stands where this year's belongs.
  case lastYear(CellID)
}

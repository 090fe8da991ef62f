/// A fraction of whole numbers for the clerk's calculations; every operation is exact or nil.
///
/// The denominator is positive. Nil means that the result, reduced, does not fit `Int128`.
struct Rational {
  let numerator: Int128
  let denominator: Int128

  /// Makes a fraction as it is given, not reduced.
  init(_ numerator: Int128, over denominator: Int128 = 1) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The whole number this is; nil for a proper fraction.
  var whole: Int128? {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder == 0 ? quotient : nil
  }

  /// The sum.
  func adding(_ other: Rational) -> Rational? {
    let common = Rational.gcd(denominator, other.denominator)
    let scale = other.denominator / common
    guard
      let left = Rational.product(numerator, scale),
      let right = Rational.product(other.numerator, denominator / common),
      let bottom = Rational.product(denominator, scale)
    else { return nil }
    let (top, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : Rational(top, over: bottom).reduced
  }

  /// The product.
  func multiplied(by other: Rational) -> Rational? {
    let first = Rational.gcd(numerator, other.denominator)
    let second = Rational.gcd(other.numerator, denominator)
    guard
      let top = Rational.product(numerator / first, other.numerator / second),
      let bottom = Rational.product(denominator / second, other.denominator / first)
    else { return nil }
    return Rational(top, over: bottom)
  }

  /// One divided by this, which is not 0.
  var inverse: Rational? {
    guard let top = Rational.product(denominator, numerator.signum()),
      let bottom = Rational.product(numerator, numerator.signum())
    else { return nil }
    return Rational(top, over: bottom)
  }

  /// The same with the other sign.
  var negated: Rational? {
    Rational.product(numerator, -1).map { Rational($0, over: denominator) }
  }

  private var reduced: Rational {
    let divisor = Rational.gcd(numerator, denominator)
    return Rational(numerator / divisor, over: denominator / divisor)
  }

  private static func product(_ left: Int128, _ right: Int128) -> Int128? {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? nil : product
  }

  /// The greatest common divisor; `right` or `left` is never the smallest `Int128` alone.
  private static func gcd(_ left: Int128, _ right: Int128) -> Int128 {
    var (larger, smaller) = (left, right)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger < 0 ? 0 - larger : max(larger, 1)
  }
}

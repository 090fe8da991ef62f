/// An exact decimal number that is not money: an indicator's target, a quantity.
///
/// Zeros at the end of the decimals are not kept, so `1.10` and `1.1` are the same number.
package struct DecimalNumber: Hashable, Comparable, Sendable {
  /// The digits as one whole number, with the sign.
  package let mantissa: Int64
  /// How many digits follow the point, 0 to 18.
  package let scale: Int

  /// Makes `mantissa` × 10⁻ˢᶜᵃˡᵉ; a scale outside 0 to 18 counts as the nearest of these.
  package init(mantissa: Int64, scale: Int = 0) {
    var (mantissa, scale) = (mantissa, min(max(scale, 0), 18))
    while scale > 0 && mantissa.isMultiple(of: 10) {
      mantissa /= 10
      scale -= 1
    }
    self.mantissa = mantissa
    self.scale = scale
  }

  /// The shortest digits of the number: `-9.66`.
  package var text: String {
    (mantissa < 0 ? "-" : "") + Digits(UInt128(mantissa.magnitude), decimals: scale).text
  }

  /// The number times a whole factor; nil if it has too many digits.
  package func multiplied(by factor: Int64) -> DecimalNumber? {
    let product = Int128(mantissa) * Int128(factor)
    let divisor = Int128(powerOfTen(scale))
    if product % divisor == 0 {
      return Int64(exactly: product / divisor).map { DecimalNumber(mantissa: $0) }
    }
    return Int64(exactly: product).map { DecimalNumber(mantissa: $0, scale: scale) }
  }

  package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    Int128(left.mantissa) * Int128(powerOfTen(right.scale))
      < Int128(right.mantissa) * Int128(powerOfTen(left.scale))
  }
}

/// A number without sign as it was written: its digits and how many of them follow the point.
struct Numeral: Hashable, Sendable {
  /// All digits read as one whole number; at most 18 of them count.
  let mantissa: Int64
  /// Digits after the point, written zeros included.
  let decimals: Int

  /// The number in plain digits, written zeros kept: `0.20`.
  var text: String {
    Digits(UInt128(mantissa.magnitude), decimals: decimals).text
  }
}

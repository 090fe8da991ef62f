/// A percentage with two decimals, such as 增减%.
package struct Percent: Hashable, Sendable {
  /// The value in hundredths of a percent: -966 is -9.66 %.
  package let hundredths: Int64
  /// The text as it was written, or for a computed one as it prints.
  package let written: String

  /// Makes a percentage that prints with two decimals.
  package init(hundredths: Int64) {
    self.hundredths = hundredths
    self.written = Percent.text(of: hundredths)
  }

  /// Reads a percentage: one sign, at most two decimals, `%` or `％` behind or not.
  package init(parsing text: String) throws(PercentError) {
    let signed = try Percent.read(text)
    guard let numeral = signed.numeral else { throw .notANumber(signed.written) }
    guard numeral.decimals <= 2 else { throw .tooManyDecimals }
    try self.init(signed, numeral)
  }

  /// Reads a percentage that a page prints with any number of decimals: half-up at two of them, but
  /// kept as written.
  package init(rounding text: String) throws(PercentError) {
    let signed = try Percent.read(text)
    guard let numeral = signed.numeral else { throw .notANumber(signed.written) }
    guard numeral.decimals <= 18 else { throw .tooManyDecimals }
    try self.init(signed, numeral)
  }

  private init(_ signed: SignedNumeral, _ numeral: Numeral) throws(PercentError) {
    let size =
      numeral.decimals > 2
      ? roundedQuotient(Int128(numeral.mantissa), Int128(powerOfTen(numeral.decimals - 2)))
      : Int128(numeral.mantissa) * Int128(powerOfTen(2 - numeral.decimals))
    guard let hundredths = Int64(exactly: signed.isNegative ? 0 - size : size) else {
      throw .tooLarge
    }
    self.hundredths = hundredths
    self.written = signed.written
  }

  /// The percentage with two decimals, without `%`: `-9.66`.
  package var text: String { Percent.text(of: hundredths) }

  /// The change between two amounts as `unit` displays them at `places`, half-up at two decimals.
  ///
  /// A new amount that is blank counts 0, which is -100.00. Nil where there is no percentage: the
  /// base is blank or is displayed as 0, or the result has more digits than are kept.
  package static func change(
    from base: Money?, to new: Money?, in unit: MoneyUnit, places: Int
  ) -> Percent? {
    let step = Money.step(in: unit, places: places)
    let shownBase = (base ?? .zero).steps(of: step)
    let shownNew = (new ?? .zero).steps(of: step)
    guard shownBase != 0 else { return nil }
    let hundredths = roundedQuotient((shownNew - shownBase) * 10_000, shownBase)
    return Int64(exactly: hundredths).map { Percent(hundredths: $0) }
  }

  private static func text(of hundredths: Int64) -> String {
    let digits = Digits(UInt128(hundredths.magnitude), decimals: 2)
    return (hundredths < 0 ? "-" : "") + digits.text
  }

  private static func read(_ text: String) throws(PercentError) -> SignedNumeral {
    do throws(SignedNumeralError) {
      return try SignedNumeral(text, suffix: UInt8(ascii: "%"))
    } catch {
      switch error {
      case .unknownCharacter(let unknown): throw .unknownCharacter(unknown)
      case .numeral(let error): throw .numeral(error)
      case .excess(let written): throw .notANumber(written)
      }
    }
  }
}

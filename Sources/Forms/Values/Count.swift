/// A whole number of things: 人, 辆, 家.
package struct Count: Hashable, Comparable, Sendable {
  /// How many; never negative.
  package let value: Int64

  /// Makes a count; a negative number counts as 0.
  package init(_ value: Int64) {
    self.value = max(value, 0)
  }

  /// Reads a whole number, with `unit` behind it or not.
  ///
  /// Takes full-width digits and separators in threes; refuses decimals, signs and other units.
  package init(parsing text: String, unit: String = "") throws(CountError) {
    var number = text.trimmedOfSpaces
    if !unit.isEmpty, number.hasSuffix(unit) { number.removeLast(unit.count) }
    let signed = try Count.read(number)
    guard let numeral = signed.numeral else { throw .empty }
    guard numeral.decimals == 0, !signed.isNegative else { throw .notWhole(signed.written) }
    value = numeral.mantissa
  }

  /// The number in plain digits.
  package var text: String { String(value) }

  package static func < (left: Count, right: Count) -> Bool {
    left.value < right.value
  }

  private static func read(_ text: String) throws(CountError) -> SignedNumeral {
    do throws(SignedNumeralError) {
      return try SignedNumeral(text)
    } catch {
      switch error {
      case .unknownCharacter(let unknown): throw .unknownCharacter(unknown)
      case .numeral(let error): throw .numeral(error)
      case .excess(let written): throw .notWhole(written)
      }
    }
  }
}

/// One number with at most one sign, and nothing else but an optional suffix.
struct SignedNumeral {
  /// The number; nil if the text is empty.
  let numeral: Numeral?
  /// Whether a minus stands before it.
  let isNegative: Bool
  /// The text without the spaces around it.
  let written: String

  /// Reads the whole text.
  init(_ text: String, suffix: UInt8? = nil) throws(SignedNumeralError) {
    written = text.trimmedOfSpaces
    var scanner: NumberScanner
    do throws(UnknownCharacter) {
      scanner = try NumberScanner(written)
    } catch {
      throw .unknownCharacter(error)
    }
    isNegative = scanner.take(UInt8(ascii: "-"))
    let hasPlus = !isNegative && scanner.take(UInt8(ascii: "+"))
    do throws(NumeralError) {
      numeral = try scanner.numeral()
    } catch {
      throw .numeral(error)
    }
    if numeral != nil, let suffix { _ = scanner.take(suffix) }
    let isBareSign = numeral == nil && (isNegative || hasPlus)
    guard scanner.next == nil, !isBareSign else { throw .excess(written) }
  }
}

/// What keeps a text from being one number.
enum SignedNumeralError: Error {
  /// A character no number has.
  case unknownCharacter(UnknownCharacter)
  /// Digits, points and commas that are not a number.
  case numeral(NumeralError)
  /// More than one number.
  case excess(String)
}

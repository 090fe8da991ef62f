extension Character {
  /// Whether it is one of `0` to `9`; `Character.isNumber` takes 百 and ① as well.
  package var isPlainDigit: Bool { isASCII && isWholeNumber }
}

extension String {
  /// The text without the spaces and line ends around it, full-width and invisible ones included.
  package var trimmedOfSpaces: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !String.isBlank($0) }),
      let last = scalars.lastIndex(where: { !String.isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The text without any space or line end.
  var withoutSpaces: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !String.isBlank($0) }))
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\r" || scalar == "\n" || NumberScanner.plain(scalar) == UInt8(ascii: " ")
  }
}

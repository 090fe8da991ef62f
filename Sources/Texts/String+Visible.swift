extension String {
  /// This text made safe for a terminal: one line, nothing hidden, nothing obeyed.
  ///
  /// A tab becomes a space; other controls, line breaks among them, become their picture (`␊`) or `�`;
  /// format characters, bidirectional controls, variation selectors and a combining mark with nothing
  /// to stand on become `�`. Marks over a letter stay. Text from files goes through here. O(n).
  package var visible: String {
    guard !utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return self }
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      result.append(result.isEmpty && scalar.displayWidth == 0 ? scalar.picture : scalar.visible)
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Stands for a character that must not reach a terminal.
  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// This character, or what is shown in its place.
  fileprivate var visible: Unicode.Scalar {
    switch properties.generalCategory {
    case .control where self == "\t": " "
    case .control, .format, .lineSeparator, .paragraphSeparator: picture
    default: properties.isDefaultIgnorableCodePoint ? picture : self
    }
  }

  /// The control picture of a C0 control or DEL, a space for a tab, `�` for anything else.
  fileprivate var picture: Unicode.Scalar {
    switch value {
    case 0x09: " "
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? Self.replacement
    case 0x7F: "\u{2421}"
    default: Self.replacement
    }
  }
}

extension String {
  /// This text made safe for a terminal: one line, nothing hidden, nothing obeyed.
  ///
  /// A tab becomes a space; other controls, line breaks among them, become their picture (`␊`) or `�`;
  /// format characters, bidirectional controls, variation selectors and a combining mark with nothing
  /// to stand on become `�`. Marks over a letter stay. Text from files goes through here. O(n).
  package var visible: String {
    // Most texts are so already, and to see that costs less than a copy.
    guard !isPlain else { return self }
    var scalars: [Unicode.Scalar] = []
    for scalar in unicodeScalars {
      scalars.append(scalars.isEmpty && scalar.displayWidth == 0 ? scalar.picture : scalar.visible)
    }
    return String(scalars: scalars[...])
  }

  /// Whether it has none but the usual characters that stay.
  private var isPlain: Bool {
    let bytes = utf8.span
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case 0x20...0x7E: place += 1
      case UInt8.chineseLeads: place += 3
      default: guard bytes.scalar(at: &place).isPlain else { return false }
      }
    }
    return true
  }
}

extension Unicode.Scalar {
  /// Stands for a character that must not reach a terminal.
  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// Whether it is one of the usual characters that stay: ASCII, Chinese ones and their signs.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0x4E00...0x9FFF, 0x3000...0x3029, 0xFF01...0xFF60: true
    case 0xA1...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x23FF: true
    default: false
    }
  }

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

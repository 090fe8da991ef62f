extension NumberScanner {
  /// The plain byte of a sign a number or a calculation is written with; nil for any other.
  ///
  /// What a Chinese keyboard gives for `.` and `/` counts as these.
  static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "0"..."9", "+", "-", "*", "/", "(", ")", ".", ",", "%", " ": UInt8(scalar.value)
    case "０"..."９", "＋", "－", "＊", "／", "（", "）", "．", "，", "％":
      UInt8(scalar.value - 0xFEE0)
    case "元": yuan
    case "万", "萬": wan
    case "￥", "¥": yuanSign
    case "。": UInt8(ascii: ".")
    case "−", "—", "–": UInt8(ascii: "-")
    case "×": UInt8(ascii: "*")
    case "÷", "、": UInt8(ascii: "/")
    case "\t", "\u{3000}", "\u{A0}", "\u{FEFF}", "\u{200B}": UInt8(ascii: " ")
    default: nil
    }
  }

  /// The first character with a sign no number has; a text without one gives a space.
  static func firstUnknown(in text: String) -> Character {
    text.first { $0.unicodeScalars.contains { plain($0) == nil } } ?? " "
  }
}

import Texts

/// A cell of a line that is not blank.
struct PrintedCell: Hashable {
  /// Its place in the line, counted from 0.
  var column: Int
  /// As printed, without white space at its ends and without residue.
  let text: String
  let folded: FoldedText
  /// What was taken off to find the text.
  let residue: Residue?
  /// Whether it holds nothing but a number, its unit perhaps behind it.
  let isNumber: Bool
  /// How many digits it has if it holds nothing but plain digits, else 0.
  let digitCount: Int

  /// The cell that some bytes of a line are; `nil` if there is nothing in it. `mayHaveResidue` is
  /// whether residue is looked for.
  init?(_ line: String, _ bytes: Range<Int>, column: Int, mayHaveResidue: Bool) {
    guard !bytes.isEmpty else { return nil }
    let (text, residue) =
      mayHaveResidue
      ? Residue.removed(from: line.piece(bytes).trimmed) : (line.trimmedText(bytes), nil)
    let folded = FoldedText(text)
    guard !folded.isEmpty else { return nil }
    self.column = column
    self.text = text
    self.folded = folded
    self.residue = residue
    isNumber = folded.scalars.isNumber
    digitCount = folded.scalars.allSatisfy(\.isDigit) ? folded.count : 0
  }

  /// Whether it says in words that there is nothing to fill in.
  var isVoid: Bool {
    folded.count <= 8 && Self.voids.contains(folded)
  }

  private static let voids: Set<FoldedText> = [
    FoldedText("无"), FoldedText("不涉及"), FoldedText("不适用"), FoldedText("本指标不适用"),
    FoldedText("-"), FoldedText("—"), FoldedText("——"), FoldedText("/"),
  ]
}

extension Unicode.Scalar {
  /// Whether it is an ASCII digit.
  var isDigit: Bool { ("0"..."9").contains(self) }
}

extension Sequence<Unicode.Scalar> {
  /// Whether folded characters are one number: digits with signs, separators, a percent sign or a
  /// unit of money behind them.
  var isNumber: Bool {
    var hasDigit = false
    var hasUnit = false
    for scalar in self {
      switch scalar {
      case "0"..."9":
        if hasUnit { return false }
        hasDigit = true
      case ".", ",", "-", "+", "(", ")", "*", "−": if hasUnit && scalar != ")" { return false }
      case "万", "元", "%", "亿":
        guard hasDigit else { return false }
        hasUnit = true
      default: return false
      }
    }
    return hasDigit
  }
}

extension String {
  /// What some of its bytes are, without white space and invisible characters at its ends.
  fileprivate func trimmedText(_ bytes: Range<Int>) -> String {
    guard utf8.span.hasPlainEnds(bytes) else { return String(piece(bytes).trimmed) }
    if bytes.count == utf8.count { return self }
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    let text = utf8[start..<utf8.index(start, offsetBy: bytes.count)]
    return String(decoding: text, as: UTF8.self)
  }
}

extension Substring {
  /// Without white space and invisible characters at its ends.
  var trimmed: Substring {
    let scalars = unicodeScalars
    guard scalars.first?.isBlank ?? false || scalars.last?.isBlank ?? false else { return self }
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return self[startIndex..<startIndex] }
    return self[first..<scalars.index(after: last)]
  }
}

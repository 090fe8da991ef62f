import Forms

/// A hole with what may stand in it.
struct PictureHole: Hashable, Sendable {
  /// What a text must look like to be taken for the content of a hole.
  enum Shape: Hashable {
    case number
    /// Digits, as many as one of these.
    case code([Int])
    /// Any code but one of so many digits.
    case otherCode([Int])
    /// Chinese numerals.
    case numeral
    case text
    /// Text that may go on over several lines.
    case paragraphs
  }

  let target: Hole.Target
  let shape: Shape

  /// Whether a cell looks like what belongs here.
  func fits(_ cell: PrintedCell) -> Bool {
    switch shape {
    case .number: cell.isNumber || cell.isVoid
    case .code(let digits): digits.contains(cell.digitCount)
    case .otherCode(let digits):
      cell.digitCount > 0 && !digits.contains(cell.digitCount)
    case .numeral: cell.folded.scalars.allSatisfy(\.isNumeral)
    case .text, .paragraphs: true
    }
  }
}

extension Unicode.Scalar {
  /// Whether official texts count with it: 一, 二, 十.
  var isNumeral: Bool {
    switch self {
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
    default: isDigit
    }
  }
}

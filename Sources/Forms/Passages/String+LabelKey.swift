import Texts

extension String {
  /// This label as labels are compared: folded, without white space, ordinal and 其中.
  package var labelKey: String {
    let text = comparable
    var rest = text.unicodeScalars[...]
    if rest.first == "(", let close = rest.prefix(5).firstIndex(of: ")") {
      rest = rest[close...].dropFirst()
    }
    let after = rest.drop { $0.isOrdinal }
    if after.startIndex > rest.startIndex, let mark = after.first, mark.isOrdinalMark {
      rest = after.dropFirst()
    }
    if rest.starts(with: Self.including) { rest = rest.dropFirst(Self.including.count) }
    return String(Substring(rest))
  }

  private static let including = "其中:".unicodeScalars
}

extension Unicode.Scalar {
  /// Whether a number before a label is written with it.
  fileprivate var isOrdinal: Bool {
    switch self {
    case "0"..."9", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
    default: false
    }
  }

  fileprivate var isOrdinalMark: Bool { self == "、" || self == "." || self == "-" }
}

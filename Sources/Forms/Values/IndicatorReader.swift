import Texts

/// Reads an indicator's value by trying its kinds, the narrow ones first.
struct IndicatorReader {
  private let written: String
  /// Without spaces, full-width signs and digits as plain ones.
  private let plain: String

  init(_ text: String) {
    written = text.trimmedOfSpaces
    plain = IndicatorReader.plain(written)
  }

  /// The value.
  var value: IndicatorValue {
    if isNotApplicable { return value(.notApplicable) }
    if let qualitative { return qualitative }
    let leading = leadingOperator
    if isTime(behind: leading?.text) {
      return value(.time, IndicatorParts(comparator: leading?.sign))
    }
    if let parts = QuantityReader(plain).parts {
      return IndicatorValue(
        written: written, kind: parts.upper == nil ? .quantity : .range, parts: parts,
        normalizedText: parts.text)
    }
    return value(isWord(plain) ? .qualitative : .text)
  }

  /// A value opening with 定性; it keeps the number that does not belong there.
  private var qualitative: IndicatorValue? {
    guard plain.opens(with: "定性") else { return nil }
    let rest = plain.dropFirst(2).drop { "-—–：:".contains($0) }
    return value(.qualitative, QuantityReader(String(rest)).parts ?? IndicatorParts())
  }

  /// Whether it says that the indicator does not apply.
  var isNotApplicable: Bool {
    plain.utf8.count <= IndicatorWords.longestNotApplicable
      && IndicatorWords.notApplicable.contains(plain)
  }

  private func isTime(behind sign: String?) -> Bool {
    let time = sign.map { String(plain.dropFirst($0.count)) } ?? plain
    return DateShape.matches(time) || IndicatorWords.isTime(time)
  }

  private var leadingOperator: (text: String, sign: IndicatorOperator)? {
    IndicatorWords.operatorBefore(plain)
  }

  /// A word is short, in one piece and without a digit.
  private func isWord(_ text: String) -> Bool {
    !text.isEmpty
      && !text.unicodeScalars.contains {
        ("0"..."9").contains($0) || IndicatorWords.isClauseSign($0)
      } && text.count <= 16
  }

  private func value(
    _ kind: IndicatorKind, _ parts: IndicatorParts = IndicatorParts()
  ) -> IndicatorValue {
    IndicatorValue(written: written, kind: kind, parts: parts, normalizedText: written)
  }

  /// The text without spaces, full-width signs and digits as plain ones.
  static func plain(_ text: String) -> String {
    let bytes = text.utf8.span
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var isPlain = true
    var isTypeset = false
    var place = 0
    while place < bytes.count {
      let scalar = bytes.scalar(at: &place)
      let plain = plainScalar(scalar)
      isPlain = isPlain && plain == scalar
      isTypeset = isTypeset || scalar == "\\" || scalar == "$"
      if let plain { scalars.append(plain) }
    }
    let plain = isPlain ? text : String(scalars: scalars[...])
    guard isTypeset else { return plain }
    return IndicatorWords.typesetting.reduce(plain) { $0.replacing($1.text, with: $1.sign) }
  }

  /// The plain sign for one; nil for a space or a line end.
  private static func plainScalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case _ where scalar.isSpaceOrLineEnd: nil
    case "《": "<"
    case "》": ">"
    case "０"..."９", "．", "％", "＞", "＜", "＝", "～", "－", "／", "（", "）":
      Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar
    }
  }
}

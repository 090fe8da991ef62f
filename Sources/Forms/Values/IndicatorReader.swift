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
    if IndicatorWords.notApplicable.contains(plain) { return value(.notApplicable) }
    if let qualitative { return qualitative }
    if isTime { return value(.time, IndicatorParts(comparator: leadingOperator?.sign)) }
    if let parts = QuantityReader(plain).parts {
      return IndicatorValue(
        written: written, kind: parts.upper == nil ? .quantity : .range, parts: parts,
        normalizedText: parts.text)
    }
    return value(isWord(plain) ? .qualitative : .text)
  }

  /// A value opening with 定性; it keeps the number that does not belong there.
  private var qualitative: IndicatorValue? {
    guard plain.hasPrefix("定性") else { return nil }
    let rest = plain.dropFirst(2).drop { "-—–：:".contains($0) }
    return value(.qualitative, QuantityReader(String(rest)).parts ?? IndicatorParts())
  }

  private var isTime: Bool {
    let time = leadingOperator.map { String(plain.dropFirst($0.text.count)) } ?? plain
    return IndicatorWords.times.contains(time) || DateShape.matches(time)
  }

  private var leadingOperator: (text: String, sign: IndicatorOperator)? {
    IndicatorWords.operators.first { plain.opens(with: $0.text) }
  }

  /// A word is short, in one piece and without a digit.
  private func isWord(_ text: String) -> Bool {
    !text.isEmpty && text.count <= 16
      && !text.unicodeScalars.contains {
        ("0"..."9").contains($0) || IndicatorWords.isClauseSign($0)
      }
  }

  private func value(
    _ kind: IndicatorKind, _ parts: IndicatorParts = IndicatorParts()
  ) -> IndicatorValue {
    IndicatorValue(written: written, kind: kind, parts: parts, normalizedText: written)
  }

  /// The text without spaces, full-width signs and digits as plain ones.
  static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.withoutSpaces.unicodeScalars {
      plain.unicodeScalars.append(plainScalar(scalar))
    }
    guard plain.contains(where: { $0 == "\\" || $0 == "$" }) else { return plain }
    return IndicatorWords.typesetting.reduce(plain) { $0.replacing($1.text, with: $1.sign) }
  }

  private static func plainScalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "《": "<"
    case "》": ">"
    case "０"..."９", "．", "％", "＞", "＜", "＝", "～", "－", "／", "（", "）":
      Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar
    }
  }
}

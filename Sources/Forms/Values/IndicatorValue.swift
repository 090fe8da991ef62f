/// The value of a performance indicator, kept as written and understood as far as it can be.
///
/// Any text is a value: reading never fails, what is not understood is `.text`. Blank is not a
/// value: it is an `IndicatorValue?` that is nil, though an empty text is read as `.text` too.
package struct IndicatorValue: Hashable, Sendable {
  /// The text as written, without the spaces around it.
  package let written: String
  /// What sort of value it is.
  package let kind: IndicatorKind
  /// The operator, by sign or in words (`不少于`, `以上`, `30日内`); nil if there is none.
  package let comparator: IndicatorOperator?
  /// The number as written, not multiplied by 万 or 亿; of a range the lower one.
  package let number: DecimalNumber?
  /// The upper number of a range.
  package let upper: DecimalNumber?
  /// 万 or 亿 behind the number.
  package let scale: IndicatorScale?
  /// The unit behind number and scale: `人次`, `元/人/年`, `%`; nil if there is none.
  package let unit: String?
  /// The value in the official signs, `>=1240人次` as `≥1240人次`: what is echoed and compared.
  ///
  /// A value that is not a quantity or a range stays as written.
  package let normalizedText: String

  /// Reads a value; costs one pass over the text.
  package init(_ text: String) {
    self = IndicatorReader(text).value
  }

  init(
    written: String, kind: IndicatorKind, parts: IndicatorParts = IndicatorParts(),
    normalizedText: String
  ) {
    self.written = written
    self.kind = kind
    self.comparator = parts.comparator
    self.number = parts.number
    self.upper = parts.upper
    self.scale = parts.scale
    self.unit = parts.unit
    self.normalizedText = normalizedText
  }
}

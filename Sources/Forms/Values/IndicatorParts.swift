/// The parts of a quantity while it is read.
struct IndicatorParts {
  var comparator: IndicatorOperator?
  var number: DecimalNumber?
  var numberText = ""
  var upper: DecimalNumber?
  var upperText = ""
  var scale: IndicatorScale?
  var unit: String?

  /// The parts in the official signs.
  var text: String {
    let limits = upper == nil ? numberText : numberText + "-" + upperText
    return (comparator?.sign ?? "") + limits + (scale?.rawValue ?? "") + (unit ?? "")
  }
}

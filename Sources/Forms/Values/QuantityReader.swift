/// Reads `[operator] number [- number] [scale] unit [以上]`.
struct QuantityReader {
  private var rest: Substring

  /// Takes a text without spaces, in plain signs.
  init(_ text: String) {
    rest = text[...]
  }

  /// The parts; nil if the text is not one quantity.
  var parts: IndicatorParts? {
    var reader = self
    return reader.read()
  }

  private mutating func read() -> IndicatorParts? {
    var parts = IndicatorParts()
    let before = takeOperator()
    guard let first = takeNumber() else { return nil }
    (parts.number, parts.numberText) = first
    if takeRangeSign() {
      guard let second = takeNumber() else { return nil }
      (parts.upper, parts.upperText) = second
    }
    let after = takeSuffix()
    guard before == nil || after == nil || before == after else { return nil }
    parts.comparator = before ?? after
    parts.scale = takeScale()
    guard let unit = unit else { return nil }
    parts.unit = unit.isEmpty ? nil : unit
    return parts
  }

  private mutating func takeOperator() -> IndicatorOperator? {
    guard let found = IndicatorWords.operatorBefore(rest) else { return nil }
    rest.removeFirst(found.text.count)
    return found.sign
  }

  private mutating func takeSuffix() -> IndicatorOperator? {
    guard let found = IndicatorWords.suffixes.first(where: { rest.closes(with: $0.text) }) else {
      return nil
    }
    rest.removeLast(found.text.count)
    return found.sign
  }

  private mutating func takeRangeSign() -> Bool {
    guard let sign = IndicatorWords.rangeSigns.first(where: { rest.opens(with: $0) }) else {
      return false
    }
    rest.removeFirst(sign.count)
    return true
  }

  private mutating func takeScale() -> IndicatorScale? {
    guard let scale = rest.first.flatMap({ IndicatorScale(rawValue: String($0)) }) else {
      return nil
    }
    rest.removeFirst()
    return scale
  }

  private mutating func takeNumber() -> (DecimalNumber, String)? {
    let minus = rest.opens(with: "-") ? "-" : ""
    let body = rest.dropFirst(minus.count)
    let run = Substring(
      body.utf8.prefix {
        (48...57).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
      })
    guard !run.isEmpty, var scanner = try? NumberScanner(String(run)),
      let numeral = try? scanner.numeral()
    else {
      return nil
    }
    rest = body.dropFirst(run.count)
    let mantissa = minus.isEmpty ? numeral.mantissa : 0 - numeral.mantissa
    let number = DecimalNumber(mantissa: mantissa, scale: numeral.decimals)
    return (number, minus + numeral.text)
  }

  /// What is left as a unit, brackets around it dropped: at most eight characters, no digits.
  private var unit: String? {
    let isBracketed = rest.opens(with: "(") && rest.closes(with: ")")
    let unit = isBracketed ? rest.dropFirst().dropLast() : rest
    let fits =
      unit.count <= 8
      && !unit.unicodeScalars.contains {
        switch $0 {
        case "0"..."9", "≥", "≤", "<", ">", "=": true
        default: IndicatorWords.isClauseSign($0)
        }
      }
    return fits ? String(unit) : nil
  }
}

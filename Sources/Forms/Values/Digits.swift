/// The decimal digits of a number without sign, cut at its point.
struct Digits {
  private let whole: String
  private let decimals: String

  /// Cuts the last `decimals` digits of `number` off, filling with zeros on the left.
  init(_ number: UInt128, decimals count: Int) {
    let digits = UInt64(exactly: number).map { String($0) } ?? String(number)
    guard count > 0 else {
      (whole, decimals) = (digits, "")
      return
    }
    let missing = count + 1 - digits.utf8.count
    let padded = missing > 0 ? String(repeating: "0", count: missing) + digits : digits
    let point = padded.utf8.index(padded.endIndex, offsetBy: -count)
    whole = String(padded[..<point])
    decimals = String(padded[point...])
  }

  /// The digits as they stand.
  var text: String {
    decimals.isEmpty ? whole : whole + "." + decimals
  }

  /// The digits in a style: its places filled or its zeros trimmed, its whole part grouped.
  func text(style: MoneyStyle) -> String {
    let places = style.trimsZeros ? trimmedDecimals : filledDecimals(style.places)
    let front = style.groups ? groupedWhole : whole
    return places.isEmpty ? front : front + "." + places
  }

  private var trimmedDecimals: String {
    guard let last = decimals.lastIndex(where: { $0 != "0" }) else { return "" }
    return String(decimals[...last])
  }

  private func filledDecimals(_ places: Int) -> String {
    decimals + String(repeating: "0", count: max(0, places - decimals.utf8.count))
  }

  private var groupedWhole: String {
    var grouped = ""
    for (offset, digit) in whole.enumerated() {
      let rest = whole.utf8.count - offset
      if offset > 0 && rest.isMultiple(of: 3) { grouped.append(",") }
      grouped.append(digit)
    }
    return grouped
  }
}

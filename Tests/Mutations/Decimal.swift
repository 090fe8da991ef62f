/// A decimal number as it is written.
///
/// It is worked on digit by digit, so that nothing of the program under test takes part.
struct Decimal: Hashable {
  var isNegative: Bool
  /// The digits before the point, then those behind it.
  var digits: [UInt8]
  /// How many of the digits stand behind the point.
  var places: Int

  /// Reads `-1,234.50`; `nil` if the text is anything else.
  init?(_ text: some StringProtocol) {
    isNegative = text.first == "-"
    let parts = text.drop { $0 == "-" }.filter { $0 != "," }.split(
      separator: ".", omittingEmptySubsequences: false)
    let bytes = parts.joined().compactMap(\.asciiValue).map { $0 &- 0x30 }
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }), bytes.allSatisfy({ $0 < 10 })
    else { return nil }
    digits = bytes
    places = parts.count == 2 ? parts[1].count : 0
  }

  /// Without separators of thousands.
  var text: String {
    let signs = digits.map(String.init)
    let whole = signs.dropLast(places).joined()
    let fraction = signs.suffix(places).joined()
    return (isNegative ? "-" : "") + (whole.isEmpty ? "0" : whole)
      + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// Whether both are the same number, however many zeros they are written with.
  func equals(_ other: Decimal) -> Bool {
    let places = max(places, other.places)
    return scaled(to: places) == other.scaled(to: places)
  }

  /// One more, with as many places.
  var raised: Decimal {
    var number = self
    let one = [1] + Array(repeating: 0, count: places)
    let sum = scaled(to: places) + one.reduce(0) { $0 * 10 + $1 }
    number.isNegative = sum < 0
    let signs = Array(String(sum.magnitude).utf8).map { $0 - 0x30 }
    number.digits = Array(repeating: 0, count: max(0, places + 1 - signs.count)) + signs
    return number
  }

  /// The number with the digits at `index` and behind it in each other's place.
  func swapped(at index: Int) -> Decimal {
    var number = self
    number.digits.swapAt(index, index + 1)
    return number
  }

  /// The number with its point one digit further right; an integer gets a zero.
  var timesTen: Decimal {
    var number = self
    if places == 0 { number.digits.append(0) } else { number.places -= 1 }
    while number.digits.count > number.places + 1, number.digits.first == 0 {
      number.digits.removeFirst()
    }
    return number
  }

  /// The number with its point one digit further left; a zero finer than one 分 is dropped.
  var dividedByTen: Decimal {
    var number = self
    number.places += 1
    if number.digits.count == number.places { number.digits.insert(0, at: 0) }
    while number.places > 6, number.digits.last == 0 {
      number.digits.removeLast()
      number.places -= 1
    }
    return number
  }

  /// The number without its sign.
  var unsigned: Decimal {
    var number = self
    number.isNegative = false
    return number
  }

  private func scaled(to places: Int) -> Int {
    let zeros = Array(repeating: UInt8(0), count: places - self.places)
    let size = (digits + zeros).reduce(0) { $0 * 10 + Int($1) }
    return isNegative ? -size : size
  }
}

/// A code of three, five or seven digits as a number: compared and cut without making texts.
struct CodeDigits: Hashable, Comparable {
  private let number: Int
  /// How many digits it has.
  let count: Int

  private init(number: Int, count: Int) {
    self.number = number
    self.count = count
  }

  /// Reads a code; `nil` for anything else.
  init?(_ text: Substring) {
    let digits = text.utf8
    guard digits.count == 3 || digits.count == 5 || digits.count == 7 else { return nil }
    var number = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 48)
    }
    self.init(number: number, count: digits.count)
  }

  /// The code one level up, `nil` for a 类.
  var parent: CodeDigits? {
    count > 3 ? CodeDigits(number: number / 100, count: count - 2) : nil
  }

  /// The digits, leading zeros with them.
  var text: String {
    let digits = String(number)
    return String(repeating: "0", count: count - digits.utf8.count) + digits
  }

  /// In the order of lists: a code stands right before those below it.
  static func < (left: CodeDigits, right: CodeDigits) -> Bool {
    (left.padded, left.count) < (right.padded, right.count)
  }

  /// The number with zeros behind it up to seven digits.
  private var padded: Int { count == 7 ? number : count == 5 ? number * 100 : number * 10_000 }
}

import Texts

/// A number that belongs to one person and is not published.
enum PersonalNumber {
  case identityCard
  case mobile
  case bankAccount

  /// The first such number in a text, `nil` if there is none.
  ///
  /// An identity card has 18 digits with a check digit, a mobile number 11 beginning 13 to 19, an
  /// account of a bank card 16 or 19 with a check digit. Signs between the digits are not followed.
  init?(in text: String) {
    guard text.utf8.count(where: { (48...57).contains($0) }) >= 11 else { return nil }
    for run in text.split(whereSeparator: { !($0.isASCII && ($0.isNumber || $0.isLetter)) }) {
      if let found = PersonalNumber(run: String(run).utf8.map { $0 }) {
        self = found
        return
      }
    }
    return nil
  }

  private init?(run: [UInt8]) {
    let digits = run.compactMap { (48...57).contains($0) ? Int($0 - 48) : nil }
    if run.count == 18, PersonalNumber.isCard(digits, last: run[17]) {
      self = .identityCard
    } else if digits.count == run.count, run.count == 11, digits[0] == 1, digits[1] >= 3 {
      self = .mobile
    } else if digits.count == run.count, [16, 19].contains(run.count),
      PersonalNumber.isAccount(digits)
    {
      self = .bankAccount
    } else {
      return nil
    }
  }

  /// What a clerk calls it.
  var name: String {
    switch self {
    case .identityCard: said("身份证号")
    case .mobile: said("手机号")
    case .bankAccount: said("银行卡号")
    }
  }

  private static func isCard(_ digits: [Int], last: UInt8) -> Bool {
    guard digits.count >= 17 else { return false }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    let check = Array("10X98765432".utf8)[sum % 11]
    return check == last || check == UInt8(ascii: "X") && last == UInt8(ascii: "x")
  }

  private static func isAccount(_ digits: [Int]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, next in
      let doubled = next.offset % 2 == 1 ? next.element * 2 : next.element
      return sum + doubled / 10 + doubled % 10
    }
    return sum % 10 == 0
  }
}

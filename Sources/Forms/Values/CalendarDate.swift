/// A day of the calendar, as a document prints its date.
package struct CalendarDate: Hashable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to the length of the month.
  package let day: Int

  /// Reads `2025年2月5日`, `2025-2-5`, `2025.02.05`, `2025/2/5` or `20250205`, full-width signs and
  /// spaces too.
  ///
  /// Refuses a day the calendar does not have, and a year that is not of four digits.
  package init(parsing text: String) throws(CalendarDateError) {
    let plain = text.filter { !$0.isWhitespace }
    guard !plain.isEmpty else { throw .empty }
    let numbers = Self.numbers(in: plain)
    guard numbers.count == 3, (1000...9999).contains(numbers[0]) else { throw .unreadable(text) }
    (year, month, day) = (numbers[0], numbers[1], numbers[2])
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    let length = Self.length(of: month, in: year)
    guard (1...length).contains(day) else { throw .noSuchDay(day, month: month, length: length) }
  }

  /// As documents print it: `2025年2月5日`.
  package var text: String { "\(year)年\(month)月\(day)日" }

  /// The bytes of three numbers of four digits with their signs.
  private static let longest = 21

  /// Year, month and day; empty where the text is made otherwise.
  private static func numbers(in text: String) -> [Int] {
    guard text.utf8.count <= longest else { return [] }
    let digits = text.prefix(8)
    if text.count == 8, digits.allSatisfy(\.isPlainDigit) {
      return [digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2)].compactMap {
        Int($0)
      }
    }
    let isWorded = text.closes(with: "日") || text.closes(with: "号")
    let signs: [Character] = isWorded ? ["年", "月"] : ["-", ".", "/"]
    let parts = (isWorded ? text.dropLast() : text[...]).split(
      omittingEmptySubsequences: false, whereSeparator: signs.contains)
    let fits = parts.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(\.isPlainDigit) }
    return fits ? parts.compactMap { Int($0) } : []
  }

  private static func length(of month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

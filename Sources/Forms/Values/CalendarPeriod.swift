/// Two days of the calendar, the first and the last of a period.
package struct CalendarPeriod: Hashable, Sendable {
  package let first: CalendarDate
  package let last: CalendarDate

  /// Reads `3.1-11.30`, `3月1日至11月30日` or `2026-03-01 至 2027-2-28`; a day without a year is in
  /// `year`, or in that of the first day.
  ///
  /// `nil` where the text is not made of two days. Refuses days the calendar does not have, and a last
  /// day before the first.
  package init?(parsing text: String, in year: Int) throws(CalendarDateError) {
    guard let (one, other) = Self.days(in: text) else { return nil }
    first = try CalendarDate(parsing: one, in: year)
    last = try CalendarDate(parsing: other, in: first.year)
    guard first <= last else { throw .endsBefore(first.text, last.text) }
  }

  /// As forms write it: `2026年3月1日至11月30日`.
  package var text: String {
    let end = last.year == first.year ? String(last.text.drop { $0 != "年" }.dropFirst()) : last.text
    return first.text + "至" + end
  }

  /// The two days as they are written; `nil` where the text is made otherwise.
  private static func days(in text: String) -> (String, String)? {
    let plain = text.filter { !$0.isWhitespace }
    for sign in ["至", "到", "--", "—", "～", "~"] {
      if let days = halves(plain.components(partedBy: sign)) { return days }
    }
    let parts = plain.components(partedBy: "-")
    guard parts.count % 2 == 0 else { return nil }
    let middle = parts.count / 2
    return halves(
      [parts[..<middle], parts[middle...]].map { $0.joined(separator: "-") })
  }

  private static func halves(_ parts: [String]) -> (String, String)? {
    guard parts.count == 2, parts.allSatisfy(isDay) else { return nil }
    return (parts[0], parts[1])
  }

  /// Whether a text has the digits of a month and a day, with or without a year, and nothing else.
  private static func isDay(_ text: String) -> Bool {
    let numbers = text.partsOfDay
    return (2...3).contains(numbers.count)
      && numbers.allSatisfy { $0.count <= 4 && $0.allSatisfy(\.isPlainDigit) }
  }
}

extension CalendarDate: Comparable {
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Reads a day, of `year` where it has none: `3.1`, `3月1日`, `2026-3-1`.
  fileprivate init(parsing text: String, in year: Int) throws(CalendarDateError) {
    let numbers = text.partsOfDay
    let whole = (numbers.count == 2 ? ["\(year)"] : []) + numbers.map(String.init)
    try self.init(parsing: whole.joined(separator: "-"))
  }
}

extension String {
  /// What stands between the signs of a day: its year, if there is one, its month and its day.
  fileprivate var partsOfDay: [Substring] {
    let signs: Set<Character> = ["年", "月", "日", "号", ".", "-", "/"]
    return split(whereSeparator: signs.contains)
  }

  /// The parts between a sign that may be several characters.
  fileprivate func components(partedBy sign: String) -> [String] {
    split(separator: sign, omittingEmptySubsequences: false).map(String.init)
  }
}

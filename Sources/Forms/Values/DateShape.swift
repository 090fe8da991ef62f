/// Recognises dates and months as indicator values write them.
enum DateShape {
  /// Whether the text, in plain signs without spaces, is a date: `2024年12月底前`, `10月`, `1-12月`.
  static func matches(_ text: String) -> Bool {
    guard let first = text.utf8.first, (48...57).contains(first) else { return false }
    return isNumeric(text) || namesYearOrMonth(text) && (isWorded(text) || isMonths(text))
  }

  /// `2026-03-01`, `2026.3.1`, `2026/3`.
  private static func isNumeric(_ text: String) -> Bool {
    let signs = "-./".utf8
    guard let sign = text.utf8.first(where: signs.contains) else { return false }
    let parts = text.utf8.split(separator: sign, omittingEmptySubsequences: false)
    guard parts.count == 3 || parts.count == 2 && sign != UInt8(ascii: ".") else { return false }
    return parts[0].count == 4
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (48...57).contains($0) } }
      && parts.dropFirst().allSatisfy { $0.count <= 2 }
  }

  private static func namesYearOrMonth(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "年" || $0 == "月" }
  }

  /// `2024年底前`, `2025年6月底`, `11月前`, `3月15日`; a lone `1年` or `15日` is a length of time.
  private static func isWorded(_ text: String) -> Bool {
    var rest = text[...]
    let hasYear = take(4...4, "年", from: &rest)
    let hasMonth = take(1...2, "月", from: &rest)
    if hasMonth { _ = take(1...2, "日", from: &rest) || take(1...2, "号", from: &rest) }
    return (hasYear || hasMonth) && IndicatorWords.dateEndings.contains(String(rest))
  }

  /// `1-12月`, `3至11月`, `3月-11月`.
  private static func isMonths(_ text: String) -> Bool {
    guard text.contains("月") else { return false }
    for sign in IndicatorWords.rangeSigns {
      let parts = text.split(separator: sign, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let first = parts[0].hasSuffix("月") ? parts[0].dropLast() : parts[0]
      return (1...2).contains(first.count) && first.allSatisfy(\.isPlainDigit)
        && isWorded(String(parts[1])) && !parts[1].contains("年")
    }
    return false
  }

  private static func take(
    _ length: ClosedRange<Int>, _ sign: Character, from rest: inout Substring
  ) -> Bool {
    let digits = rest.prefix(while: \.isPlainDigit)
    let after = rest.dropFirst(digits.count)
    guard length.contains(digits.count), after.first == sign else { return false }
    rest = after.dropFirst()
    return true
  }
}

import Forms
import Texts

/// The numbers that a goal names, against those of its indicators.
///
/// Years, months, dates, ordinals and money are left out: rules look at those.
struct GoalNumbers: Hashable {
  /// As the goal writes them, each once.
  var agreeing: [String] = []
  /// Those that no indicator has.
  var lonely: [String] = []

  init(goal: String, indicators: [String]) {
    let known = Set(indicators.flatMap { Self.numbers(in: $0) }.map(\.key))
    for number in Self.numbers(in: goal) {
      let isKnown = known.contains(number.key)
      if (isKnown ? agreeing : lonely).contains(number.text) { continue }
      if isKnown { agreeing.append(number.text) } else { lonely.append(number.text) }
    }
  }

  private struct Number {
    var text: String
    var key: Key
  }

  private struct Key: Hashable {
    var number: DecimalNumber
    var isRate: Bool
  }

  private static func numbers(in text: String) -> [Number] {
    let signs = Array(text.folded)
    var numbers: [Number] = []
    var start = 0
    while start < signs.count {
      guard signs[start].isPlainDigit else {
        start += 1
        continue
      }
      var end = start
      while end < signs.count, signs[end].isPlainDigit || isInside(signs, end) { end += 1 }
      let digits = String(signs[start..<end])
      let next = signs[end...].firstIndex { $0 != " " } ?? end
      let isScaled = next < signs.count && Phrases.scales.contains(signs[next])
      let behind = isScaled ? next + 1 : end
      let isRate = behind < signs.count && signs[behind] == "%"
      let token = digits + (isScaled ? String(signs[next]) : "") + (isRate ? "%" : "")
      if !isOther(signs, start, behind), let number = IndicatorValue(token).scaledNumber {
        numbers.append(Number(text: token, key: Key(number: number, isRate: isRate)))
      }
      start = behind
    }
    return numbers
  }

  /// Whether a point or a comma stands between digits.
  private static func isInside(_ signs: [Character], _ place: Int) -> Bool {
    (signs[place] == "." || signs[place] == ",") && place + 1 < signs.count
      && signs[place + 1].isPlainDigit
  }

  /// Whether it is a year, a month, a day, an ordinal, money, or part of a name.
  private static func isOther(_ signs: [Character], _ start: Int, _ end: Int) -> Bool {
    let before = signs[..<start].last { $0 != " " } ?? " "
    let after = signs[end...].first { $0 != " " } ?? " "
    if Phrases.beforeOrdinals.contains(before) || before.isASCII && before.isLetter { return true }
    return Phrases.behindOthers.contains(after) || after.isASCII && after.isLetter
  }
}

extension Character {
  fileprivate var isPlainDigit: Bool { isASCII && isNumber }
}

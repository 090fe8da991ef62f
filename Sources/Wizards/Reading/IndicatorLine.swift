import Forms
import Texts

/// One line of a goal sheet: `数量 | 全年督查次数 | ≥50次`, or without its category.
///
/// Bars, Tabs and two spaces part; where there are none, a comma does too.
struct IndicatorLine: Hashable {
  /// The id of the category it begins with, `nil` for none.
  var category: String?
  /// The rest, with bars between its parts; empty where only a category is named.
  var text: String

  /// - Parameters:
  ///   - columns: How many parts a line has without its category.
  ///   - present: The category that is asked; its short name may be an indicator: 满意度.
  init(
    _ line: String, categories: [Forms.Category], columns: Int, present: String? = nil
  ) throws(Refusal) {
    let parts = Self.parts(of: line)
    let named = parts.first.flatMap { first in categories.first { $0.isCalled(first) } }
    let isOther = named?.id != present || named?.mayBeIndicator(parts.first) == false
    if parts.count == columns + 1, let first = parts.first {
      if let named { category = named.id } else { category = try Self.only(first, categories).id }
    } else if parts.count > 1, let named, isOther,
      !Self.isValue(parts[1]) || IndicatorValue.isNotApplicable(parts[1])
    {
      category = named.id
    }
    if parts.count == 1, let named, isOther, !line.trimmed.folded.isDigits {
      (category, text) = (named.id, "")
    } else if parts.count == 1 {
      text = line
    } else {
      text = parts.dropFirst(category == nil ? 0 : 1).joined(separator: " | ")
    }
  }

  /// The category that is meant by its number in order, or by a part of its name.
  private static func only(
    _ text: String, _ categories: [Forms.Category]
  ) throws(Refusal) -> Forms.Category {
    if let number = Int(text.folded), categories.indices.contains(number - 1) {
      return categories[number - 1]
    }
    let fitting = categories.filter { match(text, in: $0.plainName) != nil }
    guard let first = fitting.first else {
      throw Refusal(Phrases.noCategory(text, categories.map(\.shortName)))
    }
    guard fitting.count == 1 else {
      throw Refusal(Phrases.severalMeant(text, fitting.map(\.plainName)))
    }
    return first
  }

  /// The parts of a line, each without spaces around it.
  static func parts(of line: String) -> [String] {
    var parts: [String] = []
    for word in RowGrammar.divide(line) {
      if word.isParted || parts.isEmpty {
        parts.append(word.text)
      } else {
        parts[parts.count - 1] += " " + word.text
      }
    }
    guard parts.count == 1 else { return parts }
    let pieces = line.split(separator: "，", omittingEmptySubsequences: false)
      .flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
      .map { String($0).trimmed }
    let isParted = pieces.count > 1 && !pieces.contains("") && pieces.last.map(isValue) == true
    return isParted && !isGrouped(line) ? pieces : parts
  }

  /// Whether a comma stands between digits, as in 1,240.
  private static func isGrouped(_ line: String) -> Bool {
    let signs = Array(line)
    return signs.indices.dropFirst().dropLast().contains {
      (signs[$0] == "," || signs[$0] == "，") && signs[$0 - 1].isNumber && signs[$0 + 1].isNumber
    }
  }

  /// Whether a part is the value of an indicator rather than its name.
  private static func isValue(_ text: String) -> Bool {
    if text == "-" || Int(text.folded) != nil { return true }
    switch IndicatorValue(text).kind {
    case .quantity, .range, .time, .notApplicable: return true
    case .qualitative: return text.hasPrefix(Phrases.qualitative)
    case .text: return false
    }
  }
}

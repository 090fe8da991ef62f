import Forms
import Texts

extension Forms.Category {
  /// 二级指标 without the number before it: 数量指标 of `11-数量指标`.
  var plainName: String { Self.plain(level2) }

  /// What it is called in a row of names: 数量, 经济效益, 满意度.
  var shortName: String { Self.short(level2) }

  /// The same of the 一级指标 above it: 产出.
  var shortParent: String { Self.short(level1) }

  private static func plain(_ name: String) -> String {
    String(name.drop { $0.isNumber || $0 == "-" })
  }

  private static func short(_ name: String) -> String {
    let text = plain(name)
    let stem = text.dropping(suffix: Phrases.indicatorWord) ?? text
    return stem.dropping(prefix: Phrases.clients) ?? stem
  }

  /// Whether a text is its short name, and one that an indicator may have too: 满意度.
  func mayBeIndicator(_ text: String?) -> Bool {
    text == shortName && !plainName.hasPrefix(shortName)
  }

  /// Whether a text is one of its names as a whole: id, name, or the initials of one.
  func isCalled(_ text: String) -> Bool {
    let text = text.folded.split(separator: "/").last.map { String($0).trimmed } ?? ""
    if text == id { return true }
    return [level2, plainName, shortName].contains { name in
      text.comparable == name.comparable
        || text.count == name.count && match(text, in: name) == .initialsPrefix
    }
  }
}

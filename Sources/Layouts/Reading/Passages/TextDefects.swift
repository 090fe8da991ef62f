import Forms
import Texts

/// Finds what is wrong with a text by itself: choices of the template that nobody made, doubled signs,
/// years and dates of another year, names of 类 that were changed.
struct TextDefects {
  /// The budget year.
  let year: Int

  /// What is wrong in the lines of running text, in their order.
  func find(in running: [TextLine]) -> [TextDefect] {
    running.flatMap { line -> [TextDefect] in
      let text = line.text.comparable
      let date = date(text, of: line)
      let found = Self.search.found(in: text)
      guard !found.isEmpty else { return [date].compactMap(\.self) }
      let single = [
        placeholder(found, in: text, of: line), mark(found, in: text, of: line), date,
        formerName(found, in: text, of: line),
      ]
      return single.compactMap(\.self)
        + (found.contains(Self.budget) ? otherYears(in: text, of: line) : [])
    }
  }

  private static let search = WordSearch(
    placeholders + marks + formerNames.map(\.former) + [budget])
  private static let placeholders = [
    "增加(减少)", "减少(增加)", "增长(下降)", "下降(增长)", "增加/减少", "增长/下降",
    "XX", "××", "____", "……",
  ]
  private static let marks = ["。。", "是。", ",。", "、。"]
  private static let budget = "年部门预算"

  private func placeholder(
    _ found: [String], in text: String, of line: TextLine
  ) -> TextDefect? {
    let found = found.filter(Self.placeholders.contains)
    guard let first = found.first else { return nil }
    let named = found.map { said("“\($0)”") }.joined(separator: said("、"))
    return TextDefect(
      rule: "TEMPL", severity: .error, quote: quote(first, in: text, of: line),
      words: said("模板里的\(named)没有改成实际的字，应只留一个"))
  }

  private func mark(_ found: [String], in text: String, of line: TextLine) -> TextDefect? {
    found.first(where: Self.marks.contains).map { sign in
      TextDefect(
        rule: "D9", severity: .info, quote: quote(sign, in: text, of: line),
        words: sign == "是。" ? said("句子停在“是”字，后面的话没有写") : said("标点“\(sign)”多了一个"))
    }
  }

  /// Names of 类 that were changed in 2019.
  private static let formerNames: [(former: String, name: String)] = [
    ("医疗卫生与计划生育支出", "卫生健康支出"), ("文化体育与传媒支出", "文化旅游体育与传媒支出"),
    ("国土海洋气象等支出", "自然资源海洋气象等支出"),
  ]

  private func formerName(_ found: [String], in text: String, of line: TextLine) -> TextDefect? {
    guard year > 2018,
      let (former, name) = Self.formerNames.first(where: { found.contains($0.former) })
    else { return nil }
    return TextDefect(
      rule: "D37", severity: .warning, quote: quote(former, in: text, of: line),
      words: said("“\(former)”是 2019 年以前的名称，现在叫“\(name)”"))
  }

  /// The bytes of 2025年12月31日.
  private static let longestDate = 17

  /// A line that is nothing but a date; the last weeks of the year before do for a draft.
  private func date(_ text: String, of line: TextLine) -> TextDefect? {
    guard text.utf8.count <= Self.longestDate, text.hasSuffix("日") else { return nil }
    let parts = text.dropLast().split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "年" || $0 == "月" })
    guard parts.count == 3, let found = Int(parts[0]), parts[0].count == 4,
      let month = Int(parts[1]), Int(parts[2]) != nil
    else { return nil }
    guard found != year, found != year - 1 || month != 12 else { return nil }
    return TextDefect(
      rule: "D14", severity: .warning, quote: quote(text, in: text, of: line),
      words: said("日期是 \(found) 年，这是 \(year) 年的预算；核对年份"))
  }

  /// The year before 年部门预算; last year's budget is what sentences compare with.
  private func otherYears(in text: String, of line: TextLine) -> [TextDefect] {
    let words = Self.budget
    var defects: [TextDefect] = []
    var rest = text[...]
    while let found = text.place(of: words, from: rest.startIndex) {
      let digits = String(rest[..<found.lowerBound].suffix(4))
      if digits.count == 4, let other = Int(digits), other != year,
        other != year - 1 || isTitle(rest, around: found)
      {
        defects.append(
          TextDefect(
            rule: "D12", severity: .error, quote: quote(digits + words, in: text, of: line),
            words: said("写的是 \(other) 年，这是 \(year) 年的预算")))
      }
      rest = rest[found.upperBound...]
    }
    return defects
  }

  /// Whether words end a line as a title of tables or of a text ends.
  private func isTitle(_ text: Substring, around words: Range<String.Index>) -> Bool {
    let before = text[..<words.lowerBound].dropLast(4)
    return Self.endings.contains(String(text[words.upperBound...]))
      && !before.contains { Self.joints.contains($0) }
  }

  private static let endings: Set<String> = ["表", "公开表", "情况说明", "公开情况说明"]
  private static let joints: Set<Character> = [
    "与", "比", "较", "和", "按", ",", "。", ";", "、",
  ]

  /// A piece of a line with some of what stands before it.
  private func quote(_ piece: String, in text: String, of line: TextLine) -> Quote {
    guard let found = text.place(of: piece) else {
      return Quote(line: line.number, text: text)
    }
    let before = text[..<found.lowerBound].suffix(12)
    return Quote(line: line.number, text: before + piece)
  }
}

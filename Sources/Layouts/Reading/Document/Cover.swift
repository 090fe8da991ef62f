import Forms
import Texts

/// What the cover and the signature of a document say of it.
///
/// Only lines that are nothing else count: 某某局2025年部门预算, its two halves on two lines, and a date.
/// A sentence that names a department or a day is left alone.
package struct Cover: Hashable, Sendable {
  /// The department whose budget it is, `nil` where no cover names one.
  package private(set) var department: ReadCell?
  /// The day of publication, as the first line of a date has it.
  package private(set) var date: ReadCell?

  /// The most lines with something in them that a cover takes up.
  private static let reach = 12

  /// Looks at the lines of a document that belong to no page. O(lines).
  init(_ document: ReadDocument) {
    let end = document.pages.first?.lines.lowerBound ?? Int.max
    department = Self.department(
      among: document.rest.prefix(Self.reach).prefix { $0.number < end })
    let dated = document.rest.first { line in
      line.text.utf8.count <= 40 && line.text.beginsWithDigit
        && (try? CalendarDate(parsing: line.text.comparable)) != nil
    }
    date = dated.map { ReadCell($0.text.trimmedOfSpaces, line: $0.number) }
  }

  /// The first department that some lines name as a cover does. O(lines).
  static func department(among lines: some Sequence<TextLine>) -> ReadCell? {
    var above: TextLine?
    for line in lines {
      if let found = department(on: line, below: above) { return found }
      above = line
    }
    return nil
  }

  /// The name before the year of a title, or on the line above a title that begins with its year.
  private static func department(on line: TextLine, below above: TextLine?) -> ReadCell? {
    // Most lines name no year at all.
    guard line.text.utf8.count <= 240, line.text.place(of: "年") != nil else { return nil }
    let text = line.text.comparable
    guard let sign = text.firstRange(of: "年"), isTitle(text[sign.upperBound...])
    else { return nil }
    let before = text[..<sign.lowerBound]
    guard before.suffix(4).count == 4, before.suffix(4).allSatisfy(\.isPlainDigit) else {
      return nil
    }
    let own = before.dropLast(4)
    if !own.isEmpty { return name(own, on: line) }
    return above.flatMap { name($0.text.comparable[...], on: $0) }
  }

  private static func isTitle(_ text: Substring) -> Bool {
    String(text).place(of: "预算") != nil && !hasMark(text)
  }

  /// A name of a department at the beginning of a line, without the remark that all its units are in
  /// it; with the brackets it is printed with.
  private static func name(_ text: Substring, on line: TextLine) -> ReadCell? {
    let name = text.hasSuffix("(汇总)") ? text.dropLast(4) : text
    guard (4...40).contains(name.count), !hasMark(name),
      !name.utf8.contains(where: { (0x30...0x39).contains($0) }), !others.hasAny(in: String(name))
    else { return nil }
    let printed = line.text.unicodeScalars.filter { !$0.isBlank }
    return ReadCell(
      String(String.UnicodeScalarView(printed.prefix(name.unicodeScalars.count))), line: line.number
    )
  }

  /// Whether a text has a sign that no title and no name has.
  private static func hasMark(_ text: Substring) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar {
      case "。", ",", ";", ":", "、", "《", "》", "?", "!": true
      default: false
      }
    }
  }

  /// What stands above a year and names nobody.
  private static let others = WordSearch([
    "附件", "目录", "部分", "预算", "公开", "说明", "关于", "绩效",
  ])
}

extension String {
  /// Whether the first of its characters that is not white space is a digit, full-width ones too.
  fileprivate var beginsWithDigit: Bool {
    unicodeScalars.first { !$0.isBlank }?.folded.isDigit ?? false
  }
}

extension ReadDocument {
  /// What its cover and its signature say.
  package var cover: Cover { Cover(self) }
}

import Forms
import Texts

/// Compares a 目录 with the titles that follow it.
struct ContentsCheck {
  private var entries: [(entry: Heading, line: TextLine)] = []
  /// What stands behind the 目录.
  private var following: ArraySlice<TextLine> = []

  /// More entries than any 目录 has, or five times as many titles, are not compared.
  private static let limit = 200

  /// A title with its ordinal apart.
  struct Heading {
    let hasOrdinal: Bool
    let title: FoldedText

    /// Reads a line; bullets, marks of emphasis and `表` before an ordinal do not count.
    init(_ line: TextLine) {
      let text = FoldedText(line.text)
      var rest = text.scalars.drop { $0 == "-" || $0 == "*" }
      if rest.first == "表" { rest = rest.dropFirst() }
      let after = rest.drop(while: \.isNumeral)
      hasOrdinal = after.count < rest.count && (after.first == "、" || after.first == ".")
      title = hasOrdinal ? FoldedText(scalars: after.dropFirst()) : text
    }

    var isTable: Bool { title.isTable }

    /// Whether a 目录 has such a line: blank, with an ordinal, a part or one in brackets.
    var isListed: Bool {
      title.isEmpty || hasOrdinal || title.isPart || title.scalars.first == "("
    }
  }

  init(_ document: [TextLine]) {
    let name = FoldedText("目录")
    guard let start = document.firstIndex(where: { FoldedText($0.text) == name }) else { return }
    var first: FoldedText?
    var place = start + 1
    while place < document.count {
      let heading = Heading(document[place])
      guard heading.isListed, first == nil || heading.title != first else { break }
      if first == nil, !heading.title.isEmpty { first = heading.title }
      if heading.hasOrdinal, entries.count < Self.limit {
        entries.append((heading, document[place]))
      }
      place += 1
    }
    following = document[place...]
  }

  /// The number of the first line behind the 目录, `nil` if there is none.
  var end: Int? { following.first?.number }

  /// Tables and parts that are named and do not follow, or follow under another title.
  var defects: [TextDefect] {
    let titles = following.filter(\.mayBeTitle).map { Heading($0) }.filter { !$0.title.isEmpty }
    let known = Set(titles.map(\.title))
    let parts = Set(titles.filter(\.hasOrdinal).map(\.title))
    let missing = entries.filter { !isThere($0.entry, among: known, parts) }
    guard !missing.isEmpty else { return [] }
    let free = unlisted(among: known)
    return missing.map { entry, line in
      let quote = Quote(line: line.number, text: line.text.comparable)
      if let near = nearest(entry, among: free) {
        return TextDefect(
          rule: "TITLE", severity: .warning, quote: quote,
          words: said("目录写的是“\(entry.title.text)”，正文的标题是“\(near.text)”，两处应一样"))
      }
      return TextDefect(
        rule: "TOC", severity: entry.isTable ? .error : .warning, quote: quote,
        words: entry.isTable
          ? said("目录里有这张表，正文里没有；没有数也要公开空表并说明") : said("目录里有这一部分，正文里没有这个标题"))
    }
  }

  /// Titles of tables that are not in the 目录, by their length.
  private func unlisted(among known: Set<FoldedText>) -> [Int: [FoldedText]] {
    let listed = Set(entries.map(\.entry.title))
    let tables = known.filter { $0.isTable && !listed.contains($0) }.sorted {
      $0.scalars.lexicographicallyPrecedes($1.scalars)
    }
    return Dictionary(grouping: tables.prefix(5 * Self.limit), by: \.count)
  }

  private func isThere(
    _ entry: Heading, among known: Set<FoldedText>, _ parts: Set<FoldedText>
  ) -> Bool {
    if known.contains(entry.title) { return true }
    guard entry.isTable else { return parts.contains { $0.contains(entry.title) } }
    let tables = entry.title.scalars.split(separator: "和").map { FoldedText(scalars: $0) }
    return tables.count > 1 && tables.allSatisfy { known.contains($0) }
  }

  /// The most similar title; `free` has them by their length.
  private func nearest(_ entry: Heading, among free: [Int: [FoldedText]]) -> FoldedText? {
    let size = entry.title.count
    let limit = min(4, size / 3)
    return (size - limit...size + limit).flatMap { free[$0] ?? [] }.compactMap { title in
      editDistance(entry.title.scalars, title.scalars, limit: limit).map { (distance: $0, title) }
    }.min { $0.distance < $1.distance }?.1
  }
}

extension FoldedText {
  /// Whether it names a table.
  fileprivate var isTable: Bool { scalars.last == "表" }

  /// Whether it names a part of a document: 第一部分….
  fileprivate var isPart: Bool {
    scalars.first == "第" && FoldedText(scalars: scalars.prefix(6)).contains(FoldedText("部分"))
  }
}

extension TextLine {
  /// Whether a line is short enough for a title, and no row of a table.
  fileprivate var mayBeTitle: Bool {
    text.hasAtMost(80) && !text.has(UInt8(ascii: "\t"))
  }
}

extension String {
  /// Whether it has no more characters than so many.
  fileprivate func hasAtMost(_ most: Int) -> Bool {
    guard utf8.count > most else { return true }
    guard utf8.count <= 4 * most else { return false }
    let bytes = utf8.span
    // The other bytes of a character begin with the bits 10.
    return bytes.indices.count { bytes[$0] & 0xC0 != 0x80 } <= most
  }
}

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
  struct Heading: Hashable {
    var ordinal: String
    var title: String

    /// Reads a line; bullets, marks of emphasis and `表` before an ordinal do not count.
    init(_ text: String) {
      var rest = text.comparable[...].drop { $0 == "-" || $0 == "*" }
      if rest.first == "表" { rest = rest.dropFirst() }
      let sign = rest.prefix { Self.digits.contains($0) }
      let after = rest.dropFirst(sign.count)
      let isOrdinal = !sign.isEmpty && (after.first == "、" || after.first == ".")
      ordinal = isOrdinal ? String(sign) : ""
      title = String(isOrdinal ? after.dropFirst() : text.comparable[...])
    }

    private static let digits = Set("一二三四五六七八九十0123456789")

    var isTable: Bool { title.hasSuffix("表") }

    /// Whether a 目录 has such a line: blank, with an ordinal, a part or one in brackets.
    var isListed: Bool {
      title.isEmpty || !ordinal.isEmpty || title.isPart || title.hasPrefix("(")
    }
  }

  init(_ document: [TextLine]) {
    guard let start = document.firstIndex(where: { $0.text.comparable == "目录" }) else { return }
    var first: String?
    var place = start + 1
    while place < document.count {
      let heading = Heading(document[place].text)
      guard heading.isListed, first == nil || heading.title != first else { break }
      if first == nil, !heading.title.isEmpty { first = heading.title }
      if !heading.ordinal.isEmpty, entries.count < Self.limit {
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
    let titles = Set(
      following.lazy.filter { !$0.text.contains("\t") && $0.text.count <= 80 }
        .map { Heading($0.text) }.filter { !$0.title.isEmpty })
    let known = Set(titles.map(\.title))
    let listed = Set(entries.map(\.entry.title))
    let parts = Set(titles.filter { !$0.ordinal.isEmpty }.map(\.title))
    let tables = known.filter { $0.hasSuffix("表") && !listed.contains($0) }.sorted()
    let free = Dictionary(
      grouping: tables.prefix(5 * Self.limit), by: \.count)
    return entries.compactMap { entry, line in
      guard !isThere(entry, among: known, parts) else { return nil }
      let quote = Quote(line: line.number, text: line.text.comparable)
      if let near = nearest(entry, among: free) {
        return TextDefect(
          rule: "TITLE", severity: .warning, quote: quote,
          words: "目录写的是“\(entry.title)”，正文的标题是“\(near)”，两处应一样")
      }
      return TextDefect(
        rule: "TOC", severity: entry.isTable ? .error : .warning, quote: quote,
        words: entry.isTable
          ? "目录里有这张表，正文里没有；没有数也要公开空表并说明" : "目录里有这一部分，正文里没有这个标题")
    }
  }

  private func isThere(
    _ entry: Heading, among known: Set<String>, _ parts: Set<String>
  ) -> Bool {
    if known.contains(entry.title) { return true }
    guard entry.isTable else {
      let size = entry.title.utf8.count
      return parts.contains { $0.utf8.count >= size && $0.contains(entry.title) }
    }
    let tables = entry.title.split(separator: "和").map(String.init)
    return tables.count > 1 && tables.allSatisfy { known.contains($0) }
  }

  /// The most similar title; `free` has them by their length.
  private func nearest(_ entry: Heading, among free: [Int: [String]]) -> String? {
    let size = entry.title.count
    let limit = min(4, size / 3)
    return (size - limit...size + limit).flatMap { free[$0] ?? [] }.compactMap { title in
      editDistance(entry.title, title, limit: limit).map { (distance: $0, title) }
    }.min { $0.distance < $1.distance }?.1
  }
}

extension String {
  /// Whether it names a part of a document: 第一部分….
  fileprivate var isPart: Bool { hasPrefix("第") && prefix(6).contains("部分") }
}

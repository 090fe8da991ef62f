import Forms
import Texts

/// Compares a 目录 with the titles that follow it.
struct ContentsCheck {
  private var entries: [(entry: Heading, line: TextLine)] = []
  private var titles: [Heading] = []

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
  }

  init(_ document: [TextLine]) {
    guard let start = document.firstIndex(where: { $0.text.comparable == "目录" }) else { return }
    var end = start + 1
    while end < document.count {
      let line = document[end]
      let heading = Heading(line.text)
      guard heading.title.isEmpty || !heading.ordinal.isEmpty || heading.title.isPart else { break }
      if !heading.ordinal.isEmpty { entries.append((heading, line)) }
      end += 1
    }
    titles = document[end...].lazy.filter { !$0.text.contains("\t") && $0.text.count <= 80 }
      .map { Heading($0.text) }.filter { !$0.title.isEmpty }
  }

  /// Tables and parts that are named and do not follow, or follow under another title.
  var defects: [TextDefect] {
    let known = Set(titles.map(\.title))
    let listed = Set(entries.map(\.entry.title))
    let free = titles.filter { $0.isTable && !listed.contains($0.title) }
    return entries.compactMap { entry, line in
      guard !isThere(entry, among: known) else { return nil }
      let quote = Quote(line: line.number, text: line.text.comparable)
      if let near = nearest(entry, among: free) {
        return TextDefect(
          rule: "TITLE", severity: .warning, quote: quote,
          words: "目录写的是“\(entry.title)”，正文的标题是“\(near.title)”，改成一样")
      }
      return TextDefect(
        rule: "TOC", severity: entry.isTable ? .error : .warning, quote: quote,
        words: entry.isTable
          ? "目录里有这张表，正文里没有；没有数也要公开空表并说明" : "目录里有这一部分，正文里没有这个标题")
    }
  }

  private func isThere(_ entry: Heading, among known: Set<String>) -> Bool {
    if known.contains(entry.title) { return true }
    guard entry.isTable else {
      return titles.contains { !$0.ordinal.isEmpty && $0.title.contains(entry.title) }
    }
    let parts = entry.title.split(separator: "和").map(String.init)
    return parts.count > 1 && parts.allSatisfy { known.contains($0) }
  }

  private func nearest(_ entry: Heading, among free: [Heading]) -> Heading? {
    let limit = min(4, entry.title.count / 3)
    return free.compactMap { heading in
      editDistance(entry.title, heading.title, limit: limit).map { (distance: $0, heading) }
    }.min { $0.distance < $1.distance }?.1
  }
}

extension String {
  /// Whether it names a part of a document: 第一部分….
  fileprivate var isPart: Bool { hasPrefix("第") && prefix(6).contains("部分") }
}

/// Which template set a text belongs to.
package struct Recognition: Hashable, Sendable {
  /// The set whose pages and year the text has; `nil` if that is not clear.
  package var set: String?
  /// The sets with at least one page in the text, the best first.
  package var candidates: [String]

  /// Compares the pages each set finds in a text, and the year on the first lines of it.
  ///
  /// The set that explains most lines fits best; of two that explain the same the one with fewer
  /// forms that are missing. It is not clear where two fit alike or no year is right. O(text) a set.
  package init(_ text: PrintedText, among sets: [SetCandidate]) {
    let years = text.lines.printedYears
    var scores: [(id: String, score: Int, isOfYear: Bool)] = []
    for set in sets {
      let outline = set.reader.outline(of: text)
      guard !outline.pieces.isEmpty else { continue }
      let explained = outline.pieces.reduce(0) { $0 + $1.lines.count }
      let missing = set.reader.formCount - Set(outline.pieces.map(\.form)).count
      let isOfYear = years.isEmpty || years.first == set.year
      scores.append((set.id, explained * (isOfYear ? 2 : 1) * 16 - missing, isOfYear))
    }
    scores.sort { $0.score > $1.score }
    candidates = scores.map(\.id)
    guard let best = scores.first, best.isOfYear else { return }
    if scores.count == 1 || scores[1].score < best.score { set = best.id }
  }
}

extension [TextLine] {
  /// The years the first lines of a text name, such as 2025 年部门预算, in their order.
  fileprivate var printedYears: [Int] {
    var years: [Int] = []
    for line in lazy.filter({ !$0.text.isEmpty }).prefix(20) {
      let scalars = FoldedText(line.text.prefix(200)).scalars
      for index in scalars.indices.dropLast(4) where scalars[index + 4] == "年" {
        let digits = String(String.UnicodeScalarView(scalars[index..<index + 4]))
        if let year = Int(digits), (2000...2099).contains(year) { years.append(year) }
      }
    }
    return years
  }
}

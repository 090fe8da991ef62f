/// Which template set a text belongs to.
package struct Recognition: Sendable {
  /// The set whose pages and year the text has; `nil` if that is not clear.
  package var set: String?
  /// Where that set has its pages in the text.
  package var outline: DocumentOutline?
  /// The sets with at least one page in the text, the best first.
  package var candidates: [String]
  /// Whether no set of another year could fit better, however much of the text it explained.
  package var isCertain = false

  /// Compares the pages each set finds in a text, and the year on the first lines of it.
  ///
  /// The set that explains most lines fits best; of two that explain the same the one with fewer
  /// forms that are missing. It is not clear where two fit alike or no year is right. O(text) a set.
  package init(_ text: PrintedText, among sets: [SetCandidate]) {
    let year = text.year
    var scores: [(id: String, outline: DocumentOutline, score: Int, isOfYear: Bool)] = []
    for set in sets {
      let outline = set.reader.outline(of: text)
      guard !outline.pieces.isEmpty else { continue }
      let explained = outline.pieces.reduce(0) { $0 + $1.lines.count }
      let missing = set.reader.formCount - Set(outline.pieces.map(\.form)).count
      let isOfYear = year == nil || year == set.year
      let weight = isOfYear ? Self.weightOfYear : 1
      let score = explained * weight * Self.weightOfLine - missing
      scores.append((set.id, outline, score, isOfYear))
    }
    scores.sort { $0.score > $1.score }
    candidates = scores.map(\.id)
    guard let best = scores.first, best.isOfYear else { return }
    guard scores.count == 1 || scores[1].score < best.score else { return }
    set = best.id
    outline = best.outline
    isCertain = best.score > text.printed.count * Self.weightOfLine
  }

  private static let weightOfYear = 2
  /// A line explained counts for more than all forms that may be missing.
  private static let weightOfLine = 16
}

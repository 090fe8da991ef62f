import Forms

/// Goes through the fixed words of a picture and puts what a page printed in their place.
///
/// Only cells and lines without holes for answers count; `{year}` and `{priorYear}` are words here.
/// They are counted in the order of the picture: titles, unit, table, notes; in the table the left
/// half of a band before the right one, the lines of a block from the total down. In a flow picture
/// every label between white space counts by itself.
struct LayoutWords {
  private let year: Int
  private let printed: [Place: String]
  private var counts: [String: Int] = [:]

  /// The n-th cell or line with these words.
  private struct Place: Hashable {
    var words: String
    var occurrence: Int
  }

  init(_ words: [PrintedWord], year: Int) {
    self.year = year
    printed = Dictionary(
      words.map { (Place(words: $0.words, occurrence: $0.occurrence), $0.printed) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The text of segments without holes for answers; `nil` if they have any.
  static func text(_ segments: [LayoutSegment], year: Int) -> String? {
    var text = ""
    for segment in segments {
      switch segment {
      case .literal(let words): text += words
      case .hole(let hole):
        guard case .fact(let fact) = hole.target else { return nil }
        text += String(fact == .year ? year : year - 1)
      }
    }
    return text
  }

  mutating func replacing(_ segments: [LayoutSegment]) -> [LayoutSegment] {
    guard let words = LayoutWords.text(segments, year: year), !words.isEmpty else {
      return segments
    }
    guard let other = other(than: words) else { return segments }
    return other.isEmpty ? [] : [.literal(other)]
  }

  /// The lines of a flow picture, each label in them by itself; lines printed once a row have none.
  mutating func replacing(_ flow: [FlowLine]) -> [FlowLine] {
    flow.map { line in
      guard line.marker == nil else { return line }
      var replaced = line
      replaced.segments = line.segments.map { segment in
        guard case .literal(let text) = segment else { return segment }
        return .literal(replacingLabels(of: text))
      }
      return replaced
    }
  }

  private mutating func replacingLabels(of text: String) -> String {
    var replaced = ""
    var rest = text[...]
    while let first = rest.first {
      let run = rest.prefix { $0.isWhitespace == first.isWhitespace }
      rest = rest[run.endIndex...]
      let label = first.isWhitespace ? nil : other(than: String(run))
      replaced += label ?? String(run)
    }
    return replaced
  }

  /// What the page has in the next place of these words, `nil` if it is them.
  private mutating func other(than words: String) -> String? {
    counts[words, default: 0] += 1
    return printed[Place(words: words, occurrence: counts[words] ?? 1)]
  }

  mutating func replacing(_ parts: [LayoutPart]) -> [LayoutPart] {
    parts.map { part in
      switch part {
      case .row(let cells): return .row(replacing(cells))
      case .rows(let rows): return .rows(replacing(rows))
      case .band(let left, let right):
        let before = replacing(left)
        return .band(left: before, right: replacing(right))
      }
    }
  }

  private mutating func replacing(_ cells: [LayoutCell]) -> [LayoutCell] {
    cells.map { cell in
      guard case .text(let segments) = cell else { return cell }
      return .text(replacing(segments))
    }
  }

  private mutating func replacing(_ rows: LayoutRows) -> LayoutRows {
    var replaced = rows
    for level in FilledRow.Level?.inPictures {
      if let cells = rows.lines[level] { replaced.lines[level] = replacing(cells) }
    }
    return replaced
  }
}

extension FilledRow.Level? {
  /// The levels a picture may have lines for, from the total down, then the line of all others.
  static let inPictures = FilledRow.Level.allCases.map(Optional.some) + [nil]
}

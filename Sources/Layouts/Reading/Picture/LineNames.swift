import Forms

/// How a page names the lines of a block, as one cell of the picture prints them.
struct LineNames: Hashable, Sendable {
  let lines: [Line]
  /// The whole text of the cell, by line.
  let texts: [FoldedText]
  /// The label alone, by line.
  let labels: [FoldedText]
  private let byText: [FoldedText: [Int]]
  private let byLabel: [FoldedText: [Int]]

  init(_ segments: [LayoutSegment], lines: [Line]) {
    self.lines = lines
    labels = lines.map { FoldedText($0.label) }
    texts = lines.map { line in
      FoldedText(
        segments.map { segment in
          switch segment {
          case .literal(let words): words
          case .hole(let hole): hole.target.text(of: line)
          }
        }.joined())
    }
    byText = Dictionary(grouping: lines.indices, by: { [texts] in texts[$0] })
    byLabel = Dictionary(grouping: lines.indices, by: { [labels] in labels[$0] })
  }

  /// The lines whose whole cell is this text.
  func lines(named text: FoldedText) -> [Int] { byText[text] ?? [] }

  /// The lines with this label, whatever their ordinal.
  func lines(labelled text: FoldedText) -> [Int] { byLabel[text] ?? [] }
}

extension Hole.Target {
  /// What a hole for a name of a row prints for a fixed line; empty for any other hole.
  fileprivate func text(of line: Line) -> String {
    switch self {
    case .name(.ordinal): line.ordinal
    case .name(.label): line.label
    case .name(.code): line.id
    default: ""
    }
  }
}

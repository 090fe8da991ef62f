import Texts

extension LayoutParser {
  /// Reads the lines below `flow`: titles up to the first hole of the form, notes behind the last.
  mutating func flow(of lines: [LayoutText]) -> Picture {
    let flow = lines.map { flowLine(of: $0) }
    var picture = Picture()
    guard let first = flow.firstIndex(where: \.isOfForm),
      let last = flow.lastIndex(where: \.isOfForm)
    else {
      report(.noFlow, line: 1, column: 1)
      return picture
    }
    picture.titles = flow[..<first].map(\.segments)
    picture.flow = Array(flow[first...last])
    picture.notes = flow[(last + 1)...].map(\.segments)
    checkDoubledRows(of: picture.flow)
    return picture
  }

  private mutating func flowLine(of text: LayoutText) -> FlowLine {
    if let sign = text.characters.firstIndex(where: { $0 == "\t" || $0 == "|" }) {
      report(.gridInFlow, at: text.piece(text.characters[sign...]))
    }
    guard text.first == "@" else {
      return FlowLine(marker: nil, segments: segments(of: text, block: nil))
    }
    let word = text.piece(text.characters.prefix { !$0.isBlank })
    let rest = text.piece(text.characters.dropFirst(word.characters.count))
    let marker = marker(of: word)
    let segments = segments(of: rest.trimmed, block: marker.block)
    if rest.first != " " {
      report(.joinedMarker(word.string), at: word)
    } else if !segments.isFlowRow {
      report(.flowRow, at: rest.trimmed)
    }
    return FlowLine(marker: marker, segments: segments)
  }

  /// Reports a category that a second line prints.
  private mutating func checkDoubledRows(of lines: [FlowLine]) {
    var seen: Set<LayoutMarker> = []
    let repeated = Set(lines.compactMap(\.marker).filter { !seen.insert($0).inserted })
    for marker in repeated {
      guard let placed = markers.last(where: { $0.marker == marker }) else { continue }
      report(.doubledRows(marker.text), line: placed.line, column: placed.column)
    }
  }
}

extension FlowLine {
  /// Whether something of the form is printed here, not only words that are the same on every page.
  fileprivate var isOfForm: Bool {
    marker != nil
      || segments.contains { segment in
        guard case .hole(let hole) = segment else { return false }
        switch hole.target {
        case .fact, .head: return false
        case .field, .line, .column, .name, .mark: return true
        }
      }
  }
}

extension [LayoutSegment] {
  /// Whether it is two columns of a row with white space between them, and at most before them.
  fileprivate var isFlowRow: Bool {
    var holes = 0
    var isApart = true
    for segment in self {
      switch segment {
      case .literal(let words):
        guard words.allSatisfy(\.isWhitespace) else { return false }
        isApart = true
      case .hole(let hole):
        guard case .column = hole.target, isApart else { return false }
        holes += 1
        isApart = false
      }
    }
    return holes == 2
  }
}

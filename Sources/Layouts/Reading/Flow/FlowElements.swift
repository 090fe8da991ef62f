import Texts

/// Takes a flow picture apart into its labels and holes in order.
struct FlowElements {
  private let year: Int
  private(set) var all: [FlowElement] = []

  init(_ layout: Layout, year: Int) {
    self.year = year
    for title in layout.titles { add(title) }
    for line in layout.flow { add(line) }
    for note in layout.notes { add(note) }
  }

  private mutating func add(_ line: FlowLine) {
    guard let marker = line.marker else { return add(line.segments) }
    let columns = line.segments.compactMap { segment -> String? in
      guard case .hole(let hole) = segment, case .column(let column) = hole.target else {
        return nil
      }
      return column
    }
    guard let name = columns.first, let value = columns.last else { return }
    all.append(.rows(marker, name: name, value: value))
  }

  /// Adds the words of a line with facts filled in, parted at white space, and its holes.
  private mutating func add(_ segments: [LayoutSegment]) {
    var words = ""
    var isFirst = true
    for (index, segment) in segments.enumerated() {
      switch segment {
      case .literal(let text): words += text
      case .hole(let hole):
        if case .fact(let fact) = hole.target {
          words += String(fact == .year ? year : year - 1)
          continue
        }
        isFirst = add(words: words, isFirst: isFirst, closesLine: false) && isFirst
        words = ""
        all.append(.hole(hole.target))
      }
      if index == segments.count - 1 { _ = add(words: words, isFirst: isFirst, closesLine: true) }
    }
  }

  /// Adds labels; returns whether the line has no words yet.
  private mutating func add(words: String, isFirst: Bool, closesLine: Bool) -> Bool {
    let indent = words.prefix(while: \.isWhitespace).reduce(0) { $0 + $1.displayWidth }
    let labels = words.split(whereSeparator: \.isWhitespace)
    for (index, label) in labels.enumerated() {
      all.append(
        .label(
          FlowLabel(
            String(label), indent: isFirst && index == 0 ? indent : nil,
            closesLine: closesLine && index == labels.count - 1)))
    }
    return labels.isEmpty
  }
}

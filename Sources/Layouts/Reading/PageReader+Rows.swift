import Texts

extension PageReader {
  /// How many parts of the picture are looked at for a line that does not fit plainly.
  private static let window = 16

  /// A line laid beside one part of the picture.
  private struct PartMatch {
    var index: Int
    /// One row, or the left and the right one of a band.
    var left: Half?
    var right: Half?

    struct Half {
      /// Which part of the half it is; 0 outside a band.
      var index: Int
      var match: RowMatch
    }

    var isEmpty: Bool { left == nil && right == nil }
    var score: Int { (left?.match.score ?? 0) + (right?.match.score ?? 0) }
    var hasEvidence: Bool {
      left?.match.hasEvidence ?? false || right?.match.hasEvidence ?? false
    }
    var hasProof: Bool { left?.match.hasProof ?? false || right?.match.hasProof ?? false }
    var isPerfect: Bool { left?.match.isPerfect ?? true && right?.match.isPerfect ?? true }
  }

  /// Finds the row of the picture that a line prints; false if there is none.
  mutating func placeRow(_ line: PrintedLine) -> Bool {
    guard let match = plainMatch(line) ?? alignedMatch(line) else { return isReprint(line) }
    take(match, line: line)
    return true
  }

  private mutating func take(_ match: PartMatch, line: PrintedLine) {
    skip(to: match.index)
    switch picture.items[match.index] {
    case .once: position = match.index + 1
    case .repeated: position = match.index
    case .band(let left, let right, _):
      position = match.index
      var half = halves[match.index] ?? Halves()
      if let found = match.left { half.left = found.index + (left[found.index].isOnce ? 1 : 0) }
      if let found = match.right { half.right = found.index + (right[found.index].isOnce ? 1 : 0) }
      halves[match.index] = half
    }
    isInTable = true
    paragraphs = nil
    if let left = match.left { place(left.match, line: line) }
    if let right = match.right { place(right.match, line: line) }
  }

  /// Notes the words of rows that the page passes over as lost.
  private mutating func skip(to index: Int) {
    for item in picture.items[min(position, index)..<index] {
      guard case .once(let row) = item else { continue }
      for case .words(let words) in row.cells where printed[words.place] == nil {
        printed[words.place] = ""
      }
    }
  }

  /// The first part whose row fits without anything to pass over.
  private mutating func plainMatch(_ line: PrintedLine) -> PartMatch? {
    var weak: PartMatch?
    for index in picture.items.indices[min(position, picture.items.count)...] {
      guard let match = match(line, index, isPlain: true) else { continue }
      if line.hasTabs ? match.hasEvidence : match.hasProof { return match }
      if weak == nil, line.hasTabs { weak = match }
    }
    guard let weak else { return nil }
    // Rows that should come first may stand there with their cells moved.
    if weak.index > position { return alignedMatch(line) ?? weak }
    if case .repeated(let rows) = picture.items[weak.index], rows.count > 1,
      let other = match(line, weak.index, isPlain: false), other.hasEvidence,
      other.score >= weak.score
    {
      return other
    }
    return weak
  }

  /// The part among the next ones that fits best with cells moved and words mended.
  private mutating func alignedMatch(_ line: PrintedLine) -> PartMatch? {
    var best: (score: Int, match: PartMatch)?
    var skipped = 0
    for index in picture.items.indices[min(position, picture.items.count)...].prefix(Self.window) {
      if let match = match(line, index, isPlain: false), line.hasTabs || match.hasProof {
        let score = match.score - min(skipped, 6)
        if score > best?.score ?? 0 { best = (score, match) }
        if match.isPerfect { break }
      }
      if picture.items[index].isOnce { skipped += 1 }
    }
    return best?.match
  }

  private mutating func match(_ line: PrintedLine, _ index: Int, isPlain: Bool) -> PartMatch? {
    guard case .band(let left, let right, let width) = picture.items[index] else {
      return best(line.cells, picture.items[index], origin: 0, isPlain: isPlain).map {
        PartMatch(index: index, left: PartMatch.Half(index: 0, match: $0))
      }
    }
    let split = line.cells.firstIndex { $0.column >= width } ?? line.cells.count
    let half = halves[index] ?? Halves()
    var match = PartMatch(index: index)
    if split > 0 {
      match.left = best(line.cells[..<split], left, from: half.left, origin: 0, isPlain: isPlain)
      if match.left == nil { return nil }
    }
    if split < line.cells.count {
      match.right = best(
        line.cells[split...], right, from: half.right, origin: width, isPlain: isPlain)
      if match.right == nil { return nil }
    }
    return match.isEmpty ? nil : match
  }

  /// The best row of one side of a band, from the first that may come next.
  private mutating func best(
    _ cells: ArraySlice<PrintedCell>, _ items: [PictureItem], from first: Int, origin: Int,
    isPlain: Bool
  ) -> PartMatch.Half? {
    let cells = Array(cells)
    var best: PartMatch.Half?
    for index in items.indices[min(first, items.count)...].prefix(Self.window) {
      guard
        let match = self.best(cells, items[index], origin: origin, isPlain: isPlain),
        match.score > best?.match.score ?? 0
      else { continue }
      best = PartMatch.Half(index: index, match: match)
      if match.isPerfect { break }
    }
    return best
  }

  /// The best row of a part.
  private mutating func best(
    _ cells: [PrintedCell], _ item: PictureItem, origin: Int, isPlain: Bool
  ) -> RowMatch? {
    var best: RowMatch?
    for row in item.rows {
      let match =
        isPlain
        ? matcher.plain(cells, row, origin: origin) : matcher.aligned(cells, row, origin: origin)
      if let match, match.score > best?.score ?? (isPlain ? -1 : 0) { best = match }
      if let best, best.isPerfect { break }
    }
    return best
  }

  /// Whether the line is a row of the head once more, as a page break brings it.
  private mutating func isReprint(_ line: PrintedLine) -> Bool {
    for item in picture.items.prefix(position) {
      guard case .once(let row) = item, row.isHead,
        matcher.plain(line.cells, row, origin: 0) != nil
      else { continue }
      page.repairs.append(ReadRepair(line: line.number, words: said("表头又印了一遍，已略过")))
      return true
    }
    return false
  }
}

extension PictureItem {
  /// Whether it is a row that is printed once.
  var isOnce: Bool { if case .once = self { true } else { false } }

  /// The row that is printed once; `nil` for any other part.
  var row: PictureRow? { if case .once(let row) = self { row } else { nil } }

  /// Its rows; none for a band.
  fileprivate var rows: [PictureRow] {
    switch self {
    case .once(let row): [row]
    case .repeated(let rows): rows
    case .band: []
    }
  }
}

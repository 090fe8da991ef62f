import Forms

/// Makes a picture ready to be looked for.
struct PictureBuilder {
  let form: Form
  let year: Int
  private var words: [FixedWords] = []
  private var counts: [String: Int] = [:]

  init(form: Form, year: Int) {
    self.form = form
    self.year = year
  }

  mutating func picture(of layout: Layout) -> Picture {
    var picture = Picture()
    picture.titles = layout.titles.map { text(of: $0) }
    picture.unit = layout.unit.map { text(of: $0) }
    picture.items = Self.linked(items(of: layout.parts))
    picture.notes = layout.notes.map { text(of: $0) }
    picture.words = words
    return picture
  }

  private mutating func items(of parts: [LayoutPart]) -> [PictureItem] {
    parts.map { part in
      switch part {
      case .row(let cells): .once(PictureRow(self.cells(of: cells, block: nil, level: nil)))
      case .rows(let rows): .repeated(self.rows(of: rows))
      case .band(let left, let right): band(left, right)
      }
    }
  }

  private mutating func band(_ left: [LayoutPart], _ right: [LayoutPart]) -> PictureItem {
    let before = items(of: left)
    return .band(
      left: Self.linked(before), right: Self.linked(items(of: right)),
      leftWidth: before.first?.width ?? 0)
  }

  private mutating func rows(of rows: LayoutRows) -> [PictureRow] {
    let block = form.block(rows.block)
    let lines = FilledRow.Level?.inPictures.compactMap { level in
      rows.lines[level].map {
        PictureRow(
          cells(of: $0, block: block, level: level),
          repeated: PictureRow.Repeated(block: rows.block, level: level))
      }
    }
    return lines + [rows.empty].compactMap { $0.map { emptyRow(of: $0, block: rows.block) } }
  }

  /// The line of a block without rows: what a page prints there is not counted among its words.
  private mutating func emptyRow(of cells: [LayoutCell], block: String) -> PictureRow {
    let counts = counts
    defer { self.counts = counts }
    return PictureRow(
      self.cells(of: cells, block: nil, level: nil),
      repeated: PictureRow.Repeated(block: block, level: nil, isEmpty: true))
  }

  private mutating func cells(
    of cells: [LayoutCell], block: Block?, level: FilledRow.Level?
  ) -> [PictureCell] {
    cells.map { cell in
      guard case .text(let segments) = cell else { return .covered }
      return self.cell(of: segments, block: block, level: level)
    }
  }

  private mutating func cell(
    of segments: [LayoutSegment], block: Block?, level: FilledRow.Level?
  ) -> PictureCell {
    guard !segments.isEmpty else { return .blank }
    if let text = segments.words(year: year) { return .words(fixed(text)) }
    if let block, let names = names(of: segments, in: block) { return names }
    let parts = segments.map { segment(of: $0, block: block, level: level) }
    if parts.count == 1, case .hole(let hole) = parts[0] { return .hole(hole) }
    return .mixed(parts)
  }

  /// A cell that prints the name of a fixed line or a category of the block.
  private func names(of segments: [LayoutSegment], in block: Block) -> PictureCell? {
    let targets = segments.compactMap { segment in
      if case .hole(let hole) = segment { hole.target } else { nil }
    }
    if case .list(let source) = block.rows, !source.categories.isEmpty, segments.count == 1 {
      if targets == [.name(.level1)] {
        return .category(CategoryNames(.first, of: source.categories))
      }
      if targets == [.name(.level2)] {
        return .category(CategoryNames(.second, of: source.categories))
      }
    }
    guard targets.contains(.name(.label)), let lines = block.fixedLines else { return nil }
    return .name(LineNames(segments, lines: lines))
  }

  private func segment(
    of segment: LayoutSegment, block: Block?, level: FilledRow.Level?
  ) -> PictureSegment {
    switch segment {
    case .literal(let words): .words(FoldedText(words))
    case .hole(let hole):
      hole.target.fact.map { .words(FoldedText(String($0 == .year ? year : year - 1))) }
        ?? .hole(self.hole(hole.target, block: block, level: level))
    }
  }

  private mutating func text(of segments: [LayoutSegment]) -> PictureText {
    PictureText(
      segments: segments.map { segment(of: $0, block: nil, level: nil) },
      words: segments.words(year: year).map { fixed($0) })
  }

  private mutating func fixed(_ text: String) -> FixedWords {
    counts[text, default: 0] += 1
    let fixed = FixedWords(
      text: text, folded: FoldedText(text), place: words.count, occurrence: counts[text] ?? 1)
    words.append(fixed)
    return fixed
  }
}

extension [LayoutSegment] {
  /// The text of segments without holes for answers; `nil` if they have any.
  fileprivate func words(year: Int) -> String? {
    var text = ""
    for segment in self {
      switch segment {
      case .literal(let words): text += words
      case .hole(let hole):
        guard let fact = hole.target.fact else { return nil }
        text += String(fact == .year ? year : year - 1)
      }
    }
    return text
  }
}

extension Hole.Target {
  /// The fact it is; `nil` for any other hole.
  fileprivate var fact: Hole.Fact? {
    if case .fact(let fact) = self { fact } else { nil }
  }
}

extension Block {
  /// The lines that the template fixes; `nil` for any other source of rows.
  fileprivate var fixedLines: [Line]? {
    switch rows {
    case .fixed(let lines): lines
    case .classes(let source): source.lines
    case .fields, .list, .tree, .units: nil
    }
  }
}

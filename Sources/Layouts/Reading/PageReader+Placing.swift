import Forms

extension PageReader {
  /// What a row that is placed gathers before it is put on the page.
  struct Placing {
    /// The number of its line.
    var line: Int
    var row: ReadRow?
    /// The holes that something was put in.
    var filled: [Hole.Target] = []
    /// The first and second level categories that are printed.
    var first: [Int] = []
    var second: [Int] = []
    var categories: [Forms.Category] = []
  }

  /// Puts what a line prints in its places.
  mutating func place(_ match: RowMatch, line: PrintedLine) {
    var placing = Placing(line: line.number)
    if let repeated = match.row.repeated, !repeated.isEmpty {
      placing.row = ReadRow(
        block: repeated.block, level: repeated.level ?? form.level(of: repeated.block),
        cells: Dictionary(minimumCapacity: match.row.cells.count), line: line.number)
    }
    placing.filled.reserveCapacity(match.pairs.count)
    for pair in match.pairs { put(pair, of: match.row, &placing) }
    for cell in match.row.cells { leaveBlank(cell, &placing) }
    for words in match.lost where printed[words.place] == nil { printed[words.place] = "" }
    finish(placing)
    for cell in match.leftover {
      page.unplaced.append(TextLine(line.number, cell.text))
    }
    page.repairs += match.repairs.map { ReadRepair(line: line.number, words: $0) }
  }

  private mutating func put(_ pair: RowMatch.Pair, of row: PictureRow, _ placing: inout Placing) {
    let cell = pair.cell
    let isSunk = pair.fit.manner == .sunk
    switch isSunk ? row.above[pair.column] ?? .blank : row.cells[pair.column] {
    case .blank, .covered: break
    case .words(let words): put(words, pair, row, &placing)
    case .hole(let hole):
      let isWhole = hole.shape == .paragraphs || cell.isNumber
      let text = isWhole ? cell.text : cell.text.unwrapped
      assign(text, to: hole.target, &placing)
      if hole.shape == .paragraphs, case .field(let column) = hole.target {
        paragraphs = Paragraphs(column: column, cellColumn: cell.column)
      }
    case .mixed(let segments):
      let values = segments.values(in: cell.text) ?? [(.name(.label), cell.text)]
      for (target, value) in values { assign(value.unwrapped, to: target, &placing) }
    case .name(let names): put(names, pair, &placing)
    case .category(let names):
      placing.categories = names.categories
      if names.level == .first { placing.first = names.indices(for: cell.folded) }
      if names.level == .second { placing.second = names.indices(for: cell.folded) }
    }
  }

  private mutating func put(
    _ words: FixedWords, _ pair: RowMatch.Pair, _ row: PictureRow, _ placing: inout Placing
  ) {
    found.insert(words.place)
    printed[words.place] = nil
    if placing.row?.level == .total { placing.row?.label = pair.cell.text }
    switch pair.fit.manner {
    case .plain, .sunk: break
    case .withFigure:
      let label = pair.cell.text.label(words.folded)
      if FoldedText(label) != words.folded { printed[words.place] = String(label[...].trimmed) }
      if case .hole(let hole) = row.cells[pair.column + 1] {
        let figure = pair.cell.text[label.endIndex...].trimmed
        assign(String(figure), to: hole.target, &placing)
      }
    case .joinedBelow:
      printed[words.place] = pair.cell.text
      if let below = row.below[pair.column] {
        found.insert(below.place)
        printed[below.place] = ""
      }
    default: printed[words.place] = pair.cell.text
    }
  }

  private mutating func put(_ names: LineNames, _ pair: RowMatch.Pair, _ placing: inout Placing) {
    let text = pair.cell.folded
    let block = placing.row?.block ?? ""
    let candidates = names.candidates(for: text, manner: pair.fit.manner)
    let index = candidates.first { $0 > lastLines[block] ?? -1 } ?? candidates.first
    guard let index else {
      placing.row?.label = pair.cell.text.unwrapped
      return
    }
    lastLines[block] = index
    placing.row?.lineID = names.lines[index].id
    let isWhole = [.plain, .otherOrdinal].contains(pair.fit.manner)
    placing.row?.label =
      isWhole ? names.lines[index].label : pair.cell.text.withoutOrdinal.unwrapped
  }

  private mutating func finish(_ placing: Placing) {
    guard var row = placing.row else { return }
    let source = form.block(row.block)?.rows
    row.level = level(of: row, from: source)
    if case .list(let list) = source { row.category = categoryID(placing, in: list) }
    if case .units = source { levels[row.block, default: []].insert(row.level) }
    page.rows.append(row)
  }
}

extension PageReader {
  /// The level of a row, where its line of the picture does not say it: in a tree by the code, among
  /// units the department is the first below the total.
  private func level(of row: ReadRow, from source: RowSource?) -> FilledRow.Level {
    switch source {
    case .tree(let tree):
      guard let depth = tree.digits.firstIndex(of: row.code.utf8.count) else { return row.level }
      return [.class, .section, .item][min(depth, 2)]
    case .units(let source):
      guard row.level != .total, source.hasDepartment else { return row.level }
      let above = levels[row.block] ?? []
      return above.contains(.total) && !above.contains(.department) ? .department : .unit
    default: return row.level
    }
  }
}

extension String {
  /// The beginning of a cell that says just these words, with a colon behind them; all before the
  /// first digit where it says others.
  fileprivate func label(_ words: FoldedText) -> Substring {
    let ends = indices.dropFirst().prefix(100)
    guard let end = ends.first(where: { FoldedText(self[..<$0]) == words }) else {
      return prefix { !$0.isASCII || !($0.isNumber || $0 == "-") }
    }
    let rest = self[end...].drop { $0.isWhitespace || $0 == ":" || $0 == "：" }
    return self[..<rest.startIndex]
  }
}

extension Form {
  /// The level of the rows of a block that is no tree.
  fileprivate func level(of block: String) -> FilledRow.Level {
    if case .list = self.block(block)?.rows { .entry } else { .line }
  }
}

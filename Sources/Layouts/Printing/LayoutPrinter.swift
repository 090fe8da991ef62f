import Forms
import Pages
import Texts

/// Fills the parts of a picture from a form.
struct LayoutPrinter {
  /// A row with its number among the rows of its picture line, counted from 1.
  struct Row {
    var row: FilledRow
    var number: Int
  }

  let form: FilledForm
  let style: PageStyle

  /// The rows of the table before cells are merged.
  func slots(of parts: [LayoutPart]) -> [[PageSlot]] {
    parts.flatMap { part in
      switch part {
      case .row(let cells):
        [cells.map { slot(of: $0, row: nil, isHeader: cells.allSatisfy(\.isHeader)) }]
      case .rows(let rows): slots(of: rows)
      case .band(let left, let right): zipped(slots(of: left), slots(of: right), parts: part)
      }
    }
  }

  /// The text of segments; a row for repeated lines.
  func text(_ segments: [LayoutSegment], row: Row?) -> String {
    segments.map { segment in
      switch segment {
      case .literal(let text): text
      case .hole(let hole): content(of: hole, row: row).text
      }
    }.joined()
  }

  /// Every printed row of a block, each with the line of its level.
  private func slots(of rows: LayoutRows) -> [[PageSlot]] {
    let printed = printedRows(of: rows)
    if let empty = rows.empty, !printed.contains(where: { $0.level != .total }) {
      return [empty.map { slot(of: $0, row: nil, isHeader: false) }]
    }
    var numbers: [FilledRow.Level?: Int] = [:]
    var last: (cells: [LayoutCell], texts: [String?]) = ([], [])
    return printed.compactMap { row in
      guard let cells = rows.cells(for: row.level) else { return nil }
      let line = rows.lines[row.level] == nil ? nil : row.level
      numbers[line, default: 0] += 1
      let numbered = Row(row: row, number: numbers[line] ?? 1)
      let texts = categories(of: cells, row: numbered)
      let merged = merged(texts, below: last.cells == cells ? last.texts : [])
      last = (cells, texts)
      return cells.indices.map { index in
        merged.contains(index)
          ? .coveredFromAbove : slot(of: cells[index], row: numbered, isHeader: false)
      }
    }
  }

  /// The categories printed once a run, by cell; `nil` for any other cell.
  private func categories(of cells: [LayoutCell], row: Row) -> [String?] {
    cells.map { cell in
      guard case .text(let segments) = cell, cell.isCategory else { return nil }
      return text(segments, row: row)
    }
  }

  /// The cells that go on from the row above: categories equal to it up to the first that is not.
  private func merged(_ texts: [String?], below last: [String?]) -> Set<Int> {
    let categories = zip(texts, last).enumerated().filter { $0.element.0 != nil }
    return Set(
      categories.prefix { $0.element.0 == $0.element.1 && $0.element.0 != "" }.map(\.offset))
  }

  private func slot(of cell: LayoutCell, row: Row?, isHeader: Bool) -> PageSlot {
    switch cell {
    case .coveredFromLeft: return .coveredFromLeft
    case .coveredFromAbove: return .coveredFromAbove
    case .text(let segments):
      let contents = segments.compactMap { segment -> CellContent? in
        if case .hole(let hole) = segment { content(of: hole, row: row) } else { nil }
      }
      let only = segments.count == 1 ? contents.first : nil
      let isNumeric = contents.first?.isNumeric ?? false
      return .cell(
        PageCell(
          text(segments, row: row),
          alignment: isHeader ? .center : isNumeric ? .trailing : .leading,
          number: only?.number, isHeader: isHeader))
    }
  }

  /// Two lists side by side, the shorter one with blank cells below it.
  private func zipped(
    _ left: [[PageSlot]], _ right: [[PageSlot]], parts: LayoutPart
  ) -> [[PageSlot]] {
    let widths = parts.halfWidths
    let blank = PageSlot.cell(PageCell())
    return (0..<max(left.count, right.count)).map { index in
      let before = index < left.count ? left[index] : Array(repeating: blank, count: widths.left)
      let after = index < right.count ? right[index] : Array(repeating: blank, count: widths.right)
      return before + after
    }
  }
}

extension LayoutCell {
  /// Whether it has fixed words only, apart from facts that are the same for every row.
  fileprivate var isHeader: Bool {
    guard case .text(let segments) = self else { return true }
    return segments.allSatisfy { segment in
      guard case .hole(let hole) = segment else { return true }
      if case .fact = hole.target { return true }
      return false
    }
  }

  /// Whether it prints a category once a run of rows.
  fileprivate var isCategory: Bool {
    guard case .text(let segments) = self else { return false }
    return segments.contains { segment in
      guard case .hole(let hole) = segment else { return false }
      return hole.target.isCategory && !hole.isOnEachRow
    }
  }
}

extension LayoutPart {
  /// The numbers of cells left and right of a band's bar; 0 where nothing stands.
  fileprivate var halfWidths: (left: Int, right: Int) {
    guard case .band(let left, let right) = self else { return (0, 0) }
    return (left.first?.width ?? 0, right.first?.width ?? 0)
  }

  private var width: Int {
    switch self {
    case .row(let cells): cells.count
    case .rows(let rows): (rows.lines.values.first ?? rows.empty)?.count ?? 0
    case .band(let left, let right): (left.first?.width ?? 0) + (right.first?.width ?? 0)
    }
  }
}

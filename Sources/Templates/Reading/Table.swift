/// A tab-separated file: a header line, then one row a line.
///
/// Lines beginning with `#` are comments. Cells have no blanks around them and no tabs inside.
struct Table {
  /// One line of the file.
  struct Row {
    let line: Int
    fileprivate let source: Source
    fileprivate let cells: Range<Int>

    /// The cell under a header, empty if the table has no such column.
    func cell(_ name: String) -> Marked {
      guard let index = source.header.firstIndex(of: name) else {
        return Marked(text: "", place: Place(file: source.file, line: line, column: end))
      }
      return marked(source.cells[cells.lowerBound + index])
    }

    /// The text of the cell at a position of the header.
    func text(at index: Int) -> Substring {
      source.text(of: source.cells[cells.lowerBound + index])
    }

    /// All cells in order.
    fileprivate var marked: [Marked] { source.cells[cells].map { marked($0) } }

    private func marked(_ cell: Cell) -> Marked {
      let place = Place(file: source.file, line: line, column: cell.column)
      return Marked(text: String(source.text(of: cell)), place: place)
    }

    /// Where the row begins.
    var place: Place { Place(file: source.file, line: line) }

    /// The column behind the last cell and its tab.
    private var end: Int {
      source.cells[cells].last.map { $0.column + source.text(of: $0).unicodeScalars.count + 1 } ?? 1
    }
  }

  /// The whole file, shared by its rows.
  fileprivate final class Source: Sendable {
    let file: String
    let text: String
    let cells: [Cell]
    /// The names of the columns.
    let header: [String]

    init(file: String, text: String, cells: [Cell], header: Range<Int>?) {
      self.file = file
      self.text = text
      self.cells = cells
      self.header = (header.map { Array(cells[$0]) } ?? []).map { String(text.piece($0)) }
    }

    func text(of cell: Cell) -> Substring { text.piece(cell) }
  }

  /// Where a cell stands: its bytes in the file, and the column of its first character.
  fileprivate struct Cell {
    let start: Int
    let count: Int
    let column: Int
  }

  let header: [Marked]
  let rows: [Row]

  /// Reads a table; rows with another number of cells than the header are reported and left out.
  init(_ text: String, file: String, log: ProblemLog) {
    var text = text
    let (cells, lines) = text.withUTF8 { Table.cut($0) }
    let source = Source(file: file, text: text, cells: cells, header: lines.first?.cells)
    let all = lines.map { Row(line: $0.number, source: source, cells: $0.cells) }
    header = all.first?.marked ?? []
    for row in all where row.cells.count != source.header.count {
      log.add(.cells(found: row.cells.count, expected: source.header.count), at: row.place)
    }
    rows = all.dropFirst().filter { $0.cells.count == source.header.count }
  }

  /// The cells of all lines, cut at tabs in one pass, and the lines that are neither empty nor
  /// comments, with their numbers and their cells.
  private static func cut(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (cells: [Cell], lines: [(number: Int, cells: Range<Int>)]) {
    var cells: [Cell] = []
    var lines: [(number: Int, cells: Range<Int>)] = []
    var (start, column, next, number, first) = (0, 1, 1, 1, 0)
    for index in 0...bytes.count {
      let byte = index < bytes.count ? bytes[index] : UInt8(ascii: "\n")
      if byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") {
        cells.append(Cell(start: start, count: index - start, column: column))
        start = index + 1
        next = byte == UInt8(ascii: "\n") ? 1 : next + 1
        column = next
        guard byte == UInt8(ascii: "\n") else { continue }
        let line = first..<cells.count
        if isRow(cells[line], in: bytes) { lines.append((number, line)) }
        (number, first) = (number + 1, cells.count)
      } else if byte & 0xC0 != 0x80 {
        next += 1
      }
    }
    return (cells, lines)
  }

  /// Whether a line is neither empty nor a comment.
  private static func isRow(
    _ line: ArraySlice<Cell>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = line.first, first.count > 0 || line.count > 1 else { return false }
    return bytes[first.start] != UInt8(ascii: "#")
  }

  /// Where a column stands, `nil` if the table has no such column.
  func index(of name: String) -> Int? { header.firstIndex { $0.text == name } }

  /// Reports headers that are not among `known`, that repeat, and required ones that are missing.
  func check(required: [String], optional: [String], log: ProblemLog) {
    let known = required + optional
    var seen: Set<String> = []
    for name in header {
      if !known.contains(name.text) {
        let near = nearestName(to: name.text, in: known)
        log.add(.unknown(.tableColumn, name.text, near: near), at: name.place)
      } else if !seen.insert(name.text).inserted {
        log.add(.duplicate(.tableColumn, name.text), at: name.place)
      }
    }
    guard let place = header.first?.place else { return }
    for name in required where !seen.contains(name) {
      log.add(.missing(.tableColumn, name), at: place)
    }
  }
}

extension String {
  fileprivate func piece(_ cell: Table.Cell) -> Substring {
    let start = utf8.index(utf8.startIndex, offsetBy: cell.start)
    return self[start..<utf8.index(start, offsetBy: cell.count)]
  }
}

/// A tab-separated file: a header line, then one row a line.
///
/// Lines beginning with `#` are comments. Cells have no blanks around them and no tabs inside.
struct Table {
  /// One line of the file.
  struct Row {
    let file: String
    let line: Int
    let header: [String]
    /// The text of the whole file.
    fileprivate let text: String
    fileprivate let cells: ArraySlice<Cell>

    /// The cell under a header, empty if the table has no such column.
    func cell(_ name: String) -> Marked {
      guard let index = header.firstIndex(of: name) else {
        return Marked(text: "", place: Place(file: file, line: line, column: end))
      }
      return marked(cells[cells.startIndex + index])
    }

    /// The text of the cell at a position of the header.
    func text(at index: Int) -> Substring { text(of: cells[cells.startIndex + index]) }

    /// All cells in order.
    fileprivate var marked: [Marked] { cells.map { marked($0) } }

    private func marked(_ cell: Cell) -> Marked {
      let place = Place(file: file, line: line, column: cell.column)
      return Marked(text: String(text(of: cell)), place: place)
    }

    private func text(of cell: Cell) -> Substring {
      let bytes = text.utf8
      let start = bytes.index(bytes.startIndex, offsetBy: cell.start)
      return text[start..<bytes.index(start, offsetBy: cell.count)]
    }

    /// Where the row begins.
    var place: Place { Place(file: file, line: line) }

    /// The column behind the last cell and its tab.
    private var end: Int {
      cells.last.map { $0.column + text(of: $0).unicodeScalars.count + 1 } ?? 1
    }
  }

  /// Where a cell stands: its bytes in the file, and the column of its first character.
  fileprivate struct Cell {
    let start: Int
    let count: Int
    let column: Int
  }

  private(set) var header: [Marked] = []
  let rows: [Row]

  /// Reads a table; rows with another number of cells than the header are reported and left out.
  init(_ text: String, file: String, log: ProblemLog) {
    var text = text
    text.makeContiguousUTF8()
    var names: [String] = []
    var rows: [Row] = []
    for (line, cells) in Table.lines(of: &text) {
      let row = Row(file: file, line: line, header: names, text: text, cells: cells)
      if names.isEmpty {
        header = row.marked
        names = header.map(\.text)
      } else if cells.count == names.count {
        rows.append(row)
      } else {
        log.add(.cells(found: cells.count, expected: names.count), at: row.place)
      }
    }
    self.rows = rows
  }

  /// The lines that are no comments, with their numbers, cut at tabs in one pass.
  private static func lines(of text: inout String) -> [(line: Int, cells: ArraySlice<Cell>)] {
    text.withUTF8 { bytes in
      var cells: [Cell] = []
      var ends: [Int] = []
      var (start, column, next) = (0, 1, 1)
      for index in 0...bytes.count {
        let byte = index < bytes.count ? bytes[index] : UInt8(ascii: "\n")
        if byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") {
          cells.append(Cell(start: start, count: index - start, column: column))
          start = index + 1
          next = byte == UInt8(ascii: "\n") ? 1 : next + 1
          column = next
          if byte == UInt8(ascii: "\n") { ends.append(cells.count) }
        } else if byte & 0xC0 != 0x80 {
          next += 1
        }
      }
      return zip([0] + ends, ends).enumerated().compactMap { index, range in
        let line = cells[range.0..<range.1]
        return isRow(line, in: bytes) ? (index + 1, line) : nil
      }
    }
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

/// A tab-separated file: a header line, then one row a line.
///
/// Lines beginning with `#` are comments. Cells have no blanks around them and no tabs inside.
struct Table {
  /// One line of the file.
  struct Row {
    let file: String
    let line: Int
    let header: [String]
    let texts: [String]

    /// The cell under a header, empty if the table has no such column.
    func cell(_ name: String) -> Marked {
      guard let index = header.firstIndex(of: name) else {
        return Marked(text: "", place: place(of: texts.count))
      }
      return Marked(text: texts[index], place: place(of: index))
    }

    /// Where the row begins.
    var place: Place { Place(file: file, line: line) }

    private func place(of index: Int) -> Place {
      Place(
        file: file, line: line,
        column: 1 + texts.prefix(index).reduce(0) { $0 + $1.scalarCount + 1 })
    }
  }

  let header: [Marked]
  let rows: [Row]

  /// Reads a table; rows with another number of cells than the header are reported and left out.
  init(_ text: String, file: String, log: ProblemLog) {
    var names: [String] = []
    var rows: [Row] = []
    for (line, texts) in Table.lines(of: text) {
      if names.isEmpty {
        names = texts
      } else if texts.count == names.count {
        rows.append(Row(file: file, line: line, header: names, texts: texts))
      } else {
        let place = Place(file: file, line: line)
        log.add(.cells(found: texts.count, expected: names.count), at: place)
      }
    }
    let top = Row(file: file, line: 1, header: names, texts: names)
    self.header = names.map { top.cell($0) }
    self.rows = rows
  }

  /// The lines that are no comments, with their numbers, cut at tabs.
  private static func lines(of text: String) -> [(line: Int, texts: [String])] {
    var text = text
    return text.withUTF8 { bytes in
      var lines: [(line: Int, texts: [String])] = []
      var line = 0
      var start = bytes.startIndex
      while start < bytes.endIndex {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        line += 1
        if end > start, bytes[start] != UInt8(ascii: "#") {
          lines.append((line, cells(of: UnsafeBufferPointer(rebasing: bytes[start..<end]))))
        }
        start = end + 1
      }
      return lines
    }
  }

  private static func cells(of line: UnsafeBufferPointer<UInt8>) -> [String] {
    var cells: [String] = []
    var start = 0
    for index in 0...line.count where index == line.count || line[index] == UInt8(ascii: "\t") {
      cells.append(
        String(decoding: UnsafeBufferPointer(rebasing: line[start..<index]), as: UTF8.self))
      start = index + 1
    }
    return cells
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
  /// How many Unicode scalars the text has, without decoding it.
  fileprivate var scalarCount: Int { utf8.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }
}

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
        column: 1 + texts.prefix(index).reduce(0) { $0 + $1.unicodeScalars.count + 1 })
    }
  }

  let header: [Marked]
  let rows: [Row]

  /// Reads a table; rows with another number of cells than the header are reported and left out.
  init(_ text: String, file: String, log: ProblemLog) {
    var names: [String] = []
    var rows: [Row] = []
    var line = 0
    var rest = text.utf8[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      line += 1
      let content = Substring(rest[..<end])
      rest = end == rest.endIndex ? rest[end...] : rest[rest.index(after: end)...]
      guard !content.isEmpty, content.utf8.first != UInt8(ascii: "#") else { continue }
      let cells = content.utf8.split(
        separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false
      ).map { String(Substring($0)) }
      if names.isEmpty {
        names = cells
      } else if cells.count == names.count {
        rows.append(Row(file: file, line: line, header: names, texts: cells))
      } else {
        let place = Place(file: file, line: line)
        log.add(.cells(found: cells.count, expected: names.count), at: place)
      }
    }
    let top = Row(file: file, line: 1, header: names, texts: names)
    self.header = names.map { top.cell($0) }
    self.rows = rows
  }

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

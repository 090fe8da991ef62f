/// A block of cells as a spreadsheet copies it: Tabs between cells, line breaks between rows.
///
/// A cell in double quotes may hold Tabs, line breaks and doubled quotes; a quote that is never closed
/// is text. LF, CR LF and CR end a row. Blank rows, blank columns at the end, control characters and
/// invisible ones are dropped; a line break in a cell parts Latin words and joins Chinese ones. O(n).
package struct PastedTable: Hashable, Sendable {
  /// The rows that hold anything.
  package let rows: [PastedRow]
  /// How many columns the widest row has.
  package let columnCount: Int

  package init(_ text: String) {
    var reader = PastedCells(bytes: Array(text.utf8))
    var rows: [PastedRow] = []
    var number = 0
    while let cells = reader.row() {
      number += 1
      if !cells.isEmpty { rows.append(PastedRow(number: number, cells: cells)) }
    }
    self.rows = rows
    columnCount = rows.reduce(0) { max($0, $1.cells.count) }
  }
}

/// Reads the cells of a pasted block one row after another.
private struct PastedCells {
  let bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  private static let tab = UInt8(ascii: "\t")
  private static let quote = UInt8(ascii: "\"")
  private static let breaks: [UInt8] = [UInt8(ascii: "\n"), UInt8(ascii: "\r")]

  /// The cells of the next row, none for a blank one; `nil` at the end.
  mutating func row() -> [String]? {
    guard place < bytes.count else { return nil }
    var cells: [String] = []
    while true {
      cells.append(cell())
      guard place < bytes.count, bytes[place] == Self.tab else { break }
      place += 1
    }
    endRow()
    while cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }

  private mutating func endRow() {
    guard place < bytes.count else { return }
    let isPair = bytes[place...].starts(with: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
    place += isPair ? 2 : 1
  }

  private mutating func cell() -> String {
    if place < bytes.count, bytes[place] == Self.quote, let text = quoted() { return text }
    let start = place
    while place < bytes.count, !endsCell(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self).cellText
  }

  private func endsCell(_ byte: UInt8) -> Bool { byte == Self.tab || Self.breaks.contains(byte) }

  /// A cell in quotes; `nil` where no quote closes it just before the end of a cell.
  private mutating func quoted() -> String? {
    var text: [UInt8] = []
    var next = place + 1
    while next < bytes.count {
      let byte = bytes[next]
      next += 1
      guard byte == Self.quote else {
        text.append(byte)
        continue
      }
      if next < bytes.count, bytes[next] == Self.quote {
        text.append(byte)
        next += 1
      } else if next == bytes.count || endsCell(bytes[next]) {
        place = next
        return String(decoding: text, as: UTF8.self).cellText
      } else {
        return nil
      }
    }
    return nil
  }
}

extension String {
  /// What a cell says: on one line, without white space around it and without invisible characters.
  fileprivate var cellText: String {
    if hasPlainBytes { return self }
    var scalars = String.UnicodeScalarView()
    var gap = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        gap.append(scalar)
      } else if !scalar.isInvisible {
        if let last = scalars.last { scalars += Self.gap(gap, between: last, and: scalar) }
        gap.removeAll()
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// White space inside a cell: as it is, but a line break becomes a space, or nothing beside Chinese.
  private static func gap(
    _ gap: String.UnicodeScalarView, between left: Unicode.Scalar, and right: Unicode.Scalar
  ) -> String.UnicodeScalarView {
    guard gap.contains(where: { "\n\r\t".unicodeScalars.contains($0) }) else { return gap }
    return left.isASCII && right.isASCII ? " ".unicodeScalars : "".unicodeScalars
  }
}

extension Unicode.Scalar {
  /// Whether a cell is better without it: a control, or a character that is not seen.
  fileprivate var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format: true
    default: properties.isDefaultIgnorableCodePoint
    }
  }
}

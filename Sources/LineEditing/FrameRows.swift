import Texts

/// One row of a frame as it stands on the screen.
struct FrameRow: Equatable {
  /// Its characters, none of them without width.
  var scalars: [Unicode.Scalar] = []
  /// The cells they take.
  var width = 0
  /// Whether the row is shown reversed.
  var isReversed = false
}

/// A frame laid out: wrapped, cut and bounded by the screen.
struct FrameRows: Equatable {
  /// The rows, the line first, then those beneath.
  private(set) var rows: [FrameRow] = [FrameRow()]
  /// The row of the cursor.
  private(set) var cursorRow = 0
  /// The column of the cursor.
  private(set) var cursorColumn = 0
  /// How many of the rows belong to the line.
  private(set) var lineCount = 0

  /// Lays out a frame; linear in its characters.
  init(_ frame: Frame) {
    wrap(Array(frame.prompt.unicodeScalars), columns: frame.size.columns)
    let cursor = frame.cursor ?? frame.text.count
    wrap(frame.text[..<cursor], columns: frame.size.columns)
    if frame.cursor != nil {
      makeRoom(for: frame.text[cursor...].first, columns: frame.size.columns)
    }
    cursorRow = rows.count - 1
    cursorColumn = min(rows[cursorRow].width, frame.size.columns - 1)
    wrap(frame.text[cursor...], columns: frame.size.columns)
    keepNearCursor(frame.size.rows)
    lineCount = rows.count
    for (index, line) in frame.beneath.prefix(frame.size.rows - lineCount).enumerated() {
      rows.append(Self.cut(line, columns: frame.size.columns - 1, reversed: index == frame.choice))
    }
  }

  private mutating func wrap(_ scalars: some Sequence<Unicode.Scalar>, columns: Int) {
    for scalar in scalars {
      if scalar == "\n" {
        rows.append(FrameRow())
        continue
      }
      let width = scalar.displayWidth
      guard width > 0 else { continue }
      if rows[rows.count - 1].width + width > columns { rows.append(FrameRow()) }
      rows[rows.count - 1].scalars.append(scalar)
      rows[rows.count - 1].width += width
    }
  }

  /// Opens the next row if the character under the cursor, or a cursor at the end, needs it.
  private mutating func makeRoom(for next: Unicode.Scalar?, columns: Int) {
    let width = next.map { $0 == "\n" ? 0 : $0.displayWidth } ?? 1
    if rows[rows.count - 1].width + width > columns { rows.append(FrameRow()) }
  }

  /// Of a line that is higher than the screen only the rows that lead to the cursor are kept.
  private mutating func keepNearCursor(_ limit: Int) {
    guard rows.count > limit else { return }
    let first = max(0, cursorRow - limit + 1)
    rows = Array(rows[first...].prefix(limit))
    cursorRow -= first
  }

  private static func cut(_ line: String, columns: Int, reversed: Bool) -> FrameRow {
    var row = FrameRow(isReversed: reversed)
    for scalar in line.unicodeScalars where scalar.displayWidth > 0 {
      guard row.width + scalar.displayWidth <= columns else { break }
      row.scalars.append(scalar)
      row.width += scalar.displayWidth
    }
    return row
  }
}

import CEditShim

/// A small terminal: takes bytes, keeps rows of cells and a cursor.
///
/// It knows what line editors use, counts everything else in `unknown`, and holds wide characters
/// to the letter: one that is half overwritten is blanked, as terminals do.
package struct Screen: Equatable, Sendable {
  /// One cell; the right half of a wide character holds no scalar.
  struct Cell: Equatable, Sendable {
    var scalar: Unicode.Scalar? = " "
    var marks: [Unicode.Scalar] = []
    var isReversed = false
  }

  /// Cells a row.
  package private(set) var columns: Int
  /// The row of the cursor, from 0.
  package private(set) var cursorRow = 0
  /// The column of the cursor, from 0.
  package private(set) var cursorColumn = 0
  /// Whether the cursor is shown.
  package private(set) var showsCursor = true
  /// Whether pastes arrive in brackets.
  package private(set) var bracketsPastes = false
  /// How often a program said that it waits for input.
  package private(set) var marks = 0
  /// Sequences this terminal does not know.
  package private(set) var unknown: [String] = []
  /// How often a character found no room in its row and went to the next one.
  package private(set) var wraps = 0
  /// Rows that left the screen at its top, oldest first.
  package private(set) var scrolledOff: [String] = []

  private var rows: [[Cell]]
  private var isReversed = false
  /// The last column was written and the next character wraps.
  private var wrapsNext = false
  private var pending: [UInt8] = []

  /// Characters this terminal draws two cells wide though the C library counts one.
  private let widened: Set<Unicode.Scalar>

  /// A blank screen.
  package init(columns: Int = 80, rows: Int = 24, widened: Set<Unicode.Scalar> = []) {
    self.columns = columns
    self.widened = widened
    self.rows = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  /// The rows as text without blanks at their ends.
  package var text: [String] { rows.map(Self.text) }

  /// The rows as text down to the last one that is not blank.
  package var filled: [String] {
    let last = text.lastIndex { !$0.isEmpty } ?? -1
    return Array(text.prefix(last + 1))
  }

  /// The parts of a row that are shown reversed.
  package func reversed(row: Int) -> String { Self.text(rows[row].filter(\.isReversed)) }

  /// Changes the size; rows keep what still fits, rows below the cursor are lost first.
  package mutating func resize(columns: Int, rows count: Int) {
    self.columns = columns
    rows = rows.map { row in
      var cut = Array(row.prefix(columns))
      if row.count > columns, row[columns].scalar == nil { cut[columns - 1] = Cell() }
      return cut + Array(repeating: Cell(), count: columns - cut.count)
    }
    while rows.count > count {
      if cursorRow < rows.count - 1 { rows.removeLast() } else { scroll() }
    }
    rows += Array(repeating: blankRow, count: count - rows.count)
    cursorColumn = min(cursorColumn, columns - 1)
    wrapsNext = false
  }

  private var blankRow: [Cell] { Array(repeating: Cell(), count: columns) }

  private static func text(_ cells: [Cell]) -> String {
    var view = String.UnicodeScalarView()
    for cell in cells {
      if let scalar = cell.scalar { view.append(scalar) }
      view.append(contentsOf: cell.marks)
    }
    while view.last == " " { view.removeLast() }
    return String(view)
  }

  private mutating func scroll() {
    scrolledOff.append(Self.text(rows.removeFirst()))
    cursorRow = max(0, cursorRow - 1)
  }
}

// MARK: - Bytes

extension Screen {
  /// Takes what a program wrote; a character or sequence may be split between two calls.
  package mutating func take(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    var rest = pending[...]
    while let first = rest.first {
      guard let length = first == 0x1B ? takeSequence(rest) : takeCharacter(rest) else { break }
      rest = rest.dropFirst(length)
    }
    pending = Array(rest)
  }

  private mutating func takeCharacter(_ bytes: ArraySlice<UInt8>) -> Int? {
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
      return bytes.count < 4 ? nil : 1
    }
    put(scalar)
    return UTF8.width(scalar)
  }

  private mutating func takeSequence(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let kind = bytes.dropFirst().first else { return nil }
    switch kind {
    case UInt8(ascii: "["):
      guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
        return nil
      }
      obey(String(decoding: bytes[(bytes.startIndex + 2)...end], as: UTF8.self))
      return end - bytes.startIndex + 1
    case UInt8(ascii: "]"):
      guard let end = bytes.firstIndex(of: 0x07) else { return nil }
      let command = String(decoding: bytes[(bytes.startIndex + 2)..<end], as: UTF8.self)
      if command == "133;B" { marks += 1 } else { unknown.append("]" + command) }
      return end - bytes.startIndex + 1
    default:
      unknown.append(String(Unicode.Scalar(kind)))
      return 2
    }
  }

  private mutating func obey(_ sequence: String) {
    let amount = max(1, Int(sequence.dropLast()) ?? 1)
    switch (sequence, sequence.last) {
    case ("?25l", _): showsCursor = false
    case ("?25h", _): showsCursor = true
    case ("?2004h", _): bracketsPastes = true
    case ("?2004l", _): bracketsPastes = false
    case ("7m", _): isReversed = true
    case ("m", _), ("0m", _): isReversed = false
    case ("K", _), ("0K", _): eraseRight()
    case ("J", _), ("0J", _): eraseBelow()
    case (_, "A"): move(rows: -amount, columns: 0)
    case (_, "B"): move(rows: amount, columns: 0)
    case (_, "C"): move(rows: 0, columns: amount)
    case (_, "D"): move(rows: 0, columns: -amount)
    default: unknown.append("[" + sequence)
    }
  }
}

// MARK: - Cells

extension Screen {
  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": place(column: 0)
    case "\n": lineFeed()
    case "\u{8}": place(column: max(0, cursorColumn - 1))
    case "\u{7}": break
    default:
      switch widened.contains(scalar) ? 2 : Int(edit_width(scalar.value)) {
      case 0: attach(scalar)
      case let width where width > 0: write(scalar, width: width)
      default: unknown.append("U+" + String(scalar.value, radix: 16))
      }
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar, width: Int) {
    if wrapsNext || cursorColumn + width > columns {
      wraps += 1
      place(column: 0)
      lineFeed()
    }
    for column in cursorColumn..<cursorColumn + width { blank(column) }
    rows[cursorRow][cursorColumn] = Cell(scalar: scalar, isReversed: isReversed)
    if width == 2 {
      rows[cursorRow][cursorColumn + 1] = Cell(scalar: nil, isReversed: isReversed)
    }
    wrapsNext = cursorColumn + width == columns
    cursorColumn = min(cursorColumn + width, columns - 1)
  }

  /// Blanks a cell, and the other half of a wide character.
  private mutating func blank(_ column: Int) {
    if rows[cursorRow][column].scalar == nil { rows[cursorRow][column - 1] = Cell() }
    if column + 1 < columns, rows[cursorRow][column + 1].scalar == nil {
      rows[cursorRow][column + 1] = Cell()
    }
    rows[cursorRow][column] = Cell()
  }

  private mutating func attach(_ mark: Unicode.Scalar) {
    let column = wrapsNext ? cursorColumn : cursorColumn - 1
    guard column >= 0 else { return }
    let owner = rows[cursorRow][column].scalar == nil ? column - 1 : column
    rows[cursorRow][owner].marks.append(mark)
  }

  private mutating func eraseRight() {
    for column in cursorColumn..<columns { blank(column) }
    wrapsNext = false
  }

  private mutating func eraseBelow() {
    eraseRight()
    for row in rows.indices.dropFirst(cursorRow + 1) { rows[row] = blankRow }
  }

  private mutating func lineFeed() {
    wrapsNext = false
    if cursorRow == rows.count - 1 {
      scroll()
      rows.append(blankRow)
    }
    cursorRow += 1
    cursorRow = min(cursorRow, rows.count - 1)
  }

  private mutating func move(rows down: Int, columns right: Int) {
    cursorRow = min(max(0, cursorRow + down), rows.count - 1)
    place(column: min(max(0, cursorColumn + right), columns - 1))
  }

  private mutating func place(column: Int) {
    cursorColumn = column
    wrapsNext = false
  }
}

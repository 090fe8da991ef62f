import Texts

/// A line of a page cut into its cells, the blank ones left out.
struct PrintedLine {
  /// A line with more cells that are not blank fits no table and is left whole.
  static let mostCells = 64

  let source: TextLine
  let cells: [PrintedCell]
  /// How many cells it has, blank ones too.
  let cellCount: Int
  /// Whether there is more in it than a row can hold.
  let isCrowded: Bool

  var number: Int { source.number }
  var isBlank: Bool { cells.isEmpty && !isCrowded }
  var hasTabs: Bool { cellCount > 1 }

  /// Whether it looks like a row of a table whose tabs were lost: words and an amount behind them, no
  /// sentence. It finds no place, but it is no running text either.
  var isLostRow: Bool {
    guard !hasTabs, !isCrowded, let text = cells.first?.text, text.utf8.count < 200,
      text.utf8.last.map(Self.isOfAmount) ?? false
    else { return false }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, let last = words.last else { return false }
    return last.utf8.allSatisfy(Self.isOfAmount) && last.contains(".")
      && !text.contains { "，。；：".contains($0) }
  }

  private static func isOfAmount(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || ".,-".utf8.contains(byte)
  }

  init(_ line: TextLine) {
    source = line
    var cells: [PrintedCell] = []
    var column = 0
    let bytes = line.text.utf8.span
    var start = 0
    var mayHaveResidue = false
    for end in bytes.indices {
      let byte = bytes[end]
      // Every byte of a Chinese character is beyond those that matter here.
      if byte > Residue.openingTag { continue }
      switch byte {
      case UInt8(ascii: "\t"):
        if column == 0 { cells.reserveCapacity(Self.usualCells) }
        let cell = PrintedCell(
          line.text, start..<end, column: column, mayHaveResidue: mayHaveResidue)
        if let cell, cells.count <= Self.mostCells { cells.append(cell) }
        column += 1
        start = end + 1
        mayHaveResidue = false
      case Residue.openingTag, Residue.openingFormula: mayHaveResidue = true
      default: continue
      }
    }
    let last = PrintedCell(
      line.text, start..<bytes.count, column: column, mayHaveResidue: mayHaveResidue)
    if let last, cells.count <= Self.mostCells { cells.append(last) }
    isCrowded = cells.count > Self.mostCells
    self.cells = isCrowded ? [] : cells
    cellCount = column + 1
  }

  /// Few rows have more cells that are not blank.
  private static let usualCells = 12
}

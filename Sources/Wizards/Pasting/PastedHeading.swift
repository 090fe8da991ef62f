import Forms
import Texts

/// The heading of a pasted table: up to two rows of words above the figures.
///
/// Cells of a merged heading stand over every column beneath until the next one.
struct PastedHeading: Hashable, Sendable {
  /// How many rows, from the first, are titles and heading.
  let rowCount: Int
  /// Of every column what it may be called, the closest words first; none for a blank heading.
  let titles: [[String]]
  /// Of every column its own heading as it was written, empty for none.
  let texts: [String]
  /// The unit that a column's own heading says.
  let units: [MoneyUnit?]

  /// Looks for a row with at least two known words among the first rows; of a single column one will do.
  ///
  /// - Parameter isKnown: Whether a heading, as `PastedWord.heading` gives it, is a word for a column.
  init?(_ table: PastedTable, isKnown: (String) -> Bool) {
    let known = table.rows.prefix(8).map { row in
      row.cells.contains(where: \.isFigure)
        ? 0
        : row.cells.count { cell in
          let heading = PastedWord.heading(cell)
          return !cell.isEmpty && (isKnown(heading) || isKnown(PastedWord.bare(heading)))
        }
    }
    let least = table.columnCount == 1 ? 1 : 2
    guard let first = known.firstIndex(where: { $0 >= least }) else { return nil }
    let hasSecond = known.indices.contains(first + 1) && known[first + 1] > 0
    let upper = table.rows[first]
    let lower = hasSecond ? table.rows[first + 1] : nil
    var group = ""
    titles = (0..<table.columnCount).map { column in
      if !upper[column].isEmpty { group = upper[column] }
      guard let own = lower?[column], !own.isEmpty else {
        return Self.titles([PastedWord.heading(upper[column])])
      }
      let words = PastedWord.heading(own)
      return Self.titles([PastedWord.heading(group) + words, words, PastedWord.heading(group)])
    }
    texts = (0..<table.columnCount).map { column in
      let own = lower?[column] ?? ""
      return own.isEmpty ? upper[column] : own
    }
    units = (0..<table.columnCount).map { column in
      PastedWord.unit(in: lower?[column] ?? "") ?? PastedWord.unit(in: upper[column])
    }
    let end = first + (hasSecond ? 2 : 1)
    rowCount = end + (table.rows.dropFirst(end).first.map(Self.isNumbering) == true ? 1 : 0)
  }

  /// Titles with what they are without brackets, none for a blank one.
  private static func titles(_ titles: [String]) -> [String] {
    titles.flatMap { title -> [String] in
      let bare = PastedWord.bare(title)
      return bare == title ? [title] : [title, bare]
    }.filter { !$0.isEmpty }
  }

  /// Whether a row only numbers the columns: `栏次 1 2 3`.
  private static func isNumbering(_ row: PastedRow) -> Bool {
    let cells = row.cells.filter { !$0.isEmpty && $0 != PastedWord.numbering }
    let numbers = cells.compactMap { Int($0) }
    return numbers.count > 1 && numbers.count == cells.count
      && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  /// The unit that a line above the table says, `nil` if none does.
  static func unit(above table: PastedTable) -> MoneyUnit? {
    for row in table.rows.prefix(8) {
      for cell in row.cells where !cell.isFigure {
        if let unit = PastedWord.unit(in: cell) { return unit }
      }
    }
    return nil
  }
}

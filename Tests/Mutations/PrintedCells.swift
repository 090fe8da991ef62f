import Publications

/// The amounts and codes of a published document, found in its text alone.
///
/// Only lines with tabs are looked at. A cell is an amount if it holds a number, 万元 or 元 behind it;
/// ordinals, codes, numbers of columns and the counts among the indicators of a sheet are none.
struct PrintedCells {
  /// A piece of one cell.
  struct Piece {
    /// Counted from 1.
    var line: Int
    /// The cell of its line, counted from 0.
    var cell: Int
    /// What stands before it in the cell: `≤`, `支出总计:`, `[`.
    var before: String
    var text: String
    /// What stands behind it in the cell: `万元`, `-招商引资`.
    var after: String
  }

  private(set) var amounts: [Piece] = []
  private(set) var codes: [Piece] = []

  init(_ lines: [String]) {
    var isIndicator = false
    for (index, line) in lines.enumerated() where line.contains("\t") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if let first = cells.first, ["项目名称", "部门名称"].contains(first) { isIndicator = false }
      if !Self.numbersColumns(cells) {
        for cell in cells.indices {
          take(cells, cell, line: index + 1, isIndicator: isIndicator)
        }
      }
      if line.contains("三级指标") { isIndicator = true }
    }
  }

  private mutating func take(_ cells: [String], _ cell: Int, line: Int, isIndicator: Bool) {
    if !isIndicator, let code = Self.code(of: cells, cell) {
      codes.append(
        Piece(line: line, cell: cell, before: code.before, text: code.text, after: code.after))
    } else if let amount = Self.amount(in: cells[cell], needsUnit: isIndicator),
      !Self.isOrdinal(cells, cell)
    {
      amounts.append(
        Piece(
          line: line, cell: cell, before: amount.before, text: amount.text, after: amount.after))
    }
  }

  /// `86.15`, `24 万元`, `≤ 5 万元`, `支出总计:1278.78`.
  private static func amount(
    in cell: String, needsUnit: Bool
  ) -> (before: String, text: String, after: String)? {
    let pattern = /(\s*|\s*[≥≤=＞＜]\s*|.*计[:：])(-?[0-9][0-9,]*(?:\.[0-9]+)?)(\s*(?:万元|元)?\s*)/
    guard let match = cell.wholeMatch(of: pattern) else { return nil }
    let hasUnit = match.3.contains("元")
    let isBound = !match.1.contains("计") && match.1.contains { !$0.isWhitespace }
    guard hasUnit || !(needsUnit || isBound) else { return nil }
    return (String(match.1), String(match.2), String(match.3))
  }

  /// `2010301` before its name, `2011308-招商引资`, `[30201]办公费`.
  private static func code(
    of cells: [String], _ cell: Int
  ) -> (before: String, text: String, after: String)? {
    guard cell < 2 else { return nil }
    let pattern = /(\[?)([0-9]{3}|[0-9]{5,7})((?:[\]-].*)?)/
    guard let match = cells[cell].wholeMatch(of: pattern) else { return nil }
    let isBare = match.1.isEmpty && match.3.isEmpty
    guard !isBare || (cell == 0 && isOrdinal(cells, cell)) else { return nil }
    return (String(match.1), String(match.2), String(match.3))
  }

  /// Whether a number in the first cell only counts or names its row: a name stands beside it.
  private static func isOrdinal(_ cells: [String], _ cell: Int) -> Bool {
    guard cell == 0, cells.count > 1 else { return false }
    return !cells[1].isEmpty && amount(in: cells[1], needsUnit: false) == nil
  }

  /// Whether a line only numbers the columns above which it stands: 1, 2, 3.
  private static func numbersColumns(_ cells: [String]) -> Bool {
    let tokens = cells.filter { !$0.isEmpty && $0 != "支出" }
    return !tokens.isEmpty && tokens == (1...tokens.count).map(String.init)
  }
}

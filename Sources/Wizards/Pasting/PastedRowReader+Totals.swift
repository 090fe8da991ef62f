import Forms
import Texts

extension PastedRowReader {
  /// The row as one that adds up others, `nil` for any other.
  mutating func total(
    _ row: PastedRow, _ code: PastedCode?, _ column: Column?, place: Int
  ) -> PastedTotal? {
    var reach: PastedTotal.Reach?
    if isWhole(code, column) {
      return nil
    } else if words(row).contains(where: PastedWord.isTotal) {
      reach = .rows
    } else if let code, let column, isParent(code, of: column) {
      reach = .code(code.code)
    } else if column != nil, let unit = unitNamed(row) {
      group = unit
      named = []
      reach = .group
    }
    return reach.map { reach in
      let (amounts, unread) = amounts(row)
      return PastedTotal(
        reach: reach, number: row.number, label: text(row), amounts: amounts, unread: unread,
        place: place)
    }
  }

  /// Whether a code is one that rows are entered for.
  private func isWhole(_ code: PastedCode?, _ column: Column?) -> Bool {
    guard let code, case .code(_, let digits) = column?.kind else { return false }
    return digits.contains(code.code.utf8.count)
  }

  private func isParent(_ code: PastedCode, of column: Column) -> Bool {
    guard case .code(_, let digits) = column.kind else { return false }
    let length = code.code.utf8.count
    return [3, 5].contains(length) && length < digits.max() ?? 0
  }

  /// The unit that a row is headed by, in the columns of the code and its name.
  private func unitNamed(_ row: PastedRow) -> Group? {
    for text in words(row) {
      if let group = groups.group(text) { return group }
    }
    return nil
  }

  /// The cells that say what a row is about: its code, its name, its group, and other words.
  private func words(_ row: PastedRow) -> [String] {
    let amounts = parts.filter { $0.column.kind.isNumber }.map(\.index) + totalParts.map(\.index)
    let naming = parts.filter { $0.column.kind.isCode }.map(\.index) + nameColumns + groupColumns
    return row.cells.indices.filter { index in
      !row[index].isEmpty && !amounts.contains(index)
        && (naming.contains(index) || !row[index].isFigure)
    }.map { row[$0] }
  }

  /// The amounts of a row by column id, and the cells among them that are no amounts.
  private func amounts(_ row: PastedRow) -> (read: [String: Amount], unread: [String]) {
    var amounts: [String: Amount] = [:]
    var unread: [String] = []
    for part in parts + [placedColumn].compactMap({ $0 }) where part.column.kind.isAmount {
      let text = row[part.index]
      let isPlaced = part.index == placedColumn?.index
      switch try? part.reader.value(text) {
      case .amount(let amount): amounts[isPlaced ? Self.placed : part.column.id] = amount
      case nil where !text.isEmpty:
        unread.append(Phrases.unreadFigure(isPlaced ? "" : part.column.label, text.visible))
      default: break
      }
    }
    return (amounts, unread)
  }

  /// Stands for the column that the code decides.
  static let placed = ""

  /// The words of a row.
  func text(_ row: PastedRow) -> String { words(row).joined(separator: " ") }
}

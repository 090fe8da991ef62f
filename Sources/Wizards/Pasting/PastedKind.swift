import Texts

/// What most cells of a pasted column are.
enum PastedKind: Hashable {
  case codes, texts, amounts, blank

  /// - Parameter digits: Lengths of the codes that may stand in the table.
  init(_ column: Int, of table: PastedTable, digits: [Int]) {
    var counts: [PastedKind: Int] = [:]
    let longest = digits.max() ?? 0
    var hasWhole = false
    for row in table.rows.prefix(200) where !row[column].isEmpty {
      let cell = row[column]
      let length = PastedCode(cell).code.utf8.count
      if digits.contains(length), !cell.isFigure || cell.utf8.count == length {
        hasWhole = true
        counts[.codes, default: 0] += 1
      } else if [3, 5].contains(length), length < longest, cell.utf8.count == length {
        counts[.codes, default: 0] += 1
      } else {
        let kind: PastedKind =
          cell.commandFolded == "-" ? .blank : cell.isFigure ? .amounts : .texts
        counts[kind, default: 0] += 1
      }
    }
    if !hasWhole, let codes = counts.removeValue(forKey: .codes) {
      counts[.amounts, default: 0] += codes
    }
    let most = counts.max { ($0.value, $1.key.rank) < ($1.value, $0.key.rank) }
    self = most?.key ?? .blank
  }

  private var rank: Int {
    switch self {
    case .codes: 0
    case .amounts: 1
    case .texts: 2
    case .blank: 3
    }
  }
}

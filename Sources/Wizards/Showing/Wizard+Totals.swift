import Forms
import Rules
import Texts

extension Wizard {
  /// The rows of a group around one of them by its place, and what they add up to.
  func rowsAgain(_ index: Int, of list: ListID, in group: Group) -> [String] {
    let rows = rows(of: list, in: group)
    return neighbours(of: index, among: rows, in: list) + totalLines(of: rows, in: list)
  }

  /// The rows of a long list around one of them, by its place among them; all of a short one.
  private func neighbours(of index: Int, among rows: [Int], in list: ListID) -> [String] {
    guard rows.count > 12 else { return rows.map { rowLine(of: $0, in: list, hasRoom: false) } }
    let start = min(max(index - 4, 0), rows.count - 9)
    return (start > 0 ? [Phrases.rowsAbove] : [])
      + rows[start..<(start + 9)].map { rowLine(of: $0, in: list, hasRoom: false) } + [
        Phrases.ofRows(rows.count)
      ]
  }

  /// What rows add up to, as it stands beneath them; none where nothing is added.
  func totalLines(of rows: [Int], in list: ListID) -> [String] {
    let amounts = entryColumns(of: list).filter { $0.kind.isAmount }
    guard rows.count > 1, !amounts.isEmpty else { return [] }
    if let line = tableTotal(of: rows, in: list) { return [line] }
    var texts = amounts.map { "\($0.label) \(total(of: $0, in: rows, of: list) ?? "-")" }
    let sum = totalled(list).isEmpty ? "" : total(of: rows, in: list)
    if !sum.isEmpty { texts.append("\(totalName(of: rows, in: list)) \(sum)") }
    guard style.isPlain else {
      let room = roomNote(of: rows, in: list).map { [$0] } ?? []
      return ["    " + ([Phrases.inAll(rows.count)] + texts + room).joined(separator: "  ")]
    }
    if let room = roomWords(of: list) { texts.append(named(room, beneath: rows, in: list)) }
    return [
      Phrases.inAll(rows.count) + Phrases.comma + texts.joined(separator: Phrases.comma)
        + Phrases.stop
    ]
  }

  /// What the sum of some rows is called: that of one unit among others says so.
  func totalName(of rows: [Int], in list: ListID) -> String {
    guard let first = rows.first, case .unit = group(of: first, in: list) else {
      return Phrases.total
    }
    return Phrases.unitTotal
  }

  /// What the control figure leaves, beneath rows.
  func roomNote(of rows: [Int], in list: ListID) -> String? {
    roomNote(list).map { named($0, beneath: rows, in: list) }
  }

  /// What is left for the department, so called beneath the rows of one unit.
  private func named(_ room: String, beneath rows: [Int], in list: ListID) -> String {
    guard let first = rows.first, case .unit = group(of: first, in: list) else { return room }
    return Phrases.ofDepartment(room)
  }

  /// What the sum of all rows of a list is called where those of a unit have one of their own.
  func totalName(of list: ListID) -> String {
    let isByUnits = groups(of: list).contains { if case .unit = $0 { true } else { false } }
    return isByUnits ? Phrases.departmentTotal : Phrases.total
  }

  /// The amounts of a column in some rows added up, `nil` where all are blank or it holds none.
  func total(of column: Column, in rows: [Int], of list: ListID) -> String? {
    guard column.kind.isAmount else { return nil }
    let cells = rows.map { CellID(form: list.form, row: .entered($0), column: column.id) }
    return sum(cells).map { text(of: $0, in: list) }
  }

  /// What some rows add up to; empty where all their amounts are blank.
  func total(of rows: [Int], in list: ListID) -> String {
    let cells = rows.flatMap { row in
      totalled(list).map { CellID(form: list.form, row: .entered(row), column: $0) }
    }
    return sum(cells).map { text(of: $0, in: list) } ?? ""
  }
}

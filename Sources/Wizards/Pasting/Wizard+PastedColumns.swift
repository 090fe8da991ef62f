import Forms
import Rules
import Texts

extension Wizard {
  /// What the columns of a pasted table are for, by their headings.
  func roles(
    of heading: PastedHeading, in list: ListID, asking column: String?
  ) -> [PastedRole] {
    let words = pastedWords(of: list)
    var taken: Set<String> = []
    return heading.titles.map { titles in
      guard !titles.isEmpty else { return .ignored }
      let found = titles.lazy.compactMap { words[$0] ?? Self.generalRole($0) }
      guard let role = found.first else { return .unknown }
      if role == .amount, let column { return .column(column) }
      guard case .column(let id) = role else { return role }
      return taken.insert(id).inserted ? role : .ignored
    }
  }

  private static func generalRole(_ title: String) -> PastedRole? {
    if PastedWord.totals.contains(title) { return .total }
    if PastedWord.amounts.contains(title) { return .amount }
    return PastedWord.ignored.contains(title) ? .ignored : nil
  }

  /// The words that head a column of a list, each with what the column is for.
  func pastedWords(of list: ListID) -> [String: PastedRole] {
    guard let block = block(of: list) else { return [:] }
    let group = source(of: list)?.group
    var words: [String: PastedRole] = [:]
    for column in block.columns where calculation.isOpen(column.condition, in: list.form) != false {
      guard let role = role(of: column, group: group) else { continue }
      for word in [column.label] + column.alsoCalled {
        let key = PastedWord.heading(word)
        if words[key] == nil || word == column.label { words[key] = role }
      }
    }
    return words
  }

  private func role(of column: Column, group: String?) -> PastedRole? {
    if column.id == group { return .group }
    if case .presumed(.name, _) = column.source { return .name }
    guard column.source.isAsked else { return column.kind.isAmount ? .total : nil }
    return .column(column.id)
  }

  /// Whether a heading is known to a list.
  func knowsHeading(_ words: [String: PastedRole]) -> (String) -> Bool {
    { words[$0] != nil || Self.generalRole($0) != nil }
  }

  /// What the columns of a table without a heading are for: codes, names and amounts in the order of
  /// the form; `nil` where that cannot be told.
  func rolesByKind(
    _ table: PastedTable, in list: ListID, asking asked: String?
  ) -> [PastedRole]? {
    let entry = entryColumns(of: list)
    guard let code = entry.first(where: { $0.kind.isCode }),
      case .code(let id, let digits) = code.kind
    else { return nil }
    var kinds = (0..<table.columnCount).map { PastedKind($0, of: table, digits: digits) }
    guard let codes = kinds.firstIndex(of: .codes) else { return nil }
    for index in kinds.indices where index > codes && kinds[index] == .codes {
      kinds[index] = .amounts
    }
    let start = kinds.indices.first { $0 > codes && kinds[$0] != .texts } ?? kinds.count
    let end = kinds.indices.first { $0 > start && kinds[$0] == .texts } ?? kinds.count
    var roles = [PastedRole](repeating: .ignored, count: kinds.count)
    roles[codes] = .column(code.id)
    var free = entry.filter { $0.kind.isWritten }.map(\.id)
    for index in kinds.indices.prefix(start) where kinds[index] == .texts {
      if isOfUnits(index, table, list) {
        roles[index] = .group
      } else if index == codes + 1, free.isEmpty || isOfNames(index, codes, table, id) {
        roles[index] = .name
      } else if !free.isEmpty {
        roles[index] = .column(free.removeFirst())
      } else {
        return nil
      }
    }
    return place(entry, asked, in: start..<end, table, list, roles)
  }

  /// Gives the amounts of a table to the columns of a list in their order.
  private func place(
    _ entry: [Column], _ asked: String?, in range: Range<Int>, _ table: PastedTable,
    _ list: ListID, _ known: [PastedRole]
  ) -> [PastedRole]? {
    var roles = known
    let amounts = entry.filter { $0.kind.isNumber }.map(\.id)
    var range = range
    if range.count == amounts.count + 1, let total = sumColumn(range, table) {
      roles[total] = .total
      if total == range.lowerBound { range.removeFirst() } else { range.removeLast() }
    }
    guard range.count <= amounts.count else { return nil }
    if range.count == 1, let asked {
      roles[range.lowerBound] = .column(asked)
    } else if range.count == 1, source(of: list)?.placements.isEmpty == false {
      roles[range.lowerBound] = .amount
    } else {
      for (index, id) in zip(range, amounts) { roles[index] = .column(id) }
    }
    return roles
  }

  /// The first or last of several columns of amounts, if it adds up the others in every row.
  private func sumColumn(_ range: Range<Int>, _ table: PastedTable) -> Int? {
    [range.lowerBound, range.upperBound - 1].first { total in
      table.rows.allSatisfy { row in
        let amounts = range.map { try? Amount(parsing: row[$0], unit: .yuan).money }
        guard let sum = amounts[total - range.lowerBound] else { return true }
        let others = range.filter { $0 != total }.compactMap { amounts[$0 - range.lowerBound] }
        return (try? Money.sum(others)) == sum
      }
    }
  }

  /// Whether most cells of a column name budget units.
  private func isOfUnits(_ column: Int, _ table: PastedTable, _ list: ListID) -> Bool {
    guard groupColumn(of: list) != nil else { return false }
    let groups = pastedGroups(of: list)
    let cells = table.rows.map { $0[column] }.filter { !$0.isEmpty }
    return cells.count { groups[$0.comparable] != nil } * 2 > cells.count
  }

  /// Whether most cells of a column are the names of the codes beside them.
  private func isOfNames(
    _ column: Int, _ codes: Int, _ table: PastedTable, _ list: String
  ) -> Bool {
    let rows = table.rows.prefix(50).filter { !$0[column].isEmpty && !$0[codes].isEmpty }
    let fitting = rows.count { row in
      set.codes[list]?[PastedCode(row[codes]).code]?.name.comparable == row[column].comparable
    }
    return fitting * 2 >= rows.count
  }

  /// The groups of a list by all that names them: code, name, both.
  func pastedGroups(of list: ListID) -> [String: Group] {
    var names: [String: Group] = [:]
    for group in groups(of: list) {
      switch group {
      case .none: continue
      case .category(let id):
        for text in [id, category(group, of: list)?.level2 ?? id] { names[text.comparable] = group }
      case .unit(let key):
        guard case .reference(let form, let block) = groupColumn(of: list)?.kind else { continue }
        let units = ListID(form: FormID(form), block: block)
        let parts = entryColumns(of: units).filter { !$0.kind.isChosen }.map {
          shown(CellID(form: units.form, row: .entered(key), column: $0.id))
        }
        for text in parts + [name(of: key, in: units)] where !text.isEmpty {
          names[text.comparable] = group
        }
      }
    }
    return names
  }
}

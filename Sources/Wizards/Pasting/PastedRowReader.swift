import Forms
import Rules
import Texts

/// Reads the rows of a pasted table whose columns are known, one after another.
struct PastedRowReader {
  /// What a row is.
  enum Row {
    case entry(PastedEntry)
    case total(PastedTotal)
    case misfit(PastedMisfit)
    case remark(PastedMisfit)
  }

  private struct Part {
    var index: Int
    var column: Column
    var reader: KindReader
  }

  let list: ListID
  private let wizard: Wizard
  private let parts: [Part]
  private let groupColumns: [Int]
  private let nameColumns: [Int]
  private let totalColumns: [Int]
  /// The column whose amount goes where the code belongs.
  private let placedColumn: Part?
  private let groups: PastedGroups
  private let nameColumn: Column?
  private var group: Group

  init(
    _ wizard: Wizard, list: ListID, group: Group, roles: [PastedRole], units: [MoneyUnit]
  ) {
    self.wizard = wizard
    self.list = list
    self.group = group
    let columns = wizard.block(of: list)?.columns ?? []
    func part(_ index: Int, _ column: Column) -> Part {
      let cell = CellID(form: list.form, row: .entered(0), column: column.id)
      var reader = wizard.reader(of: cell, column)
      reader.unit = units[index]
      return Part(index: index, column: column, reader: reader)
    }
    parts = roles.enumerated().compactMap { index, role in
      guard case .column(let id) = role, let column = columns.first(where: { $0.id == id }) else {
        return nil
      }
      return part(index, column)
    }
    func places(_ role: PastedRole) -> [Int] { roles.indices.filter { roles[$0] == role } }
    groupColumns = places(.group)
    nameColumns = places(.name)
    let amount = wizard.entryColumns(of: list).first { $0.kind.isAmount }
    let isPlaced = wizard.source(of: list)?.placements.isEmpty == false
    let hasAmounts = parts.contains { $0.column.kind.isAmount }
    let bare = places(.amount).first ?? (hasAmounts ? nil : places(.total).first)
    let placed = isPlaced ? bare.flatMap { index in amount.map { part(index, $0) } } : nil
    placedColumn = placed
    totalColumns = places(.total).filter { $0 != placed?.index }
    groups = PastedGroups(wizard.pastedGroups(of: list))
    nameColumn = columns.first { if case .presumed(.name, _) = $0.source { true } else { false } }
  }

  /// Whether a row can be told by a code, a name or anything else that is answered.
  var hasColumns: Bool { !parts.isEmpty }

  /// Reads one row; `place` is how many entries stand above it.
  mutating func read(_ row: PastedRow, place: Int) -> Row {
    let code = parts.first { $0.column.kind.isCode }
    let pasted = code.map { PastedCode(row[$0.index]) }
    if let total = total(row, pasted, code?.column, place: place) { return .total(total) }
    guard !isRemark(row) else {
      return .remark(PastedMisfit(group: group, number: row.number, line: text(row), reason: ""))
    }
    do throws(Refusal) {
      try find(group: row)
      return .entry(try entry(row, pasted))
    } catch {
      return .misfit(
        PastedMisfit(
          group: group, number: row.number, line: line(row), reason: error.sentence))
    }
  }

  /// Whether a row has nothing to enter: words alone in one cell, or only cells that are not asked.
  private func isRemark(_ row: PastedRow) -> Bool {
    let cells = row.cells.filter { !$0.isEmpty }
    return cells.count == 1 && parts.count > 1 && !cells[0].isFigure
      || parts.allSatisfy { row[$0.index].isEmpty }
  }

  /// The group that a row names; a blank cell stands under the one above.
  private mutating func find(group row: PastedRow) throws(Refusal) {
    group = try groups.group(named: groupColumns.map { row[$0] }, after: group)
  }
}

// MARK: - Totals

extension PastedRowReader {
  private mutating func total(
    _ row: PastedRow, _ code: PastedCode?, _ column: Column?, place: Int
  ) -> PastedTotal? {
    let label = text(row)
    var reach: PastedTotal.Reach?
    if isWhole(code, column) {
      return nil
    } else if words(row).contains(where: PastedWord.isTotal) {
      reach = .rows
    } else if let code, let column, isParent(code, of: column) {
      reach = .code(code.code)
    } else if column != nil, let unit = unitNamed(row) {
      group = unit
      reach = .group
    }
    return reach.map { reach in
      PastedTotal(
        reach: reach, number: row.number, label: label, amounts: amounts(row), place: place)
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

  /// The cells that are no figures, without those of the group.
  private func words(_ row: PastedRow) -> [String] {
    let amounts = Set(parts.filter { $0.column.kind.isNumber }.map(\.index) + totalColumns)
    return row.cells.indices.filter { !amounts.contains($0) }.map { row[$0] }
      .filter { !$0.isEmpty }
  }

  private func amounts(_ row: PastedRow) -> [String: Amount] {
    var amounts: [String: Amount] = [:]
    for part in parts + [placedColumn].compactMap({ $0 }) where part.column.kind.isAmount {
      if case .amount(let amount) = try? part.reader.value(row[part.index]) {
        amounts[part.index == placedColumn?.index ? Self.placed : part.column.id] = amount
      }
    }
    return amounts
  }

  /// Stands for the column that the code decides.
  static let placed = ""

  private func text(_ row: PastedRow) -> String { words(row).joined(separator: " ") }
}

// MARK: - Entries

extension PastedRowReader {
  private func entry(_ row: PastedRow, _ code: PastedCode?) throws(Refusal) -> PastedEntry {
    var entry = PastedEntry(
      list: list, group: group, number: row.number, headline: "", answers: [])
    for part in parts {
      if part.column.kind.isCode {
        try answer(code: row, part, code ?? PastedCode(""), &entry)
      } else {
        entry.answers.append((part.column.id, try value(row[part.index], part)))
      }
    }
    if let placedColumn {
      let column = wizard.placement(ofCode: entry.code, in: list) ?? placedColumn.column.id
      entry.answers.append((column, try value(row[placedColumn.index], placedColumn)))
    }
    entry.headline = entry.headline.isEmpty ? text(row) : entry.headline
    entry.line = line(row)
    return entry
  }

  private func value(_ text: String, _ part: Part) throws(Refusal) -> Value? {
    guard !text.isEmpty else { return part.column.kind.isNumber ? .blank : nil }
    switch part.column.kind {
    case .choice(let choices):
      if let choice = PastedRowReader.choice(text, among: choices) { return .choice(choice) }
    case .reference, .place:
      let cell = CellID(form: list.form, row: .entered(0), column: part.column.id)
      return try wizard.value(text, of: cell)
    default: break
    }
    if part.column.kind.isAmount, !text.looksLikeAmount { throw Refusal(Phrases.notAmount(text)) }
    return try part.reader.value(text)
  }

  /// The choice whose label stands in a text: 一般公共预算 in `111 一般公共预算资金`.
  static func choice(_ text: String, among choices: [Choice]) -> String? {
    let name = PastedCode(text).name.comparable
    return choices.filter { name.contains($0.label.comparable) }
      .max { $0.label.count < $1.label.count }?.id
  }

  private func answer(
    code row: PastedRow, _ part: Part, _ pasted: PastedCode, _ entry: inout PastedEntry
  ) throws(Refusal) {
    let beside = nameColumns.map { row[$0] }.first { !$0.isEmpty } ?? ""
    let name = pasted.name.isEmpty ? beside : pasted.name
    let text = pasted.code.isEmpty ? name : pasted.code
    guard !text.isEmpty, case .code(let code) = try part.reader.value(text),
      case .code(let id, _) = part.column.kind
    else { throw Refusal(Phrases.rowWithoutName(part.column.label)) }
    entry.code = code
    entry.answers.append((part.column.id, .code(code)))
    let official = wizard.set.codes[id]?[code]?.name
    entry.headline = "\(code) \(official ?? name)".trimmed
    guard let nameColumn, !pasted.code.isEmpty, !name.isEmpty,
      name.comparable != official?.comparable
    else { return }
    entry.answers.append((nameColumn.id, .text(name)))
  }

  /// The row as one line: its parts in the order of the list, `-` for a blank one.
  private func line(_ row: PastedRow) -> String {
    let entry = wizard.entryColumns(of: list)
    var texts = entry.map { column -> String in
      if column.kind.isAmount, let placedColumn, column.id == placedColumn.column.id {
        return row[placedColumn.index]
      }
      guard let part = parts.first(where: { $0.column.id == column.id }) else { return "" }
      let names = column.kind.isCode ? nameColumns.map { row[$0] } : []
      return ([row[part.index]] + names).filter { !$0.isEmpty }.joined(separator: " ")
    }
    let unknown = groupColumns.map { row[$0] }.filter { !$0.isEmpty }
    if !unknown.isEmpty, !unknown.contains(where: { groups.group($0) != nil }) {
      texts = unknown + texts
    }
    while texts.last?.isEmpty == true { texts.removeLast() }
    return texts.map { $0.isEmpty ? "-" : $0 }.joined(separator: " | ")
  }
}

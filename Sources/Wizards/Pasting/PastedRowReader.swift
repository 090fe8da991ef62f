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

  /// A column of the table that answers one of the list.
  struct Part {
    var index: Int
    var column: Column
    var reader: KindReader
  }

  let list: ListID
  let wizard: Wizard
  let parts: [Part]
  let groupColumns: [Int]
  let nameColumns: [Int]
  /// Columns that add up others.
  let totalParts: [Part]
  /// The figures of those columns, by their places.
  private(set) var sideFigures: [Int: [PastedSideTotal.Figure]] = [:]
  /// The column whose amount goes where the code belongs.
  let placedColumn: Part?
  /// Whether any column of the block is of amounts.
  let hasAmounts: Bool
  /// The columns of a typed line.
  let columns: [Column]
  let groups: PastedGroups
  let nameColumn: Column?
  var group: Group
  /// The cells that named the unit of this row, or of the row above where its own are blank.
  var named: [String] = []

  init(
    _ wizard: Wizard, list: ListID, group: Group, roles: [PastedRole], units: [MoneyUnit]
  ) {
    self.wizard = wizard
    self.list = list
    self.group = group
    let all = wizard.block(of: list)?.columns ?? []
    func part(_ index: Int, _ column: Column) -> Part {
      let cell = CellID(form: list.form, row: .entered(0), column: column.id)
      var reader = wizard.reader(of: cell, column)
      reader.unit = units[index]
      return Part(index: index, column: column, reader: reader)
    }
    parts = roles.enumerated().compactMap { index, role in
      guard case .column(let id) = role, let column = all.first(where: { $0.id == id }) else {
        return nil
      }
      return part(index, column)
    }
    func places(_ role: PastedRole) -> [Int] { roles.indices.filter { roles[$0] == role } }
    groupColumns = places(.group)
    nameColumns = places(.name)
    columns = wizard.entryColumns(of: list)
    let amount = columns.first { $0.kind.isAmount }
    let isPlaced = wizard.source(of: list)?.placements.isEmpty == false
    hasAmounts = parts.contains { $0.column.kind.isAmount }
    let bare = places(.amount).first ?? (hasAmounts ? nil : places(.total).first)
    let placed = isPlaced ? bare.flatMap { index in amount.map { part(index, $0) } } : nil
    placedColumn = placed
    totalParts = places(.total).filter { $0 != placed?.index }
      .compactMap { index in amount.map { part(index, $0) } }
    groups = PastedGroups(
      wizard.pastedGroups(of: list), label: wizard.groupColumn(of: list)?.label ?? "")
    nameColumn = all.first { if case .presumed(.name, _) = $0.source { true } else { false } }
  }

  /// Reads one row; `place` is how many entries stand above it.
  mutating func read(_ row: PastedRow, place: Int) -> Row {
    let code = parts.first { $0.column.kind.isCode }
    let pasted = code.map { PastedCode(row[$0.index]) }
    if let total = total(row, pasted, code?.column, place: place) {
      keepSideFigures(of: row, total.label)
      return .total(total)
    }
    guard !isRemark(row) else {
      return .remark(PastedMisfit(group: group, number: row.number, line: text(row), reason: ""))
    }
    do throws(Refusal) {
      try find(group: row)
      let entry = try entry(row, pasted)
      keepSideFigures(of: row, entry.headline)
      return .entry(entry)
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
    let cells = groupColumns.map { row[$0] }.filter { !$0.isEmpty }
    if !cells.isEmpty { named = cells }
    group = try groups.group(named: named, after: group)
  }

  /// Keeps what a row says in the columns that add up others, where all beside it can be read.
  private mutating func keepSideFigures(of row: PastedRow, _ label: String) {
    guard !totalParts.isEmpty else { return }
    var amounts: [Int: Amount] = [:]
    for part in parts + [placedColumn].compactMap({ $0 }) where part.column.kind.isAmount {
      guard !row[part.index].isEmpty, row[part.index].commandFolded != "-" else { continue }
      guard case .amount(let amount) = try? part.reader.value(row[part.index]) else { return }
      amounts[part.index] = amount
    }
    for part in totalParts where !row[part.index].isEmpty && row[part.index].commandFolded != "-" {
      var stated: Amount?
      if case .amount(let amount) = try? part.reader.value(row[part.index]) { stated = amount }
      sideFigures[part.index, default: []].append(
        PastedSideTotal.Figure(
          row: row.number, label: label, text: row[part.index], stated: stated, parts: amounts))
    }
  }
}

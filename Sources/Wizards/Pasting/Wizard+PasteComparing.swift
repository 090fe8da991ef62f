import Forms
import Rules
import Texts

extension Wizard {
  /// What two rows are the same by: their group and the answers that name them.
  private struct Identity: Hashable {
    var list: ListID
    var group: Group
    var values: [Value?]

    /// The same in whatever group.
    var withoutGroup: Identity { Identity(list: list, group: .none, values: values) }
  }

  /// Compares the rows of a block with the rows that are there, and its totals with its rows.
  func compare(_ reading: inout PasteReading) {
    reading.differences = PastedDifference.causes(
      PastedTotal.differences(of: reading.totals, among: reading.entries))
    var known: [ListID: [Identity: [Int]]] = [:]
    var seen: [Identity: Int] = [:]
    for index in reading.entries.indices {
      let entry = reading.entries[index]
      let columns = identifying(entry.list)
      guard !columns.isEmpty else { continue }
      if known[entry.list] == nil { known[entry.list] = rowsByIdentity(of: entry.list) }
      let identity = identity(of: entry, columns)
      reading.entries[index].earlier = seen[identity]
      seen[identity] = seen[identity] ?? entry.number
      guard let key = known[entry.list]?[identity]?.first else { continue }
      reading.entries[index].presence = presence(of: entry, at: key, Set(columns.map(\.id)))
    }
    findElsewhere(&reading, known[reading.list] ?? [:])
    reading.isFill = isFill(reading)
    if reading.isFill { reading.lacking = lacking(reading) }
  }

  /// Looks for new rows among those of other units; details add up to rows, so they are left out, and
  /// so are rows that the block names itself.
  private func findElsewhere(_ reading: inout PasteReading, _ known: [Identity: [Int]]) {
    guard !reading.isDetail, !known.isEmpty else { return }
    let named = Set(reading.entries.compactMap(\.presence.key))
    let columns = identifying(reading.list)
    let rows = Dictionary(grouping: known.keys, by: \.withoutGroup)
      .mapValues { $0.flatMap { known[$0] ?? [] }.filter { !named.contains($0) }.sorted() }
    for index in reading.entries.indices where reading.entries[index].presence == .new {
      let entry = reading.entries[index]
      guard case .unit = entry.group else { continue }
      reading.entries[index].elsewhere = rows[identity(of: entry, columns).withoutGroup]?.first {
        isOfOtherUnit($0, entry) && hasSameMoney($0, entry)
      }
    }
  }

  private func isOfOtherUnit(_ key: Int, _ entry: PastedEntry) -> Bool {
    let group = group(of: key, in: entry.list)
    guard case .unit = group else { return false }
    return group != entry.group
  }

  /// Whether a row has all the amounts of a pasted one, and it has any.
  private func hasSameMoney(_ key: Int, _ entry: PastedEntry) -> Bool {
    let pasted = entry.answers.compactMap { answer -> (column: String, money: Money)? in
      guard case .amount(let amount) = answer.value else { return nil }
      return (answer.column, amount.money)
    }
    guard pasted.contains(where: { $0.money != .zero }) else { return false }
    return pasted.allSatisfy { column, money in
      let cell = CellID(form: entry.list.form, row: .entered(key), column: column)
      guard case .amount(let amount) = calculation.answers.values[cell] else { return false }
      return amount.money == money
    }
  }

  /// Whether a block gives only some of the columns, or finds them blank in rows that are there.
  private func isFill(_ reading: PasteReading) -> Bool {
    let isFilling = reading.entries.contains {
      if case .fills = $0.presence { true } else { false }
    }
    guard !isFilling, !reading.isDetail else { return isFilling }
    guard reading.entries.contains(where: { $0.presence.key != nil }) else { return false }
    let amounts = entryColumns(of: reading.list).filter { $0.kind.isAmount }.map(\.id)
    guard source(of: reading.list)?.placements.isEmpty != false else { return false }
    let given = Set(reading.entries.flatMap { $0.answers.map(\.column) })
    return amounts.contains { !given.contains($0) }
  }

  /// The columns that name a row of a list besides its group.
  private func identifying(_ list: ListID) -> [Column] {
    guard let source = source(of: list), let block = block(of: list), !source.key.isEmpty else {
      return []
    }
    let funds = source.key.contains { id in
      block.columns.contains { $0.id == id && $0.kind.isCode }
    }
    return block.columns.filter { column in
      guard column.id != source.group else { return false }
      return source.key.contains(column.id)
        || column.kind.isCode && source.entry.contains(column.id)
        || funds && column.id == Self.fundColumn
    }
  }

  /// The column that tells rows of one code apart by where the money comes from.
  static let fundColumn = "fund"

  private func identity(of entry: PastedEntry, _ columns: [Column]) -> Identity {
    Identity(
      list: entry.list, group: entry.group,
      values: columns.map { column in
        if let answer = entry.answers.first(where: { $0.column == column.id }),
          let value = answer.value
        {
          return value.comparable
        }
        guard case .presumed(.constant(let value), _) = column.source else { return nil }
        if case .choice = column.kind, case .text(let id) = value { return .choice(id) }
        return value.comparable
      })
  }

  private func rowsByIdentity(of list: ListID) -> [Identity: [Int]] {
    let columns = identifying(list)
    let groupID = groupColumn(of: list)?.id
    var rows: [Identity: [Int]] = [:]
    for key in calculation.answers.rows(of: list) {
      let cell = { CellID(form: list.form, row: .entered(key), column: $0) }
      let values = columns.map { calculation.cell(cell($0.id)).value?.comparable }
      let group: Group
      switch groupID.flatMap({ calculation.answers.values[cell($0)] }) {
      case .reference(let unit): group = .unit(unit)
      case .choice(let id), .text(let id), .code(let id): group = .category(id)
      default: group = .none
      }
      let identity = Identity(list: list, group: group, values: values)
      rows[identity, default: []].append(key)
    }
    return rows
  }

  /// What is there of an entry in a row about the same.
  private func presence(
    of entry: PastedEntry, at key: Int, _ identifying: Set<String>
  ) -> PastedEntry.Presence {
    var isBlank = true
    var isSame = true
    for answer in entry.answers where !identifying.contains(answer.column) {
      let cell = CellID(form: entry.list.form, row: .entered(key), column: answer.column)
      let there = calculation.answers.values[cell]
      let isThere = !(there?.isBlank ?? true)
      if isThere { isBlank = false }
      // What is left to be presumed is the same where it is written already.
      let pasted = answer.value ?? (isThere ? entry.presumed[answer.column] : nil)
      if !(there ?? .blank).isSame(as: pasted ?? .blank) { isSame = false }
    }
    return isSame ? .same(key) : isBlank ? .fills(key) : .differs(key)
  }

  /// The rows of the groups in the block that it lacks.
  private func lacking(_ reading: PasteReading) -> [String] {
    let keys = Set(reading.entries.compactMap(\.presence.key))
    let groups = Set(reading.entries.map(\.group))
    let list = reading.list
    return calculation.answers.rows(of: list).filter {
      !keys.contains($0) && groups.contains(group(of: $0, in: list))
    }.map { headline(of: $0, in: list) }
  }
}

extension Value {
  /// The same for texts that differ only in white space or width.
  var comparable: Value {
    if case .text(let text) = self { .text(text.comparable) } else { self }
  }

  fileprivate var isBlank: Bool {
    if case .blank = self { true } else { false }
  }

  /// Whether two contents are the same to a reader: amounts to the 分.
  func isSame(as other: Value) -> Bool {
    if case .amount(let amount) = self, case .amount(let second) = other {
      return amount.money == second.money
    }
    return comparable == other.comparable
  }
}

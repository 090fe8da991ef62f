import Forms
import Rules
import Texts

extension Wizard {
  /// What is done with rows by their numbers, or with the unit; `nil` is an answer.
  mutating func edit(
    _ list: ListID, _ group: Group, text: String, line: String
  ) throws(Refusal) -> [Effect]? {
    if let unit = Phrases.units[text], entryColumns(of: list).contains(where: { $0.kind.isAmount })
    {
      return read(in: unit)
    }
    if let effects = try copy(into: list, group, text: text, line: line) { return effects }
    guard let command = RowCommand(line) else { return nil }
    if case .add = command {
      standing.typed = ""
      return [.ask(question)]
    }
    let rows = rows(of: list, in: group)
    if case .edit(let number) = command {
      let isNumber = text.folded.count < 3 || number <= rows.count
      guard source(of: list) != nil, isNumber else { return nil }
      return open(try keys([number], of: rows)[0], of: list)
    }
    guard source(of: list) != nil else { throw Refusal(Phrases.rowsFollow) }
    return try rearrange(rows, of: list, group, command, line: line)
  }

  /// Says at a figure that rows are not deleted, moved and copied here.
  func refuseRearranging(at cell: CellID, line: String) throws(Refusal) {
    guard calculation.column(of: cell)?.kind.isNumber == true else { return }
    switch RowCommand(line) {
    case .delete, .move, .copy:
      throw Refusal(cell.row.isNode ? Phrases.rowsFollow : Phrases.rowsElsewhere)
    case .edit, .add, .unnumbered, nil: return
    }
  }

  private mutating func rearrange(
    _ rows: [Int], of list: ListID, _ group: Group, _ command: RowCommand, line: String
  ) throws(Refusal) -> [Effect]? {
    switch command {
    case .edit, .add: return nil
    case .unnumbered(let sign): throw Refusal(Phrases.howToName(rowsFor: sign))
    case .delete(let numbers):
      return try delete(try keys(numbers, of: rows), of: list, group, line: line)
    case .copy(let numbers):
      return copy(try keys(numbers, of: rows), of: list, group, line: line)
    case .move(let numbers, let target):
      guard !numbers.isEmpty else { throw Refusal(Phrases.howToMove) }
      let moved = try keys(numbers, of: rows)
      guard target != rows.count + 1 else {
        return try move(moved, before: nil, of: list, group, line: line)
      }
      return try move(moved, before: try keys([target], of: rows)[0], of: list, group, line: line)
    }
  }

  /// The rows that numbers mean.
  private func keys(_ numbers: [Int], of rows: [Int]) throws(Refusal) -> [Int] {
    for number in numbers where !rows.indices.contains(number - 1) {
      throw Refusal(Phrases.noRow(number, rows.count))
    }
    return numbers.map { rows[$0 - 1] }
  }

  private mutating func open(_ key: Int, of list: ListID) -> [Effect] {
    standing.opened.insert(key)
    let from = standing.place.position
    setAside("")
    return arrive(at: standing.place.moved(to: .row(list, key: key), from: from), from: from)
  }

  private mutating func delete(
    _ keys: [Int], of list: ListID, _ group: Group, line: String
  ) throws(Refusal) -> [Effect] {
    var changes: [Change] = []
    for key in keys { changes += try removal(of: key, in: list) }
    let numbers = keys.map { number(of: $0, in: list) }
    let said = zip(numbers, keys).prefix(5).map {
      Phrases.deleted($0, writtenLine(of: $1, in: list).trimmed)
    }
    let rest = keys.count > 5 ? [Phrases.deletedInAll(keys.count)] : []
    let first = (numbers.min() ?? 1) - 1
    return rearranged(changes, of: list, group, near: first, said: said + rest, line: line)
  }

  /// The changes that take a row away; refused while other rows refer to it.
  func removal(of key: Int, in list: ListID) throws(Refusal) -> [Change] {
    let dependents = calculation.answers.values.count { $0.value == .reference(key) }
    guard dependents == 0 else {
      throw Refusal(Phrases.stillReferred(headline(of: key, in: list), dependents))
    }
    return leftovers(of: key, in: list) + [.removeRow(list, key: key)]
  }

  /// What is stated in, or limits, cells that go with a row: those of its unit, and its own.
  private func leftovers(of key: Int, in list: ListID) -> [Change] {
    let isOfRow = { (cell: CellID) in
      if case .node(let unit?, _) = cell.row { return unit == key }
      return cell.row == .entered(key)
    }
    let stated = calculation.answers.statements.keys.filter(isOfRow).map { Change.state($0, nil) }
    return stated + limitRemovals(on: isOfRow)
  }

  /// The changes that take away the rows of 控制数 that are about cells that go.
  func limitRemovals(on goes: (CellID) -> Bool) -> [Change] {
    calculation.answers.values.compactMap { cell, value -> Change? in
      guard case .place(let target) = value, goes(target), let row = self.list(of: cell),
        case .entered(let limit) = cell.row
      else { return nil }
      return .removeRow(row, key: limit)
    }
  }

  /// Puts rows before another of their group, or at its end.
  private mutating func move(
    _ keys: [Int], before target: Int?, of list: ListID, _ group: Group, line: String
  ) throws(Refusal) -> [Effect] {
    if let target, keys.contains(target) {
      let number = number(of: target, in: list)
      throw Refusal(keys.count == 1 ? Phrases.alreadyThere : Phrases.movedBeforeItself(number))
    }
    var order = calculation.answers.rows(of: list)
    let others = rows(of: list, in: group).filter { !keys.contains($0) }
    var changes: [Change] = []
    for key in keys {
      order.removeAll { $0 == key }
      let end = others.last.flatMap(order.firstIndex).map { $0 + 1 + changes.count }
      let index = target.flatMap(order.firstIndex) ?? end ?? order.count
      order.insert(key, at: index)
      changes.append(.moveRow(list, key: key, index: index))
    }
    guard order != calculation.answers.rows(of: list), let key = keys.first else {
      throw Refusal(Phrases.alreadyThere)
    }
    let place = order.filter { self.group(of: $0, in: list) == group }.firstIndex(of: key) ?? 0
    let old = keys.map { number(of: $0, in: list) }
    return rearranged(
      changes, of: list, group, near: place, said: [Phrases.moved(old, to: place + 1)], line: line)
  }

  /// Puts copies of rows behind them; a single one is opened, so that what differs can be typed.
  private mutating func copy(
    _ keys: [Int], of list: ListID, _ group: Group, line: String
  ) -> [Effect] {
    let order = calculation.answers.rows(of: list)
    let index = (keys.compactMap(order.firstIndex).max() ?? order.count - 1) + 1
    let next = calculation.answers.nextKey
    let columns = block(of: list)?.columns ?? []
    let changes = keys.enumerated().flatMap { offset, key -> [Change] in
      let row = RowID.entered(next + offset)
      let answers = columns.compactMap { column -> Change? in
        let cell = CellID(form: list.form, row: .entered(key), column: column.id)
        return calculation.answers.values[cell].map {
          .answer(CellID(form: list.form, row: row, column: column.id), $0)
        }
      }
      return [.insertRow(list, key: next + offset, index: index + offset)] + answers
    }
    let old = keys.map { number(of: $0, in: list) }
    let first = (old.max() ?? 0) + 1
    let opened = keys.count == 1 ? Position.row(list, key: next) : nil
    return rearranged(
      changes, of: list, group, near: first - 1, said: [Phrases.copied(old, to: first)],
      line: line, then: opened)
  }

  /// Takes a copy away that she goes back from without a change; `nil` anywhere else.
  mutating func dropCopy(typed: String) -> [Effect]? {
    let position = standing.place.position
    guard case .row(let list, let key) = position, isUnchangedCopy(key, of: list),
      typed.isEmpty || typed == content(of: position),
      let changes = try? removal(of: key, in: list)
    else { return nil }
    let number = number(of: key, in: list)
    return rearranged(
      changes, of: list, group(of: key, in: list), near: number - 1,
      said: [Phrases.copyDropped(number)], line: "")
  }

  /// Whether a row was copied just now from the one above it and is still the same.
  private func isUnchangedCopy(_ key: Int, of list: ListID) -> Bool {
    let order = calculation.answers.rows(of: list)
    guard standing.place.isAnswered,
      standing.place.cameFrom == .newRow(list, group(of: key, in: list)),
      let index = order.firstIndex(of: key), index > 0
    else { return false }
    return (block(of: list)?.columns ?? []).allSatisfy { column in
      let values = [key, order[index - 1]].map {
        calculation.answers.values[
          CellID(form: list.form, row: .entered($0), column: column.id)]
      }
      return values[0] == values[1]
    }
  }

  /// Accepts what rows there are or how they stand, and shows them with their new numbers.
  private mutating func rearranged(
    _ changes: [Change], of list: ListID, _ group: Group, near index: Int, said: [String],
    line: String, then position: Position? = nil
  ) -> [Effect] {
    let end = Position.newRow(list, group)
    let place = standing.place.moved(to: position ?? end, from: position == nil ? nil : end)
    standing.shown = nil
    standing.near = index
    return accept(
      changes, line: line, at: end, settling: { _ in Settled(lines: said) }, then: { _ in place })
  }
}

import Forms
import Rules

extension Wizard {
  /// Where an answer leads: to the row's next part, back to a repair's origin, else on.
  func next() -> Place {
    let position = standing.place.position
    if let part = nextPart(after: position) {
      return standing.place.moved(to: part, from: position)
    }
    return onward()
  }

  /// Where the question after this one is, or the repair's origin.
  func onward() -> Place {
    let position = standing.place.position
    guard let origin = standing.place.returnTo else {
      return Place(following(position), cameFrom: position)
    }
    let following = following(position)
    if standing.place.isWide, section(of: following)?.index == section(of: position)?.index {
      return standing.place.moved(to: following, from: position)
    }
    return Place(entered(origin), cameFrom: position)
  }

  /// The next part of the row a question belongs to, if one is missing.
  private func nextPart(after position: Position) -> Position? {
    switch position {
    case .row(let list, let key):
      return furtherColumns(of: list, key: key).first.map { part($0, of: key, in: list) }
    case .cell(let cell):
      guard case .entered(let key) = cell.row, let list = list(of: cell),
        standing.place.cameFrom.map(isMenu) != true
      else { return nil }
      return furtherColumns(of: list, key: key)
        .first { isAfter($0, cell.column, in: list) }.map { part($0, of: key, in: list) }
    default: return nil
    }
  }

  /// Whether a question only leads to others.
  private func isMenu(_ position: Position) -> Bool {
    switch position {
    case .mending, .review, .choosing, .sheets, .pasting, .assigning, .explaining: true
    default: false
    }
  }

  func part(_ column: Column, of key: Int, in list: ListID) -> Position {
    .cell(CellID(form: list.form, row: .entered(key), column: column.id))
  }

  private func isAfter(_ column: Column, _ other: String, in list: ListID) -> Bool {
    guard let block = block(of: list) else { return false }
    let order = (source(of: list)?.entry ?? []) + block.columns.map(\.id)
    guard let one = order.firstIndex(of: column.id), let two = order.firstIndex(of: other) else {
      return false
    }
    return one > two
  }

  /// The question after one in the order of the set, past what has nothing to ask.
  func following(_ position: Position) -> Position {
    switch position {
    case .row(let list, let key): return .newRow(list, groupAfter(row: key, in: list))
    case .cell(let cell) where list(of: cell) != nil: return anchor(of: position)
    case .assigning(let units): return .newRow(units, .none)
    case .review: return .review
    default: break
    }
    guard let section = section(of: position) else { return .review }
    if case .mending = position { return first(after: section) }
    if let next = successor(of: position, in: section) { return entered(next) }
    return needsMending(section) ? .mending(section.index) : first(after: section)
  }

  private func successor(of position: Position, in section: Section) -> Position? {
    let sheet = position.form?.sheet
    let chain = chain(of: section, sheet: sheet)
    if let index = chain.firstIndex(of: anchor(of: position)),
      let next = chain[(index + 1)...].first(where: { !isPassedOver($0, after: position) })
    {
      return next
    }
    return sheet == nil ? nil : .sheets(section.form.id)
  }

  /// The first question of the sections after one.
  func first(after section: Section) -> Position {
    for later in sections where later.index > section.index {
      if let first = opening(of: chain(of: later)) { return entered(first) }
    }
    return .review
  }

  /// The first question of a chain that is not passed over; the first of all where all are.
  func opening(of chain: [Position]) -> Position? {
    chain.first { !isPassedOver($0, after: nil) } ?? chain.first
  }

  /// Where `<` leads: one question back, which loses and judges nothing.
  func previous() -> Place {
    if let origin = standing.place.cameFrom, isStill(origin) {
      return standing.place.moved(to: entered(origin)).without(origin)
    }
    return standing.place.moved(to: preceding(standing.place.position))
  }

  private func isStill(_ position: Position) -> Bool { present(Place(position)) != nil }

  /// The question before one in the order of the set; the first one precedes itself.
  func preceding(_ position: Position) -> Position {
    switch position {
    case .newRow(let list, let group):
      if let last = rows(of: list, in: group).last { return .row(list, key: last) }
    case .assigning(let units):
      if let last = rows(of: units, in: .none).last { return .row(units, key: last) }
    case .row(let list, let key):
      let rows = rows(of: list, in: group(of: key, in: list))
      if let index = rows.firstIndex(of: key), index > 0 { return .row(list, key: rows[index - 1]) }
    case .cell(let cell):
      if case .entered(let key) = cell.row, let list = list(of: cell) {
        return .row(list, key: key)
      }
      if list(of: cell) != nil { return anchor(of: position) }
    case .paragraph(let cell, let index) where index > 0:
      return .paragraph(cell, index: index - 1)
    default: break
    }
    guard let section = section(of: position) else { return lastPosition }
    let chain = chain(of: section, sheet: position.form?.sheet)
    if case .mending = position { return entered(chain.last ?? position) }
    if let index = chain.firstIndex(of: anchor(of: position)), index > 0 {
      return entered(chain[index - 1])
    }
    if position.form?.sheet != nil { return .sheets(section.form.id) }
    return last(before: section) ?? position
  }

  private func last(before section: Section) -> Position? {
    for earlier in sections.reversed() where earlier.index < section.index {
      if let last = chain(of: earlier).last { return entered(last) }
    }
    return nil
  }

  /// The last question before 核对.
  private var lastPosition: Position {
    for section in sections.reversed() {
      if let last = chain(of: section).last { return entered(last) }
    }
    return .review
  }
}

extension Place {
  /// The same without an errand that began at a question.
  func without(_ origin: Position) -> Place {
    returnTo == origin ? Place(position, cameFrom: cameFrom) : self
  }
}

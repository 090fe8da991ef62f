import Forms

/// What a change touches, as a clerk sees it: a row that comes or goes is one thing, not its cells.
enum Touched: Hashable {
  case row(ListID, key: Int)
  case sheet(String, key: Int)
  case cell(CellID)
  case statement(CellID)
  case explanation(Explanation.Subject)
  case unit(place: String)

  /// What a change touches, in the order of its parts.
  static func things(of change: Change) -> [Touched] {
    let things = change.parts.compactMap(Touched.init)
    let sheets = Set(things.compactMap { if case .sheet(_, let key) = $0 { key } else { nil } })
    let rows = Set(things.compactMap { if case .row(_, let key) = $0 { key } else { nil } })
    var seen: Set<Touched> = []
    return things.filter { thing in
      guard seen.insert(thing).inserted else { return false }
      switch thing {
      case .row(let list, _): return !(list.form.sheet.map(sheets.contains) ?? false)
      case .cell(let cell), .statement(let cell):
        if let sheet = cell.form.sheet, sheets.contains(sheet) { return false }
        if case .entered(let key) = cell.row { return !rows.contains(key) }
        return true
      default: return true
      }
    }
  }

  /// The rows that a change makes or answers.
  static func rows(of change: Change, in list: (CellID) -> ListID?) -> [Touched] {
    var seen: Set<Touched> = []
    return things(of: change).compactMap { thing -> Touched? in
      switch thing {
      case .row: thing
      case .cell(let cell): list(cell).map { .row($0, key: thing.key) }
      default: nil
      }
    }.filter { seen.insert($0).inserted }
  }

  /// The key of the row or sheet it is or stands in, 0 for none: keys are given in order.
  var key: Int {
    switch self {
    case .row(_, let key), .sheet(_, let key): return key
    case .cell(let cell), .statement(let cell):
      if case .entered(let key) = cell.row { return key }
      return 0
    case .explanation, .unit: return 0
    }
  }

  /// The row of a list that it is or stands in, `nil` for anything else.
  func row(in list: ListID, _ wizard: Wizard) -> Int? {
    switch self {
    case .row(list, let key): return key
    case .cell(let cell):
      guard case .entered(let key) = cell.row, wizard.list(of: cell) == list else { return nil }
      return key
    default: return nil
    }
  }

  private init?(_ change: Change) {
    switch change {
    case .answer(let cell, _): self = .cell(cell)
    case .state(let cell, _): self = .statement(cell)
    case .insertRow(let list, let key, _), .removeRow(let list, let key),
      .moveRow(let list, let key, _):
      self = .row(list, key: key)
    case .insertSheet(let form, let key, _), .removeSheet(let form, let key):
      self = .sheet(form, key: key)
    case .explain(let subject, _): self = .explanation(subject)
    case .enterIn(let place, _): self = .unit(place: place)
    case .print, .all: return nil
    }
  }
}

extension Change {
  /// The single changes it is made of, in order.
  fileprivate var parts: [Change] {
    if case .all(let changes) = self { changes.flatMap(\.parts) } else { [self] }
  }
}

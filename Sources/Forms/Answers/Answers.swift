/// Everything a clerk has said in one draft; the only mutable data of the program.
///
/// What follows from it is never stored here but computed (`Calculation`).
package struct Answers: Hashable, Sendable {
  /// Answered cells; a cell that is missing has not been answered.
  package private(set) var values: [CellID: Value] = [:]
  /// Figures stated beside defined cells.
  package private(set) var statements: [CellID: Statement] = [:]
  /// Row keys of every growable list in order; a list without rows is missing.
  package private(set) var rows: [ListID: [Int]] = [:]
  /// Sheet keys of every repeated form in order; a form without sheets is missing.
  package private(set) var sheets: [String: [Int]] = [:]
  /// What pages that were read printed otherwise than their template, by form or sheet.
  package private(set) var printed: [FormID: PrintedPage] = [:]
  package private(set) var explanations: [Explanation] = []
  /// Units in which bare amounts are read, by form or `form.column`; otherwise the cell's own.
  package private(set) var entryUnits: [String: MoneyUnit] = [:]
  /// The key the next row or sheet gets; keys are given once and never reused.
  package private(set) var nextKey = 1
  /// The most the key of a row or sheet, and `nextKey`, may be where a draft is stored and read.
  package static let largestKey = 1_000_000_000
  /// The most a key may be that is named and not given in turn; those given next have room behind it.
  package static let largestNamedKey = largestKey / 2

  package init() {}

  /// The rows of a list in order, empty if it has none.
  package func rows(of list: ListID) -> [Int] { rows[list] ?? [] }

  /// Whether anything but blanks was answered in a form or in one of its sheets. O(answers).
  package func hasContent(in form: String) -> Bool {
    values.contains { $0.key.form.name == form && $0.value != .blank }
  }

  /// The sheets of a repeated form in order, empty if it has none.
  package func sheets(of form: String) -> [Int] { sheets[form] ?? [] }

  /// Makes room for so many answers and as many statements, so that none is moved to make more.
  package mutating func reserveCapacity(_ count: Int) {
    values.reserveCapacity(count)
    statements.reserveCapacity(count)
  }

  /// Reserves `key` and everything below it. Used when a stored draft is opened.
  package mutating func reserveKeys(below next: Int) { nextKey = max(nextKey, next) }

  /// Frees `key` and everything above it: only for a trial that is taken back as a whole.
  package mutating func releaseKeys(from next: Int) { nextKey = next }

  /// Applies a change and returns the one that takes it back.
  ///
  /// Keys used by rows and sheets are reserved for good: taking an insertion back frees no key.
  @discardableResult
  package mutating func apply(_ change: Change) -> Change {
    switch change {
    case .answer(let cell, let value):
      return .answer(cell, Self.exchange(&values[cell], value))
    case .state(let cell, let statement):
      return .state(cell, Self.exchange(&statements[cell], statement))
    case .insertRow(let list, let key, let index):
      return insertRow(list, key: key, index: index)
    case .removeRow(let list, let key):
      return removeRow(list, key: key)
    case .moveRow(let list, let key, let index):
      return moveRow(list, key: key, index: index)
    case .insertSheet(let form, let key, let index):
      return insertSheet(form, key: key, index: index)
    case .removeSheet(let form, let key):
      return removeSheet(form, key: key)
    case .explain(let subject, let explanation):
      return explain(subject, explanation)
    case .enterIn(let place, let unit):
      return .enterIn(place: place, Self.exchange(&entryUnits[place], unit))
    case .print(let form, let page):
      return .print(form, Self.exchange(&printed[form], page))
    case .all(let changes):
      return .all(changes.map { apply($0) }.reversed())
    }
  }

  /// Answers a cell that has no answer or a blank one; else gives the answer it has and leaves it.
  ///
  /// For a text that is read: no change is made out of it, for nothing of it is taken back alone.
  package mutating func answerOnce(_ cell: CellID, _ value: Value) -> Value? {
    Self.enter(value, in: &values[cell]) { $0 == .blank }
  }

  /// States a figure beside a cell that has none; else gives the one it has and leaves it.
  package mutating func stateOnce(_ cell: CellID, _ statement: Statement) -> Statement? {
    Self.enter(statement, in: &statements[cell]) { _ in false }
  }

  private static func enter<T>(_ new: T, in slot: inout T?, over isOpen: (T) -> Bool) -> T? {
    if let known = slot, !isOpen(known) { return known }
    slot = new
    return nil
  }

  /// Of no value: a method would hold a second copy of the answers while one of them is replaced.
  private static func exchange<T>(_ slot: inout T?, _ new: T?) -> T? {
    let old = slot
    slot = new
    return old
  }

  private mutating func insertRow(_ list: ListID, key: Int, index: Int) -> Change {
    reserveKeys(below: key + 1)
    let place = min(max(index, 0), rows(of: list).count)
    rows[list, default: []].insert(key, at: place)
    return .removeRow(list, key: key)
  }

  private mutating func removeRow(_ list: ListID, key: Int) -> Change {
    guard let index = rows(of: list).firstIndex(of: key) else { return .all([]) }
    rows[list]?.remove(at: index)
    if rows(of: list).isEmpty { rows[list] = nil }
    let restored = take { $0.form == list.form && $0.row == .entered(key) }
    return .all([.insertRow(list, key: key, index: index)] + restored)
  }

  private mutating func moveRow(_ list: ListID, key: Int, index: Int) -> Change {
    guard let old = rows(of: list).firstIndex(of: key) else { return .all([]) }
    var keys = rows(of: list)
    keys.remove(at: old)
    keys.insert(key, at: min(max(index, 0), keys.count))
    rows[list] = keys
    return .moveRow(list, key: key, index: old)
  }

  private mutating func insertSheet(_ form: String, key: Int, index: Int) -> Change {
    reserveKeys(below: key + 1)
    let place = min(max(index, 0), sheets(of: form).count)
    sheets[form, default: []].insert(key, at: place)
    return .removeSheet(form: form, key: key)
  }

  private mutating func removeSheet(_ form: String, key: Int) -> Change {
    guard let index = sheets(of: form).firstIndex(of: key) else { return .all([]) }
    sheets[form]?.remove(at: index)
    if sheets(of: form).isEmpty { sheets[form] = nil }
    let sheet = FormID(form, sheet: key)
    let lists = rows.filter { $0.key.form == sheet }
    for list in lists.keys { rows[list] = nil }
    let restoredRows = lists.sorted { $0.key.block < $1.key.block }.flatMap { list, keys in
      keys.enumerated().map { Change.insertRow(list, key: $1, index: $0) }
    }
    let page = printed.removeValue(forKey: sheet).map { [Change.print(sheet, $0)] } ?? []
    let restored = take { $0.form == sheet }
    return .all(
      [.insertSheet(form: form, key: key, index: index)] + restoredRows + restored + page)
  }

  /// Takes away what is answered and stated in the cells that fit; returns the changes that give it back.
  private mutating func take(_ fits: (CellID) -> Bool) -> [Change] {
    let taken =
      values.filter { fits($0.key) }.map { Change.answer($0.key, $0.value) }
      + statements.filter { fits($0.key) }.map { Change.state($0.key, $0.value) }
    values = values.filter { !fits($0.key) }
    statements = statements.filter { !fits($0.key) }
    return taken
  }

  private mutating func explain(_ subject: Explanation.Subject, _ new: Explanation?) -> Change {
    guard let index = explanations.firstIndex(where: { $0.subject == subject }) else {
      if let new { explanations.append(new) }
      return .explain(subject, nil)
    }
    let old = explanations.remove(at: index)
    guard let new else { return restoration(of: old, at: index) }
    explanations.insert(new, at: index)
    return .explain(subject, old)
  }

  /// The changes that put an explanation back before those that stood after it.
  private func restoration(of old: Explanation, at index: Int) -> Change {
    let later = explanations[index...]
    return .all(
      later.map { .explain($0.subject, nil) }
        + ([old] + later).map { .explain($0.subject, $0) })
  }
}

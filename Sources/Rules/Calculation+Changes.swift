import Forms

extension Calculation {
  /// Applies a change, computes again what depends on it, and returns the change that takes it back.
  ///
  /// An audit computes everything again.
  @discardableResult
  package mutating func apply(_ change: Change) -> Change {
    let back = answers.apply(change)
    guard reading == .draft else {
      self = Calculation(
        plan, answers: answers, reading: reading, document: document, lastYear: lastYear)
      return back
    }
    var touched = Touched()
    touched.add(change, sign: 1)
    touched.add(back, sign: -1)
    for (form, count) in touched.counts { countAnswer(in: form, count) }
    for form in touched.sheets { syncSheets(form) }
    for list in touched.lists { syncRows(list) }
    for cell in touched.cells { refresh(cell) }
    settle()
    if document != nil { checkDocument() }
    return back
  }

  /// What would be: applies a change, looks, and takes it back; afterwards everything is as before.
  package mutating func trying<T>(_ change: Change, _ look: (inout Calculation) -> T) -> T {
    let next = answers.nextKey
    let back = apply(change)
    let seen = look(&self)
    apply(back)
    answers.releaseKeys(from: next)
    return seen
  }

  private mutating func refresh(_ cell: CellID) {
    if case .node = cell.row { keepStated(cell) }
    if let node = node(of: cell) { graph.invalidate(node) }
  }
}

/// What a change touches.
private struct Touched {
  /// Answers and statements gained or lost, by form.
  var counts: [String: Int] = [:]
  var sheets: [String] = []
  var lists: [ListID] = []
  var cells: [CellID] = []

  mutating func add(_ change: Change, sign: Int) {
    switch change {
    case .answer(let cell, let value):
      cells.append(cell)
      if value != nil { counts[cell.form.name, default: 0] += sign }
    case .state(let cell, let statement):
      cells.append(cell)
      if statement != nil { counts[cell.form.name, default: 0] += sign }
    case .insertRow(let list, _, _), .removeRow(let list, _), .moveRow(let list, _, _):
      lists.append(list)
    case .insertSheet(let form, _, _), .removeSheet(let form, _):
      sheets.append(form)
    case .explain, .enterIn, .print: break
    case .all(let changes):
      for change in changes { add(change, sign: sign) }
    }
  }
}

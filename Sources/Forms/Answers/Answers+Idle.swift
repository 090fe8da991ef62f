extension Answers {
  /// Whether a change would leave everything as it is.
  ///
  /// Of several changes each is looked at alone.
  package func has(_ change: Change) -> Bool {
    switch change {
    case .answer(let cell, let value): values[cell] == value
    case .state(let cell, let statement): statements[cell] == statement
    case .insertRow, .insertSheet: false
    case .removeRow(let list, let key): !rows(of: list).contains(key)
    case .moveRow(let list, let key, let index): rows(of: list).firstIndex(of: key) == index
    case .removeSheet(let form, let key): !sheets(of: form).contains(key)
    case .explain(let subject, let explanation):
      explanations.first { $0.subject == subject } == explanation
    case .enterIn(let place, let unit): entryUnits[place] == unit
    case .print(let form, let page): printed[form] == page
    case .all(let changes): changes.allSatisfy { has($0) }
    }
  }
}

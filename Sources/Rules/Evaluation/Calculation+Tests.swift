import Forms

extension Calculation {
  /// Whether all hold; `nil` if that is undecided.
  mutating func all(_ tests: [Test], in row: Int) -> Bool? {
    var result: Bool? = true
    for test in tests {
      switch holds(test, in: row) {
      case false?: return false
      case nil: result = nil
      case true?: break
      }
    }
    return result
  }

  /// Whether a condition holds in a row; `nil` while what decides it is blank.
  mutating func holds(_ test: Test, in row: Int) -> Bool? {
    switch test {
    case .equals(let address, let choice): return equals(address, choice, in: row)
    case .isZero(let expression): return sum(expression, in: row).total == 0
    case .isMarked(let form, let column):
      guard let node = node(of: .fixed(form: form, line: 0, column: column), in: row) else {
        return nil
      }
      read(node)
      return results.figures[node] == 1
    case .isFilled(let address):
      if case .identity = address { return content(of: address, in: row) != nil }
      guard let node = node(of: address, in: row) else { return false }
      read(node)
      return results.states[node].contains(.isFilled)
    case .all(let tests): return all(tests, in: row)
    case .any(let tests):
      var result: Bool? = false
      for test in tests {
        switch holds(test, in: row) {
        case true?: return true
        case nil: result = nil
        case false?: break
        }
      }
      return result
    case .not(let test): return holds(test, in: row).map { !$0 }
    }
  }

  private mutating func equals(_ address: Address, _ choice: String, in row: Int) -> Bool? {
    if case .identity = address {
      return content(of: address, in: row)?.words == choice
    }
    guard let node = node(of: address, in: row) else { return nil }
    read(node)
    if results.states[node].contains(.isInapplicable) { return false }
    return results.values[node]?.words.map { $0 == choice }
  }
}

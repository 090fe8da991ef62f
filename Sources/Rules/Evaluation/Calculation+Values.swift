import Forms

extension Calculation {
  /// What a formula of words comes to.
  mutating func value(_ expression: Expression, in row: Int) -> Value? {
    switch expression {
    case .cell(let address): return content(of: address, in: row)
    case .name(let address, let list):
      guard let code = content(of: address, in: row)?.words else { return nil }
      return plan.set.codes[list]?[code].map { .text($0.name) }
    case .map(let address, let choices):
      guard let words = content(of: address, in: row)?.words else { return nil }
      return choices.first { words.utf8.starts(with: $0.key.utf8) }.map { .text($0.result) }
    case .first(let choices):
      for choice in choices {
        if let value = value(choice, in: row) { return value }
      }
      return nil
    case .constant(let value): return value == .blank ? nil : value
    case .terms, .sum, .filled, .change, .target: return nil
    }
  }

  /// The content an address leads to; an amount is given as it is read there.
  mutating func content(of address: Address, in row: Int) -> Value? {
    if case .identity(let identity) = address { return self.identity(identity, of: row) }
    guard let node = node(of: address, in: row) else { return nil }
    read(node)
    return content(of: node)
  }

  /// The effective content of an evaluated node.
  func content(of node: Int) -> Value? {
    if let value = results.values[node] { return value }
    guard results.states[node].contains(.hasFigure) else { return nil }
    let figure = results.figures[node]
    if case .count = column(at: node).measure { return .count(Count(figure)) }
    return .computed(Money(fen: figure), half: results.halves[node])
  }

  private func identity(_ identity: Address.Identity, of row: Int) -> Value? {
    switch identity {
    case .code:
      let code = code(of: row)
      return code.isEmpty ? nil : .code(code)
    case .unit:
      guard case .node(let unit?, _) = rows[row].id else { return nil }
      return .reference(unit)
    case .name: return .text(listName(of: row))
    }
  }
}

extension Value {
  /// The text of a choice, code or text.
  var words: String? {
    switch self {
    case .text(let text), .choice(let text), .code(let text), .inapplicable(let text): text
    case .indicator(let value): value.written
    case .paragraphs(let paragraphs): paragraphs.joined(separator: "\n")
    case .blank, .amount, .percent, .count, .reference, .place: nil
    }
  }
}

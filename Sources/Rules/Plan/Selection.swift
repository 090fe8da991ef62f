import Forms

/// Rows that a formula adds up, resolved to positions.
enum Selection: Sendable {
  /// The nodes right below, and the entered rows a node itself stands for.
  case children
  /// The rows an index holds under the key that the operands make, filtered by prefixes.
  case bucket(index: Int, operands: [Operand], prefixes: [Prefix])
  /// The nodes of a tree with this code in every unit; `nil` is the row's own code.
  case nodes(form: Int, code: String?)
  case rows(form: Int, block: Int)
  case none

  /// What a column of the selected rows must equal.
  enum Operand: Sendable {
    case literal(MatchKey)
    case address(Address, allowsBlank: Bool)
    case thisRow
  }

  /// A column of the selected rows whose code must begin so.
  struct Prefix: Sendable {
    var column: Int
    var prefix: String
  }
}

/// What a column says, as rows are matched by it.
enum MatchKey: Hashable, Sendable {
  case blank
  case text(String)
  case row(Int)
  /// An amount in 分, as rows with the same amount are found by it.
  case amount(Int64)

  /// The key of a value; a paragraph is none.
  init?(_ value: Value?) {
    switch value {
    case nil, .blank, .inapplicable: self = .blank
    case .text(let text), .choice(let text), .code(let text): self = .text(text)
    case .reference(let key): self = .row(key)
    default: return nil
    }
  }
}

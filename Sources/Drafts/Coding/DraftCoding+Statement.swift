import Forms

extension DraftCoding {
  /// As the value that is stated; printed blank is `{"printedBlank": ""}`.
  static func node(of statement: Statement) -> JSONNode {
    switch statement {
    case .figure(let value): node(of: value)
    case .blank: .object(["printedBlank": .text("")])
    }
  }

  static func statement(from node: JSONNode) throws(JSONFault) -> Statement {
    guard let blank = try node.members().first(where: { $0.key == "printedBlank" }) else {
      return .figure(try value(from: node))
    }
    _ = try node.object("printedBlank")
    try blank.node.empty()
    return .blank
  }
}

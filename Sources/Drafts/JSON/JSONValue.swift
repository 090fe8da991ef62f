/// A JSON value as it is written.
enum JSONValue: Sendable {
  case null
  case bool(Bool)
  /// The digits as they stand; nothing is rounded.
  case number(String)
  case text(String)
  case list([JSONNode])
  /// Members in the order of the text, no key twice.
  case object([JSONMember])

  var kind: JSONKind {
    switch self {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .text: .text
    case .list: .list
    case .object: .object
    }
  }
}

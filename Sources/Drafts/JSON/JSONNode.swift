/// One value of a JSON text and where it stands.
struct JSONNode: Sendable {
  var value: JSONValue
  /// Bytes of the text before the value; no two values of a text have the same.
  var offset: Int

  /// Makes a value that is to be written, so that it stands nowhere yet.
  init(_ value: JSONValue, offset: Int = -1) {
    self.value = value
    self.offset = offset
  }
}

extension JSONNode {
  static func text(_ text: String) -> JSONNode { JSONNode(.text(text)) }
  static func number(_ number: Int) -> JSONNode { JSONNode(.number(String(number))) }
  static func list(_ items: [JSONNode]) -> JSONNode { JSONNode(.list(items)) }

  /// An object of these members, in any order; written with its keys sorted.
  static func object(_ members: [String: JSONNode]) -> JSONNode {
    let sorted = members.sorted { $0.key < $1.key }
    return JSONNode(.object(sorted.map { JSONMember(key: $0.key, node: $0.value) }))
  }

  /// The same, leaving out what is `nil`.
  static func object(present members: [String: JSONNode?]) -> JSONNode {
    object(members.compactMapValues { $0 })
  }
}

/// A JSON object whose keys are all known.
struct JSONObject {
  let members: [JSONMember]
  let node: JSONNode

  /// The value of a key that may be missing.
  subscript(key: String) -> JSONNode? { members.first { $0.key == key }?.node }

  /// The value of a key that must be there.
  func required(_ key: String) throws(JSONFault) -> JSONNode {
    guard let value = self[key] else { throw node.fault(.missingKey(key)) }
    return value
  }

  /// The items of a list that may be missing.
  func list(_ key: String) throws(JSONFault) -> [JSONNode] { try self[key]?.list() ?? [] }

  /// The members of an object that may be missing.
  func members(_ key: String) throws(JSONFault) -> [JSONMember] { try self[key]?.members() ?? [] }
}

/// A key of a JSON object with its value.
struct JSONMember: Sendable {
  var key: String
  /// Bytes of the text before the key; -1 if it stands nowhere yet.
  var keyOffset: Int
  var node: JSONNode

  init(key: String, keyOffset: Int = -1, node: JSONNode) {
    self.key = key
    self.keyOffset = keyOffset
    self.node = node
  }
}

/// The steps that bring the text of an older draft to the present schema, forward only.
struct DraftMigrations: Sendable {
  typealias Step = @Sendable (JSONNode) throws(JSONFault) -> JSONNode

  /// The first step makes schema 2 of schema 1, and so on. A step changes `schema` too.
  let steps: [Step]

  /// The steps there are: schema 2 may keep what last year's document says (`lastYear`), schema 3 which
  /// of several findings a 核实说明 covers (`words`) and what of last year's texts was not seen (`unseen`).
  static let all = DraftMigrations(steps: [second, third])

  /// The schema the last step makes.
  var schema: Int { steps.count + 1 }

  /// Brings a text of schema `found`, which is not newer than `schema`, to `schema`.
  func migrate(_ root: JSONNode, from found: Int) throws(JSONFault) -> JSONNode {
    var root = root
    for step in steps.dropFirst(found - 1) { root = try step(root) }
    return root
  }
}

@Sendable private func second(_ root: JSONNode) throws(JSONFault) -> JSONNode {
  try renumbered(root, "2")
}

@Sendable private func third(_ root: JSONNode) throws(JSONFault) -> JSONNode {
  try renumbered(root, "3")
}

/// A text under another schema, which only knows more.
private func renumbered(_ root: JSONNode, _ schema: String) throws(JSONFault) -> JSONNode {
  var members = try root.members()
  for index in members.indices where members[index].key == "schema" {
    members[index].node.value = .number(schema)
  }
  return JSONNode(.object(members), offset: root.offset)
}

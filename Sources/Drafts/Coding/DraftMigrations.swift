/// The steps that bring the text of an older draft to the present schema, forward only.
struct DraftMigrations: Sendable {
  typealias Step = @Sendable (JSONNode) throws(JSONFault) -> JSONNode

  /// The first step makes schema 2 of schema 1, and so on. A step changes `schema` too.
  let steps: [Step]

  /// The steps there are: none yet, schema 1 is the first.
  static let all = DraftMigrations(steps: [])

  /// The schema the last step makes.
  var schema: Int { steps.count + 1 }

  /// Brings a text of schema `found`, which is not newer than `schema`, to `schema`.
  func migrate(_ root: JSONNode, from found: Int) throws(JSONFault) -> JSONNode {
    var root = root
    for step in steps.dropFirst(found - 1) { root = try step(root) }
    return root
  }
}

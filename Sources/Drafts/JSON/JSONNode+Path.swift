extension JSONNode {
  /// Where the value or key at `offset` stands: `forms.spending.lists.rows[2].values.basic`.
  ///
  /// Empty for the whole text; `nil` if nothing begins there. Walks the values once.
  func path(to offset: Int) -> String? {
    if offset == self.offset { return "" }
    switch value {
    case .list(let items):
      for (index, item) in items.enumerated() {
        if let rest = item.path(to: offset) { return JSONNode.join("[\(index + 1)]", rest) }
      }
    case .object(let members):
      for member in members {
        let rest = member.keyOffset == offset ? "" : member.node.path(to: offset)
        if let rest { return JSONNode.join(member.key, rest) }
      }
    case .null, .bool, .number, .text: break
    }
    return nil
  }

  private static func join(_ step: String, _ rest: String) -> String {
    rest.isEmpty || rest.hasPrefix("[") ? step + rest : step + "." + rest
  }
}

import Forms

extension Dependencies {
  /// The amounts whose change alone a rule would notice.
  func reads(_ rule: Rule, of form: Form?) -> [CellNode] {
    standpoints(rule, of: form).flatMap { reads(rule.relation, in: $0) }
  }

  /// The rows a rule is evaluated in, as nodes without a column.
  private func standpoints(_ rule: Rule, of form: Form?) -> [CellNode] {
    guard let form else { return [CellNode(form: "", block: "", line: nil, column: "")] }
    guard let block = rule.block.flatMap({ form.block($0) }) else {
      let fields = form.blocks.first { $0.rows == .fields }
      return [CellNode(form: form.id, block: fields?.id ?? "", line: nil, column: "")]
    }
    let nodes = nodes(form, block, "")
    guard let only = Optional(rule.rows), !only.isEmpty else { return nodes }
    return nodes.filter { node in node.line.map { only.contains($0) } ?? true }
  }

  private func reads(_ relation: Relation, in node: CellNode) -> [CellNode] {
    switch relation {
    case .compare(let left, _, let right): reads(left, in: node) + reads(right, in: node)
    case .ratio(let part, let whole, _, _): reads(part, in: node) + reads(whole, in: node)
    case .weights(let selection, let column, _): reads(selection, column, in: node)
    case .required(let reference, _), .inList(let reference), .sameText(let reference, _):
      target(reference, from: node)
    case .money(_, _, let total), .costs(_, _, _, _, let total), .priced(_, _, _, let total):
      reads(total, in: node)
    case .unique, .content, .pair, .length, .percentage, .budgetYear, .oneOf, .differentText,
      .consistent, .nonzero, .qualitativeShare, .rowCount, .notAllInapplicable:
      []
    }
  }
}

import Forms

/// Which cells of a set the formulas of others read.
struct Dependencies {
  let forms: [String: Form]

  init(_ set: TemplateSet) {
    forms = Dictionary(set.forms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The nodes of a column, one for each fixed line of its block that has such a cell.
  func nodes(_ form: Form, _ block: Block, _ column: String) -> [CellNode] {
    let lines = Scope.lines(of: block)
    if lines.isEmpty {
      return [CellNode(form: form.id, block: block.id, line: nil, column: column)]
    }
    return lines.filter { !$0.lacks(column) }.map {
      CellNode(form: form.id, block: block.id, line: $0.id, column: column)
    }
  }

  /// The source of a node, `nil` if there is no such cell.
  func source(of node: CellNode) -> Source? {
    guard let block = forms[node.form]?.block(node.block) else { return nil }
    let line = Scope.lines(of: block).first { $0.id == node.line }
    if let line, let source = line.sources[node.column] { return source }
    return block.column(node.column)?.source
  }

  /// What the formula reads when it is evaluated in `node`.
  func reads(_ formula: Formula, in node: CellNode) -> [CellNode] {
    switch formula {
    case .cell(let reference), .name(let reference), .map(let reference, _):
      target(reference, from: node)
    case .terms(let terms): terms.flatMap { reads($0.formula, in: node) }
    case .sum(let selection, let column): reads(selection, column, in: node)
    case .change(let new, let base): reads(new, in: node) + reads(base, in: node)
    case .first(let choices): choices.flatMap { reads($0, in: node) }
    case .target, .constant: []
    }
  }

  /// What a reference names when it is evaluated in `node`.
  func target(_ reference: Reference, from node: CellNode) -> [CellNode] {
    guard let form = forms[reference.form ?? node.form] else { return [] }
    switch reference.row {
    case .this:
      var own = node
      own.column = reference.column
      return [own]
    case .field:
      return form.blocks.filter { $0.rows == .fields && $0.column(reference.column) != nil }
        .flatMap { nodes(form, $0, reference.column) }
    case .line(let id):
      return Scope.block(of: id, in: form).map {
        [CellNode(form: form.id, block: $0.id, line: id, column: reference.column)]
      } ?? []
    case .node:
      return Scope.nodes(of: form).map { nodes(form, $0, reference.column) } ?? []
    case .via(let path): return via(path, reference.column, from: node)
    }
  }

  private func via(_ path: [String], _ column: String, from node: CellNode) -> [CellNode] {
    var block = forms[node.form]?.block(node.block)
    var found: [CellNode] = []
    var here = node
    for name in path {
      here.column = name
      found.append(here)
      guard case .reference(let form, let list)? = block?.column(name)?.kind else { return found }
      block = forms[form]?.block(list)
      here = CellNode(form: form, block: list, line: nil, column: name)
    }
    here.column = column
    return found + [here]
  }

  /// What adding up a column over rows reads; a tree's own levels below are no circle.
  func reads(_ selection: RowSelection, _ column: String, in node: CellNode) -> [CellNode] {
    switch selection {
    case .children:
      guard case .tree(let tree)? = forms[node.form]?.block(node.block)?.rows else { return [] }
      let leaf = CellNode(form: tree.form, block: tree.block, line: nil, column: column)
      return source(of: leaf) == nil ? [] : [leaf]
    case .entered(let form, let block, let matches):
      return ([column] + matches.map(\.column)).map {
        CellNode(form: form, block: block, line: nil, column: $0)
      }
    case .nodes(let form, _):
      guard let form = forms[form], let tree = Scope.tree(of: form) else { return [] }
      return nodes(form, tree, column)
    case .block(let form, let block):
      guard let form = forms[form ?? node.form], let block = form.block(block) else { return [] }
      return nodes(form, block, column)
    case .sheets(let form, let matches):
      guard let form = forms[form] else { return [] }
      return form.blocks.filter { $0.rows == .fields }.flatMap { block in
        ([column] + matches.map(\.column)).filter { block.column($0) != nil }.flatMap {
          nodes(form, block, $0)
        }
      }
    }
  }
}

extension Line {
  /// Whether the line has no cell in a column.
  func lacks(_ column: String) -> Bool {
    if let source = sources[column] { source == nil } else { false }
  }
}

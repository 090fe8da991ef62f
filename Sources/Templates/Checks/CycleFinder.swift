import Forms

/// Finds formulas that depend on themselves.
struct CycleFinder {
  private let dependencies: Dependencies
  private var finished: Set<CellNode> = []
  private var path: [CellNode] = []
  private(set) var cycles: [[CellNode]] = []

  init(_ set: TemplateSet) {
    dependencies = Dependencies(set)
    for form in set.forms {
      for block in form.blocks {
        for column in block.columns {
          for node in dependencies.nodes(form, block, column.id) { visit(node) }
        }
      }
    }
  }

  private mutating func visit(_ node: CellNode) {
    guard !finished.contains(node) else { return }
    if let start = path.firstIndex(of: node) {
      cycles.append(Array(path[start...]) + [node])
      return
    }
    path.append(node)
    for next in reads(node) { visit(next) }
    path.removeLast()
    finished.insert(node)
  }

  private func reads(_ node: CellNode) -> [CellNode] {
    switch dependencies.source(of: node) {
    case .defined(let formula, _), .presumed(let formula, _):
      dependencies.reads(formula, in: node)
    case .typed, nil: []
    }
  }
}

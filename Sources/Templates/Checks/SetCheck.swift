import Forms
import Rules

/// What can be seen only when all forms of a set are there: doubled ids, cycles, lonely amounts.
struct SetCheck {
  let set: TemplateSet
  let sources: [FormSource]
  let log: ProblemLog

  func run() {
    checkIDs()
    for cycle in set.cycles() {
      let nodes = cycle.compactMap { node(of: $0) }
      guard let first = nodes.first else { continue }
      log.add(.cycle(nodes.map { name($0) }), at: place(of: first))
    }
    checkAmounts()
  }

  /// The cell a path names: `t1.income.amount` in a line, `spending.basic` elsewhere.
  private func node(of path: String) -> CellNode? {
    let parts = path.split(separator: ".").map(String.init)
    guard let form = parts.first.flatMap({ set.form($0) }), let column = parts.last else {
      return nil
    }
    let line = parts.count == 3 ? parts[1] : nil
    let block =
      line.flatMap { Scope.block(of: $0, in: form) }
      ?? form.blocks.first { $0.column(column) != nil }
    return block.map { CellNode(form: form.id, block: $0.id, line: line, column: column) }
  }

  private func checkIDs() {
    for source in sources {
      var lines: Set<String> = []
      for line in Scope.lines(of: source.form) where !lines.insert(line.id).inserted {
        log.add(.duplicate(.line, line.id), at: source.place)
      }
    }
  }

  private func checkAmounts() {
    let dependencies = Dependencies(set)
    let own = related(dependencies)
    let related = set.rules.reduce(into: own) {
      $0.formUnion(dependencies.reads($1, of: nil))
    }
    for (form, source) in zip(set.forms, sources) {
      for (block, blockSource) in zip(form.blocks, source.blocks) {
        for (column, columnSource) in zip(block.columns, blockSource.columns) {
          guard case .amount = column.kind else { continue }
          let lonely = dependencies.nodes(form, block, column.id).filter { !related.contains($0) }
          if let node = lonely.first, columnSource.alone == nil {
            log.add(.lonelyAmount(name(node)), at: columnSource.label.place)
          } else if let alone = columnSource.alone,
            dependencies.nodes(form, block, column.id).allSatisfy(own.contains)
          {
            log.add(.needlessReason(column.label), at: alone.place)
          }
        }
      }
    }
  }

  /// Cells that are defined themselves, or that a defined cell or a rule of a form reads.
  private func related(_ dependencies: Dependencies) -> Set<CellNode> {
    var related: Set<CellNode> = []
    for form in set.forms {
      for block in form.blocks {
        for column in block.columns {
          for node in dependencies.nodes(form, block, column.id) {
            if case .units = block.rows { related.insert(node) }
            guard case .defined(let formula, _) = dependencies.source(of: node) else { continue }
            related.insert(node)
            related.formUnion(dependencies.reads(formula, in: node))
          }
        }
      }
      for rule in form.rules { related.formUnion(dependencies.reads(rule, of: form)) }
    }
    return related
  }

  private func name(_ node: CellNode) -> String {
    guard let form = set.form(node.form), let block = form.block(node.block) else {
      return node.column
    }
    let line = Scope.lines(of: block).first { $0.id == node.line }?.label
    let column = block.column(node.column)?.label ?? node.column
    return [form.name, line, column].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: "·")
  }

  private func place(of node: CellNode) -> Place {
    guard let index = set.forms.firstIndex(where: { $0.id == node.form }),
      let blockIndex = set.forms[index].blocks.firstIndex(where: { $0.id == node.block })
    else { return Place(file: "sets/\(set.id)/set.yaml") }
    let source = sources[index].blocks[blockIndex]
    let line = Scope.lines(of: set.forms[index].blocks[blockIndex]).firstIndex {
      $0.id == node.line
    }
    if let line, let cell = source.lines[line].sources[node.column] { return cell.place }
    return source.columns.first { $0.label.text == node.column }?.defined?.place
      ?? source.columns.first { $0.label.text == node.column }?.label.place ?? source.place
  }
}

import Forms

/// Reads the formulas and conditions of a form, once all forms of the set are known.
struct FormCompiler {
  let forms: [String: Form]
  let source: FormSource
  let words: Words
  let log: ProblemLog

  private var formulas: FormulaReader { FormulaReader(log: log) }

  func compile() -> Form {
    var form = source.form
    form.condition = formulas.condition(source.when, scope: scope(nil))
    for (index, blockSource) in source.blocks.enumerated() {
      form.blocks[index] = block(form.blocks[index], blockSource)
    }
    form.rules = RuleCompiler(forms: forms, words: words, log: log).rules(
      source.rules, form: source.form, parameters: source.parameters)
    return form
  }

  private func scope(_ block: Block?) -> Scope {
    Scope(forms: forms, form: source.form, block: block, parameters: source.parameters)
  }

  private func block(_ old: Block, _ blockSource: FormSource.BlockSource) -> Block {
    var block = old
    checkNames(blockSource.named, in: old)
    block.condition = formulas.condition(blockSource.when, scope: scope(nil))
    for (index, column) in blockSource.columns.enumerated() {
      let lines = blockSource.lines.compactMap { $0.sources[column.label.text] }
      block.columns[index].source = self.source(
        of: old.columns[index], column, in: old,
        isDefinedInLines: !lines.isEmpty && lines.count == blockSource.lines.count)
      block.columns[index].condition = formulas.condition(column.when, scope: scope(old))
      block.columns[index].asked = formulas.condition(column.asked, scope: scope(old))
      block.columns[index].prior = prior(column, in: old)
      checkTarget(column)
    }
    switch block.rows {
    case .tree(let tree): block.rows = .tree(self.tree(tree, blockSource))
    case .units(let units): check(units, blockSource)
    case .fixed(let lines): block.rows = .fixed(self.lines(lines, blockSource, in: old))
    case .classes(var classes):
      classes.lines = self.lines(classes.lines, blockSource, in: old)
      if let over = blockSource.over { checkForm(over) }
      block.rows = .classes(classes)
    default: break
    }
    return block
  }

  private func source(
    of column: Column, _ source: FormSource.ColumnSource, in block: Block, isDefinedInLines: Bool
  ) -> Source {
    if let defined = source.defined {
      return self.defined(defined, scope: scope(block), kind: column.kind)
        ?? .typed(required: source.isRequired)
    }
    if !source.hasHelp, !isDefinedInLines { log.add(.noHelp(column.label), at: source.label.place) }
    guard let presumed = source.presumed,
      let formula = formulas.formula(presumed, scope: scope(block), kind: column.kind)
    else { return .typed(required: source.isRequired) }
    return .presumed(formula, required: source.isRequired)
  }

  /// Which figure of last year's document belongs to a column about last year.
  private func prior(_ source: FormSource.ColumnSource, in block: Block) -> PriorFigure? {
    let read = { (marked: Marked) in formulas.reference(marked, scope: scope(block)) }
    if let budget = source.lastBudget.flatMap(read) { return .budget(budget) }
    return source.lastBeside.flatMap(read).map { .beside($0) }
  }

  /// `ROWBP = basic + project`.
  private func defined(_ marked: Marked, scope: Scope, kind: CellKind) -> Source? {
    guard let sign = marked.text.firstIndex(of: "=") else {
      log.add(.noRuleID(marked.text), at: marked.place)
      return nil
    }
    let rule = Marked(text: String(marked.text[..<sign]), place: marked.place).trimmed
    let offset = marked.text[...sign].count
    let rest = Marked(
      text: String(marked.text[marked.text.index(after: sign)...]),
      place: marked.place.moved(by: offset)
    ).trimmed
    return formulas.formula(rest, scope: scope, kind: kind).map { .defined($0, rule: rule.text) }
  }

  private func lines(
    _ lines: [Line], _ blockSource: FormSource.BlockSource, in block: Block
  ) -> [Line] {
    var seen: Set<String> = []
    return zip(lines, blockSource.lines).map { old, source in
      if !seen.insert(old.id).inserted { log.add(.duplicate(.line, old.id), at: source.when.place) }
      var line = old
      line.condition = formulas.condition(source.when, scope: scope(nil))
      if !source.target.text.isEmpty {
        line.target = formulas.reference(source.target, scope: scope(nil))
      }
      for (id, cell) in source.sources {
        guard let column = block.column(id) else { continue }
        line.sources[id] = self.source(of: cell, column: column, in: block)
      }
      return line
    }
  }

  /// A cell of `lines.tsv`: `-`, `typed`, `required`, `from …` or `RULE = …`.
  private func source(of cell: Marked, column: Column, in block: Block) -> Source?? {
    switch cell.text {
    case "-": return .some(nil)
    case "typed": return .typed(required: false)
    case "required": return .typed(required: true)
    default: break
    }
    let scope = scope(block)
    if cell.text.hasPrefix("from ") {
      let rest = Marked(text: String(cell.text.dropFirst(5)), place: cell.place.moved(by: 5))
      guard let formula = formulas.formula(rest, scope: scope, kind: column.kind) else {
        return nil
      }
      return .some(.presumed(formula, required: false))
    }
    guard let source = defined(cell, scope: scope, kind: column.kind) else { return nil }
    return .some(source)
  }

  private func tree(_ old: TreeSource, _ source: FormSource.BlockSource) -> TreeSource {
    var tree = old
    guard let over = source.over, let form = checkForm(over) else { return tree }
    guard let list = form.block(tree.block), case .list = list.rows else {
      log.add(.unknown(.block, tree.block, near: nil), at: over.place)
      return tree
    }
    if let matches = source.matches {
      tree.matches = formulas.matches(matches, of: list, scope: scope(nil))
    }
    if let unit = tree.unitColumn, list.column(unit) == nil {
      let near = nearestName(to: unit, in: list.columns.map(\.id))
      log.add(.unknown(.column, unit, near: near), at: over.place)
    }
    return tree
  }

  private func check(_ units: UnitSource, _ source: FormSource.BlockSource) {
    guard let over = source.over, let form = checkForm(over) else { return }
    if case .list = form.block(units.block)?.rows { return }
    let near = nearestName(to: units.block, in: form.blocks.map(\.id))
    log.add(.unknown(.block, units.block, near: near), at: over.place)
  }

  private func checkNames(_ names: [Marked], in block: Block) {
    for name in names where block.column(name.text) == nil {
      let near = nearestName(to: name.text, in: block.columns.map(\.id))
      log.add(.unknown(.column, name.text, near: near), at: name.place)
    }
  }

  private func checkTarget(_ column: FormSource.ColumnSource) {
    guard let target = column.target, let form = checkForm(target) else { return }
    let parts = target.text.split(separator: ".").map(String.init)
    let name = parts.count > 1 ? parts[1] : "rows"
    if form.block(name) == nil {
      let near = nearestName(to: name, in: form.blocks.map(\.id))
      log.add(.unknown(.block, name, near: near), at: target.place)
    }
  }

  @discardableResult
  private func checkForm(_ marked: Marked) -> Form? {
    let name = String(marked.text.prefix { $0 != "." })
    if let form = forms[name] { return form }
    log.add(
      .unknown(.form, name, near: nearestName(to: name, in: forms.keys)), at: marked.place)
    return nil
  }
}

import Forms

extension Compiler {
  /// Resolves formulas and conditions of a kind of row.
  mutating func resolveColumns(of kind: Int) {
    let (block, line) = (kinds[kind].block, kinds[kind].line)
    let form = forms[kinds[kind].form].form
    for index in kinds[kind].columns.indices where kinds[kind].columns[index].exists {
      let column = kinds[kind].columns[index]
      let tests = conditions(of: column, in: block, line, of: form).map { test($0, in: kind) }
      let expression: Expression? =
        switch column.column.source {
        case .typed: column.expression
        case .presumed(let formula, _): self.expression(formula, in: kind)
        case .defined(let formula, _):
          rolled(formula, column: index, in: kind) ?? self.expression(formula, in: kind)
        }
      kinds[kind].columns[index] = column.resolved(expression, tests: tests)
    }
    let rowConditions = [
      form.condition, block.flatMap { form.blocks[$0].condition }, line?.condition,
    ]
    kinds[kind].tests = rowConditions.compactMap { $0 }.map { test($0, in: kind) }
    kinds[kind].target = line?.target.map { address($0, in: kind) }
    kinds[kind].placeColumn = kinds[kind].columns.firstIndex { $0.column.kind == .place }
  }

  private func conditions(
    of column: ColumnPlan, in position: Int?, _ line: Line?, of form: Form
  ) -> [Condition] {
    let block =
      position.map { form.blocks[$0] }
      ?? form.blocks.first { block in
        block.rows == .fields && block.columns.contains { $0.id == column.column.id }
      }
    let all = [form.condition, block?.condition, line?.condition, column.column.condition]
    return all.compactMap { $0 }
  }

  /// A tree column that adds up the entered rows of its own source does so at the leaves and adds
  /// its children above them.
  private func rolled(_ formula: Formula, column: Int, in kind: Int) -> Expression? {
    guard case .sum(.entered(let form, let block, let matches), let entered) = formula,
      let tree = trees.first(where: { $0.kind == kind }), let entryKind = tree.entryKind,
      tree.source.form == form, tree.source.block == block
    else { return nil }
    let known = [tree.codeColumn, tree.unitColumn].compactMap { $0 }
    let others = matches.filter { match in
      !known.contains { kinds[entryKind].columns[$0].column.id == match.column }
        && !tree.source.matches.contains(match)
    }
    let wanted = others.compactMap { entryMatch($0, of: entryKind) }
    guard wanted.count == others.count else { return nil }
    let position = kinds[entryKind].positions[entered]
    return .sum(
      .init(
        selection: .children, column: column, entryColumn: position, entryMatches: wanted))
  }

  private func entryMatch(_ match: Match, of kind: Int) -> Expression.EntryMatch? {
    guard case .literal(let text) = match.operand,
      let column = kinds[kind].positions[match.column]
    else { return nil }
    return .init(column: column, key: .text(text))
  }
}

import Forms

extension Compiler {
  /// A sum over rows, resolved.
  mutating func total(_ rows: RowSelection, column: String, in kind: Int) -> Expression.Total {
    let selection = selection(rows, in: kind)
    let target = kindSelected(by: rows, in: kind)
    let position = target.flatMap { kinds[$0].positions[column] }
    guard case .children = rows else { return .init(selection: selection, column: position) }
    let entries = trees.first { $0.kind == kind }?.entryKind
    return .init(
      selection: selection, column: position,
      entryColumn: entries.flatMap { kinds[$0].positions[column] })
  }

  mutating func selection(_ rows: RowSelection, in kind: Int) -> Selection {
    switch rows {
    case .children: return .children
    case .entered(_, _, let matches), .sheets(_, let matches):
      guard let target = kindSelected(by: rows, in: kind) else { return .none }
      return bucket(target, matches: matches, in: kind)
    case .nodes(let form, let code):
      return formPositions[form].map { .nodes(form: $0, code: code) } ?? .none
    case .block(let form, let block):
      let own = forms[kinds[kind].form].form.id
      return list(form ?? own, block).map { .rows(form: $0.form, block: $0.block) } ?? .none
    }
  }

  /// The kind of the rows a selection takes; for a block of lines, that of its first line.
  func kindSelected(by rows: RowSelection, in kind: Int) -> Int? {
    switch rows {
    case .children: return kind
    case .entered(let form, let block, _): return entryKind(list(form, block))
    case .sheets(let form, _): return formPositions[form].map { forms[$0].fields }
    case .nodes(let form, _):
      return formPositions[form].flatMap { form in trees.first { $0.form == form }?.kind }
    case .block(let form, let block):
      let own = forms[kinds[kind].form].form.id
      guard let place = list(form ?? own, block) else { return nil }
      switch forms[place.form].blocks[place.block] {
      case .fields: return forms[place.form].fields
      case .lines(let lines, _):
        return lines.isEmpty ? nil : forms[place.form].lines[lines.lowerBound]
      case .list(let kind), .tree(let kind, _): return kind
      }
    }
  }

  private mutating func bucket(_ target: Int, matches: [Match], in kind: Int) -> Selection {
    var columns: [Int] = []
    var operands: [Selection.Operand] = []
    var prefixes: [Selection.Prefix] = []
    for match in matches {
      guard let column = kinds[target].positions[match.column] else { return .none }
      if case .prefix(let prefix) = match.operand {
        prefixes.append(.init(column: column, prefix: prefix))
      } else {
        columns.append(column)
        operands.append(operand(match.operand, like: kinds[target].columns[column], in: kind))
      }
    }
    let isSameSheet =
      kinds[target].form == kinds[kind].form && forms[kinds[kind].form].form.isRepeated
    let plan = IndexPlan(kind: target, columns: columns, isPerSheet: isSameSheet)
    guard let index = index(plan) else { return .none }
    return .bucket(index: index, operands: operands, prefixes: prefixes)
  }

  private func operand(_ operand: Match.Operand, like column: ColumnPlan, in kind: Int)
    -> Selection.Operand
  {
    switch operand {
    case .literal(let text): return .literal(.text(text))
    case .thisRow: return .thisRow
    case .prefix(let text): return .literal(.text(text))
    case .column(let name):
      var allowsBlank = false
      if case .reference = column.column.kind { allowsBlank = true }
      return .address(address(Reference(column: name), in: kind), allowsBlank: allowsBlank)
    }
  }
}

import Forms
import Rules

/// Which figures of a set belong to budget units.
extension TemplateSet {
  /// The list of budget units, `nil` where the set has none.
  var units: ListID? {
    guard let form = form("units"),
      let block = form.blocks.first(where: { if case .list = $0.rows { true } else { false } })
    else { return nil }
    return ListID(form: FormID(form.id), block: block.id)
  }

  /// Whether a form shows amounts that are entered for the whole department, itself or through the
  /// forms it adds up: then no unit has a page of it.
  func holdsDepartmentFigures(_ id: String, besides seen: Set<String> = []) -> Bool {
    guard let form = form(id), !seen.contains(id) else { return false }
    return form.blocks.contains { block in
      isEnteredForDepartment(block, in: form)
        || forms(behind: block).contains {
          holdsDepartmentFigures($0, besides: seen.union([id]))
        }
    }
  }

  private func isEnteredForDepartment(_ block: Block, in form: Form) -> Bool {
    let amounts = block.columns.filter { $0.kind.isMoney }
    switch block.rows {
    case .tree, .units: return false
    case .list:
      return !form.isRepeated && !amounts.isEmpty && !block.columns.contains(where: isUnit)
    case .fields: return !form.isRepeated && amounts.contains { !$0.source.isComputed }
    case .fixed(let lines):
      return !form.isRepeated && amounts.contains { isEntered($0, in: lines) }
    case .classes(let source): return amounts.contains { isEntered($0, in: source.lines) }
    }
  }

  private func isEntered(_ column: Column, in lines: [Line]) -> Bool {
    lines.contains { line in
      let source = line.sources[column.id] ?? column.source
      return source.map { !$0.isComputed } ?? false
    }
  }

  private func isUnit(_ column: Column) -> Bool {
    if case .reference("units", _) = column.kind { true } else { false }
  }

  /// The forms that the rows and formulas of a block look at.
  private func forms(behind block: Block) -> [String] {
    var sources = block.columns.map(\.source)
    var names: [String] = []
    switch block.rows {
    case .tree(let tree): names.append(tree.form)
    case .fixed(let lines): sources += lines.flatMap { $0.sources.values.compactMap { $0 } }
    case .classes(let source):
      names.append(source.form)
      sources += source.lines.flatMap { $0.sources.values.compactMap { $0 } }
    case .fields, .list, .units: break
    }
    return names + sources.flatMap { $0.formula?.forms ?? [] }
  }
}

extension Source {
  /// Whether the clerk is never asked for it.
  fileprivate var isComputed: Bool {
    if case .defined = self { true } else { false }
  }

  fileprivate var formula: Formula? {
    switch self {
    case .typed: nil
    case .presumed(let formula, _), .defined(let formula, _): formula
    }
  }
}

extension CellKind {
  fileprivate var isMoney: Bool {
    if case .amount = self { true } else { false }
  }
}

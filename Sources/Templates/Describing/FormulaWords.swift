import Forms
import Texts

/// Says formulas and conditions in a clerk's words, as they stand in one block of one form.
struct FormulaWords {
  let set: TemplateSet
  let form: Form?
  let block: Block?

  func words(_ formula: Formula) -> String {
    switch formula {
    case .cell(let reference): words(reference)
    case .terms(let terms): words(terms)
    case .sum(let rows, let column): words(rows, column: column)
    case .change(let new, let base): said("\(words(new))比\(words(base))增减的百分比")
    case .name(let reference): said("科目表里“\(words(reference))”的名称")
    case .map(let reference, _): said("按“\(words(reference))”推定")
    case .first(let choices): choices.map { words($0) }.joined(separator: said("，没有就是"))
    case .target: said("所管的那一格")
    case .constant(let value): words(value)
    }
  }

  private func words(_ terms: [Term]) -> String {
    var text = ""
    for (index, term) in terms.enumerated() {
      if term.isSubtracted { text += " - " } else if index > 0 { text += " + " }
      text += words(term.formula)
    }
    return text.hasPrefix(" ") ? String(text.dropFirst()) : text
  }

  private func words(_ value: Value) -> String {
    switch value {
    case .text(let text): said("“\(text)”")
    case .amount(let amount): amount.written
    default: ""
    }
  }

  /// What a cell is called: its form if another, its line, its column.
  func words(_ reference: Reference) -> String {
    let other = reference.form.flatMap { set.form($0) }
    let home = other ?? form
    let prefix = other.map { $0.name + "·" } ?? ""
    switch reference.row {
    case .this: return label(reference.column, in: block ?? home?.blocks.first)
    case .field:
      let label = home.flatMap { Scope.field(reference.column, of: $0)?.label }
      return prefix + (label ?? reference.column)
    case .line(let id): return prefix + line(id, reference.column, in: home)
    case .node(let code):
      let label = label(reference.column, in: home.flatMap { Scope.nodes(of: $0) })
      let row =
        code.isEmpty
        ? said("合计") : RowID.node(unit: nil, code: code) == .department ? said("部门") : code
      return prefix + row + "·" + label
    case .via(let path): return via(path, reference.column)
    }
  }

  private func label(_ column: String, in block: Block?) -> String {
    block?.column(column)?.label ?? column
  }

  private func line(_ id: String, _ column: String, in form: Form?) -> String {
    guard let form, let block = Scope.block(of: id, in: form) else { return id }
    let line = Scope.lines(of: block).first { $0.id == id }?.label ?? id
    return block.columns.count == 1 ? line : line + "·" + label(column, in: block)
  }

  private func via(_ path: [String], _ column: String) -> String {
    var current = block ?? form?.blocks.first { $0.rows == .fields }
    var names: [String] = []
    for step in path {
      names.append(label(step, in: current))
      if case .reference(let form, let block)? = current?.column(step)?.kind {
        current = set.form(form)?.block(block)
      }
    }
    return (names + [label(column, in: current)]).joined(separator: said("的"))
  }

  // MARK: Rows

  private func words(_ rows: RowSelection, column: String) -> String {
    let label = label(column, in: target(of: rows))
    return said("\(words(rows))的\(label)之和")
  }

  /// Which rows are meant.
  func words(_ rows: RowSelection) -> String {
    switch rows {
    case .children: said("下级")
    case .entered(let form, _, let matches):
      said("\(name(form))里\(words(matches, in: target(of: rows)))各行")
    case .nodes(let form, let code):
      code.map { said("\(name(form))各单位 \($0) ") } ?? said("\(name(form))各单位同一类")
    case .block(let form, let block):
      said("\((form.map { name($0) } ?? "") + (target(of: rows)?.label ?? block))各行")
    case .sheets(let form, let matches):
      said("\(words(matches, in: target(of: rows)))各张\(name(form))")
    }
  }

  private func name(_ form: String) -> String { set.form(form)?.name ?? form }

  private func target(of rows: RowSelection) -> Block? {
    switch rows {
    case .children: block
    case .entered(let form, let block, _): set.form(form)?.block(block)
    case .nodes(let form, _): set.form(form).flatMap { Scope.tree(of: $0) }
    case .block(let name, let block): (name.flatMap { set.form($0) } ?? form)?.block(block)
    case .sheets(let form, _): set.form(form)?.blocks.first { $0.rows == .fields }
    }
  }

  private func words(_ matches: [Match], in target: Block?) -> String {
    let conditions = matches.map { match in
      let label = label(match.column, in: target)
      switch match.operand {
      case .literal(let text):
        return said("\(label)是\(choice(text, target?.column(match.column)))")
      case .column: return said("\(label)相同")
      case .prefix(let text): return said("\(label)以 \(text) 开头")
      case .thisRow: return said("\(label)是这一行")
      }
    }.joined(separator: said("、"))
    return conditions.isEmpty ? "" : said("\(conditions)的")
  }

  private func choice(_ id: String, _ column: Column?) -> String {
    guard case .choice(let choices)? = column?.kind else { return id }
    return choices.first { $0.id == id }?.label ?? id
  }

  // MARK: Conditions

  func words(_ condition: Condition) -> String {
    switch condition {
    case .equals(let reference, let id):
      said("\(words(reference))是“\(choice(id, column(reference)))”")
    case .isZero(let formula): said("\(words(formula))是空或 0")
    case .isFilled(let reference): said("\(words(reference))填了")
    case .hasFilled(let rows, let column):
      said("\(words(rows))有一行填了\(label(column, in: target(of: rows)))")
    case .all(let conditions): conditions.map { words($0) }.joined(separator: said("，并且"))
    case .any(let conditions): conditions.map { words($0) }.joined(separator: said("，或者"))
    case .not(let condition): said("不是：\(words(condition))")
    }
  }

  private func column(_ reference: Reference) -> Column? {
    let home = reference.form.flatMap { set.form($0) } ?? form
    if case .this = reference.row, let block { return block.column(reference.column) }
    return home.flatMap { Scope.field(reference.column, of: $0) }
  }
}

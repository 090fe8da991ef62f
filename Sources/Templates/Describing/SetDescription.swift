import Forms
import Texts

/// A set in words, for a template author and a curious clerk.
struct SetDescription {
  let set: TemplateSet

  /// Head, order of asking, then every form with its columns, formulas and rules; one fact a line.
  var lines: [String] {
    [said("\(set.id)  \(set.name)  \(set.year)年"), asking] + set.forms.flatMap { lines(of: $0) }
      + rules(set.rules, of: nil, title: said("表间规则"))
  }

  private var asking: String {
    said("提问顺序：")
      + set.ask.map { step in
        step.label.isEmpty ? set.form(step.form)?.name ?? step.form : step.label
      }.joined(separator: " → ")
  }

  private func lines(of form: Form) -> [String] {
    var head = "\(form.id)  \(form.name)"
    if !form.title.isEmpty { head += "  \(form.title)" }
    if form.isRepeated { head += said("（可有多张）") }
    return ["", head] + form.blocks.flatMap { lines(of: $0, in: form) }
      + rules(form.rules, of: form, title: said("  规则"))
  }

  private func lines(of block: Block, in form: Form) -> [String] {
    let words = FormulaWords(set: set, form: form, block: block)
    let columns = block.columns.map { "    \($0.id)  \(text(of: $0, words))" }
    let lines = Scope.lines(of: block).map { "    \($0.id)  \(text(of: $0, words))" }
    return ["  \(block.id)  \(kind(of: block.rows))"] + columns + lines
  }

  private func kind(of rows: RowSource) -> String {
    switch rows {
    case .fields: said("栏目")
    case .fixed: said("固定的行")
    case .list: said("可以增行的清单")
    case .tree(let tree): said("由\(set.form(tree.form)?.name ?? tree.form)汇总的科目树")
    case .units: said("每个预算单位一行")
    case .classes(let classes): said("\(set.form(classes.form)?.name ?? classes.form)的每一类一行")
    }
  }

  private func text(of column: Column, _ words: FormulaWords) -> String {
    let condition = column.condition.map { said("；只在\(words.words($0))时") } ?? ""
    return said("\(column.label)：\(text(of: column.source, words, kind: column.kind))\(condition)")
  }

  private func text(of line: Line, _ words: FormulaWords) -> String {
    let own = (words.block?.columns ?? []).compactMap { column -> String? in
      guard let source = line.sources[column.id] ?? nil else { return nil }
      return "\(column.label) \(text(of: source, words, kind: column.kind))"
    }
    let condition = line.condition.map { [said("只在\(words.words($0))时")] } ?? []
    return ([line.ordinal + line.label] + own + condition).joined(separator: said("；"))
  }

  private func text(
    of source: Source, _ words: FormulaWords, kind: CellKind
  ) -> String {
    if case .presumed(.constant(.text(let id)), _) = source, case .choice(let choices) = kind,
      let choice = choices.first(where: { $0.id == id })
    {
      return said("先取“\(choice.label)”，可以改")
    }
    switch source {
    case .typed(let required): return required ? said("必填") : said("可填")
    case .presumed(let formula, _): return said("先取 \(words.words(formula))，可以改")
    case .defined(let formula, let rule): return said("= \(words.words(formula))（\(rule)）")
    }
  }

  private func rules(_ rules: [Rule], of form: Form?, title: String) -> [String] {
    guard !rules.isEmpty else { return [] }
    let lines =
      rules.map { rule in
        let words = FormulaWords(
          set: set, form: form, block: rule.block.flatMap { form?.block($0) })
        let condition = rule.condition.map { said("；只在\(words.words($0))时") } ?? ""
        let basis = rule.basis.isEmpty ? "" : said("（\(rule.basis)）")
        return "    \(rule.id)  \(rule.severity.words)  \(rule.words)\(condition)\(basis)"
      }
    return lines.reduce(into: [title]) { kept, line in
      if kept.last != line { kept.append(line) }
    }
  }
}

/// What a set asks, computes and checks, in words, one fact a line.
package func describe(_ set: TemplateSet) -> [String] { SetDescription(set: set).lines }

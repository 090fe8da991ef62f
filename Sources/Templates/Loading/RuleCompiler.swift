import Forms

/// Reads the relations and conditions of rules.
struct RuleCompiler {
  let forms: [String: Form]
  let words: Words
  let log: ProblemLog

  private var formulas: FormulaReader { FormulaReader(log: log) }

  private static let levels = ["total", "department", "unit", "class", "section", "item"]

  /// The rules of a form, or of the set where `form` is `nil`.
  ///
  /// A line of `rules.tsv` may give several relations with `;` between; each is a rule of its own.
  func rules(_ sources: [RuleSource], form: Form?, parameters: [String: Int]) -> [Rule] {
    sources.flatMap { rules($0, form: form, parameters: parameters) }
  }

  private func rules(_ source: RuleSource, form: Form?, parameters: [String: Int]) -> [Rule] {
    let row = source.row
    let block = block(row.cell("block"), of: form)
    var scope = Scope(forms: forms)
    scope.form = form
    scope.block = block
    scope.parameters = parameters
    let words = words.fill(row.cell("words"))
    if words.isEmpty { log.add(.noWords, at: row.cell("words").place) }
    if source.id.text.isEmpty { log.add(.missing(.rule, "id"), at: source.id.place) }
    let (severity, isOnce) = grade(row.cell("severity"))
    let condition = row.cell("when")
    let when = formulas.condition(
      Marked(text: self.words.fill(condition), place: condition.place), scope: scope)
    return relations(row.cell("relation"), scope: scope).map { relation in
      Rule(
        id: source.id.text, words: words, basis: row.cell("basis").text,
        severity: source.severity ?? severity, block: block?.id,
        rows: rows(row.cell("rows"), in: block), condition: when, relation: relation,
        isOnce: isOnce)
    }
  }

  private func relations(_ cell: Marked, scope: Scope) -> [Relation] {
    guard !cell.text.isEmpty else {
      log.add(.noRelation, at: cell.place)
      return []
    }
    return cell.parts(between: ";").compactMap {
      formulas.relation($0, scope: scope)
    }
  }

  private func block(_ cell: Marked, of form: Form?) -> Block? {
    guard !cell.text.isEmpty else { return nil }
    if let block = form?.block(cell.text) { return block }
    let near = nearestName(to: cell.text, in: form?.blocks.map(\.id) ?? [])
    log.add(.unknown(.block, cell.text, near: near), at: cell.place)
    return nil
  }

  private func rows(_ cell: Marked, in block: Block?) -> [String] {
    guard !cell.text.isEmpty else { return [] }
    let names = (block.map { Scope.lines(of: $0).map(\.id) } ?? []) + RuleCompiler.levels
    return cell.list.map { row in
      if !names.contains(row.text) {
        let near = nearestName(to: row.text, in: names)
        log.add(.unknown(.level, row.text, near: near), at: row.place)
      }
      return row.text
    }
  }

  /// `info once` tells a document once, with a count.
  private func grade(_ cell: Marked) -> (Severity, isOnce: Bool) {
    guard cell.text == "info once" else {
      return (RuleCompiler.severity(cell, log: log), false)
    }
    return (.info, true)
  }

  static func severity(_ cell: Marked, log: ProblemLog) -> Severity {
    if let severity = Severity(rawValue: cell.text) { return severity }
    let near = nearestName(to: cell.text, in: Severity.allCases.map(\.rawValue))
    log.add(.unknown(.severity, cell.text, near: near), at: cell.place)
    return .info
  }
}

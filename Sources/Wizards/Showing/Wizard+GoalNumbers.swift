import Forms
import Rules

extension Wizard {
  /// Whether the numbers of a sheet's goal are those of its indicators; nothing where either has none.
  func goalLines(of form: FormID) -> [String] {
    guard let declared = set.form(form.name), form.sheet != nil else { return [] }
    var goal = ""
    var indicators: [String] = []
    for block in declared.blocks {
      let list = ListID(form: form, block: block.id)
      if case .list(let source) = block.rows, !source.categories.isEmpty {
        indicators += calculation.answers.rows(of: list).flatMap { key in
          entryColumns(of: list).map {
            shown(CellID(form: form, row: .entered(key), column: $0.id))
          }
        }
      } else if block.rows == .fields {
        for column in block.columns {
          goal += paragraphs(of: CellID(form: form, field: column.id)).joined(separator: "。")
        }
      }
    }
    guard !indicators.isEmpty else { return [] }
    return Phrases.goalNumbers(GoalNumbers(goal: goal, indicators: indicators))
  }
}

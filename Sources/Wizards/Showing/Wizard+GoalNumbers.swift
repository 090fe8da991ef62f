import Forms
import Rules
import Texts

extension Wizard {
  /// Whether the numbers of a goal are those of its indicators; nothing where either has none.
  func goalLines(of form: FormID) -> [String] {
    guard let declared = set.form(form.name) else { return [] }
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
        for column in block.columns where !isAskedLater(column, in: form) {
          goal += paragraphs(of: CellID(form: form, field: column.id)).joined(separator: "。")
        }
      }
    }
    guard !indicators.isEmpty else { return [] }
    return Phrases.goalNumbers(GoalNumbers(goal: goal, indicators: indicators))
  }

  /// Whether a field is asked in a later section than this one, so that it may still be last year's.
  private func isAskedLater(_ column: Column, in form: FormID) -> Bool {
    guard let present = section(of: standing.place.position)?.index else { return false }
    return sectionIndex(of: CellID(form: form, field: column.id)) > present
  }
}

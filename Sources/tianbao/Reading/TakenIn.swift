import Forms
import Layouts
import Rules

/// One document of a text as answers, and what of the text is not among them.
struct TakenIn: Sendable {
  let set: TemplateSet
  var answers: Answers
  /// The line each cell was read from.
  var lines: [CellID: Int]
  var repairs: [ReadRepair]
  /// Lines of tables and sheets that found no cell, those of tables the set does not have too.
  var unplaced: [TextLine]

  init(_ document: ReadDocument, set: TemplateSet) {
    self.set = set
    let result = Intake.result(of: document.pages, cover: document.cover, set: set)
    answers = result.answers
    lines = result.lines
    repairs = result.repairs
    unplaced = (result.unplaced + document.otherTables).sorted { $0.number < $1.number }
  }

  /// Forgets the printed rows of blocks that the template prints just so by itself.
  ///
  /// A draft does not keep them; checking a text does not look at them.
  mutating func forgetUsualRows() {
    let calculation = Calculation(set, answers: answers)
    for (form, page) in answers.printed {
      let usual = calculation.filled(form).rows
      var kept = page
      kept.rows = page.rows.filter { block, rows in
        rows
          != usual[block]?.filter(\.isPrinted).map {
            PrintedRow(id: $0.id, code: $0.code, label: $0.label)
          }
      }
      answers.apply(.print(form, kept))
    }
  }
}

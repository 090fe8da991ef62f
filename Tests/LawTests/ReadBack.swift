import Forms
import Layouts
import Rules
import Templates

/// What a text of one document gives back.
struct ReadBack {
  let calculation: Calculation
  let unplaced: [TextLine]

  init(_ text: String, _ loaded: LoadedSet) throws {
    let forms = loaded.set.forms.compactMap { form in
      loaded.layouts[form.id].map { PrintedForm(form: form, layout: $0) }
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      TextLine($0 + 1, String($1))
    }
    let documents = DocumentReader(forms, year: loaded.set.year).read(PrintedText(lines))
    let result = Intake.result(of: documents.flatMap(\.pages), set: loaded.set)
    calculation = Calculation(loaded.set, answers: result.answers, reading: .audit)
    unplaced = result.unplaced + documents.flatMap(\.otherTables)
  }
}

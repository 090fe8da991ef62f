import Forms
import Layouts
import Rules
import Templates

/// Reads and checks a text as the program does, its set loaded once.
struct Auditor: Sendable {
  private let set: LoadedSet
  private let plan: Plan
  private let reader: DocumentReader
  private let passages: PassageReader

  init(_ set: LoadedSet) {
    self.set = set
    plan = Plan(set.set)
    reader = DocumentReader(set.printedForms, year: set.set.year)
    passages = PassageReader(set.set)
  }

  /// What an audit of these lines says, one entry a document of the text.
  func audit(_ lines: [TextLine]) -> [Audited] {
    reader.read(PrintedText(lines)).filter { !$0.pages.isEmpty }.map { document in
      let intake = Intake.result(
        of: document.pages, cover: document.cover, set: set.set)
      let calculation = Calculation(
        plan, answers: intake.answers, reading: .audit,
        document: passages.read(document, of: lines))
      return Audited(calculation: calculation, lines: intake.lines)
    }
  }
}

import Forms
import Layouts
import Rules
import Templates

/// A template set made ready for texts: how its pages are read and its rules computed, once for all.
struct ShelvedSet: Sendable {
  let loaded: LoadedSet
  let candidate: SetCandidate
  private let plan: Plan
  private let passages: PassageReader

  init(_ loaded: LoadedSet, candidate: SetCandidate) {
    self.loaded = loaded
    self.candidate = candidate
    plan = Plan(loaded.set)
    passages = PassageReader(loaded.set)
  }

  /// A document of a text as answers, and what the rules say of it and of its sentences.
  func audit(
    _ document: ReadDocument, of lines: [TextLine], against lastYear: LastYear? = nil
  ) -> (taken: TakenIn, calculation: Calculation) {
    let taken = TakenIn(document, set: loaded.set)
    let calculation = Calculation(
      plan, answers: taken.answers, reading: .audit,
      document: passages.read(document, of: lines), lastYear: lastYear)
    return (taken, calculation)
  }
}

extension LoadedSet {
  /// The set with its printed forms in their order, as a reader looks for them.
  var candidate: SetCandidate {
    let forms = self.set.forms.compactMap { form in
      layouts[form.id].map { PrintedForm(form: form, layout: $0) }
    }
    return SetCandidate(id: self.set.id, year: self.set.year, forms: forms)
  }
}

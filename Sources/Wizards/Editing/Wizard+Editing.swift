import Forms
import Rules
import Texts

extension Wizard {
  /// Opens what stands at the present question in a program of the clerk's own.
  mutating func edit() -> [Effect] {
    standing.typed = ""
    return [.edit(manuscript(of: scope))]
  }

  /// Takes an edited text as one answer, or says what of it cannot be taken and hands it back whole.
  mutating func take(edited text: String, of scope: Manuscript.Scope) -> [Effect] {
    var taker = ManuscriptTaker(self)
    taker.take(text, of: scope)
    guard taker.problems.isEmpty else { return handBack(text, of: scope, taker.problems) }
    guard !taker.changes.isEmpty else { return [say([Phrases.nothingEdited]), .ask(question)] }
    standing.shown = nil
    let said = Phrases.edited(taker.changes)
    return accept(
      taker.changes, line: "", settling: { _ in Settled(remarks: [said]) },
      then: { $0.placeAfterEditing })
  }

  /// The question the clerk comes back to: the one she left, paragraphs at their end.
  private var placeAfterEditing: Place {
    guard let place = present(standing.place) else { return firstPlace }
    guard case .paragraph(let cell, _) = place.position else { return place }
    return place.moved(to: .cell(cell), from: place.cameFrom)
  }

  private func handBack(
    _ text: String, of scope: Manuscript.Scope, _ problems: [ManuscriptProblem]
  ) -> [Effect] {
    let marked = ManuscriptProblem.mark(problems, in: text)
    let lines =
      marked.sentences.prefix(8) + (problems.count > 8 ? [Phrases.moreWrong(problems.count)] : [])
    let manuscript = Manuscript(scope: scope, text: marked.text, complaints: marked.sentences)
    return [.refuse(wrapped(Array(lines), "      ")), .edit(manuscript)]
  }
}

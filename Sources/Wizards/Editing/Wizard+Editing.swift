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
    guard !taker.changes.isEmpty, !calculation.answers.has(.all(taker.changes)) else {
      return [say([Phrases.nothingEdited]), .ask(question)]
    }
    standing.shown = nil
    let before = calculation.answers
    let changes = taker.changes
    return accept(
      changes, line: "",
      settling: { Settled(remarks: [$0.countedWords(of: .all(changes), since: before)]) },
      then: { $0.placeAfterEditing })
  }

  /// How much a change did: rows that came or went, and cells of others that hold something else now.
  private func countedWords(of change: Change, since before: Answers) -> String {
    var (cells, added, removed) = (0, 0, 0)
    for thing in Touched.things(of: change) {
      switch thing {
      case .row(let list, let key):
        let isThere = calculation.answers.rows(of: list).contains(key)
        guard before.rows(of: list).contains(key) != isThere else { continue }
        if isThere { added += 1 } else { removed += 1 }
      case .cell(let cell): cells += before.values[cell] == calculation.answers.values[cell] ? 0 : 1
      default: continue
      }
    }
    return Phrases.edited(cells: cells, added: added, removed: removed)
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

import Forms
import Rules
import Texts

extension Wizard {
  /// What the line may be completed to, best first; at most eight.
  package func candidates(_ text: String) -> [Candidate] {
    if let place = text.dropping(prefix: "/") ?? text.dropping(prefix: "、") {
      return places(named: place.trimmed).prefix(8).map {
        Candidate("/" + $0.label, label: $0.label)
      }
    }
    switch standing.place.position {
    case .cell(let cell): return candidates(text, at: cell)
    case .newRow(let list, let group) where category(group, of: list) != nil:
      return indicatorCandidates(text, in: list, group)
    case .row(let list, let key) where category(group(of: key, in: list), of: list) != nil:
      return indicatorCandidates(text, in: list, group(of: key, in: list))
    case .newRow(let list, _), .row(let list, _): return candidates(text, in: list)
    case .assigning(let units):
      let names = calculation.answers.rows(of: units).map { name(of: $0, in: units) }
      return fitting(names, text)
    default: return []
    }
  }

  private func candidates(_ text: String, at cell: CellID) -> [Candidate] {
    guard let column = calculation.column(of: cell) else { return [] }
    switch column.kind {
    case .choice(let choices): return fitting(choices.map(\.label), text)
    case .reference(let form, let block):
      let list = ListID(form: FormID(form), block: block)
      return fitting(calculation.answers.rows(of: list).map { name(of: $0, in: list) }, text)
    case .code(let id, let digits):
      return entries(text, of: id, digits).map { Candidate($0.code, label: label(of: $0, in: id)) }
    case .text: return earlier(text, at: cell) + fitting(knownNames, text)
    default: return []
    }
  }

  /// Her own wording in the same column; all of it while nothing is typed.
  private func earlier(_ text: String, at cell: CellID) -> [Candidate] {
    let texts = earlierTexts(at: cell)
    guard text.isEmpty else { return fitting(texts, text) }
    return texts.prefix(8).map { Candidate($0, label: $0) }
  }

  /// Names of units and projects, which texts often repeat.
  private var knownNames: [String] {
    self.set.forms.flatMap { form -> [String] in
      form.blocks.flatMap { block -> [String] in
        guard case .list = block.rows, !form.isRepeated else { return [] }
        let list = ListID(form: FormID(form.id), block: block.id)
        let columns = block.columns.filter { $0.kind.isWritten }
        return calculation.answers.rows(of: list).prefix(200).flatMap { key in
          columns.map { shown(CellID(form: list.form, row: .entered(key), column: $0.id)) }
        }
      }
    }
  }

  private func fitting(_ names: [String], _ text: String) -> [Candidate] {
    let ranked = names.compactMap { name in match(text, in: name).map { (rank: $0, name: name) } }
    return ranked.sorted { $0.rank < $1.rank }.prefix(8).map { Candidate($0.name, label: $0.name) }
  }

  /// Completions of the code in a row's line, which is left standing around it.
  private func candidates(_ text: String, in list: ListID) -> [Candidate] {
    let (before, query) = codeQuery(text, in: list)
    guard let query else { return [] }
    return codeLabels(query, in: list, limit: 8).map { entry, label in
      Candidate("\(before)\(entry.code) \(entry.name) ", label: label)
    }
  }

  /// What stands before the code in a line, and what of it is typed; `nil` where it is past.
  private func codeQuery(_ text: String, in list: ListID) -> (before: String, query: String?) {
    let columns = entryColumns(of: list)
    guard let index = columns.firstIndex(where: { $0.kind.isCode }), text.last?.isWhitespace != true
    else {
      return ("", nil)
    }
    guard index > 0 else {
      let isPast = text.words.dropFirst().contains { $0.looksLikeAmount }
      return ("", isPast ? nil : text)
    }
    guard let (before, query) = text.split(last: " "), !before.trimmed.isEmpty else {
      return ("", nil)
    }
    return (before + " ", query)
  }

  /// Codes of a list's column that fit a text, with code, name and parent.
  func codeLabels(
    _ text: String, in list: ListID, limit: Int
  ) -> [(entry: CodeEntry, label: String)] {
    for column in entryColumns(of: list) {
      if case .code(let id, let digits) = column.kind {
        return entries(text, of: id, digits).prefix(limit).map { ($0, label(of: $0, in: id)) }
      }
    }
    return []
  }

  private func label(of entry: CodeEntry, in id: String) -> String {
    set.codes[id]?.label(of: entry) ?? entry.code
  }

  private func entries(_ text: String, of id: String, _ digits: [Int]) -> [CodeEntry] {
    guard let list = set.codes[id] else { return [] }
    return CodeSearch(list: list, digits: digits, used: usedCodes).entries(for: text, limit: 8)
  }
}

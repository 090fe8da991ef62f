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
    case .newRow(let list, _), .row(let list, _): return candidates(text, in: list)
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
      return entries(text, of: id, digits).map {
        Candidate($0.code, label: "\($0.code) \($0.name)")
      }
    case .text: return fitting(knownNames, text)
    default: return []
    }
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
    return codeEntries(query, in: list, limit: 8).map { entry in
      Candidate("\(before)\(entry.code) \(entry.name) ", label: "\(entry.code) \(entry.name)")
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

  /// Codes of a list's column that fit a text.
  func codeEntries(_ text: String, in list: ListID, limit: Int) -> [CodeEntry] {
    for column in entryColumns(of: list) {
      if case .code(let id, let digits) = column.kind {
        return Array(entries(text, of: id, digits).prefix(limit))
      }
    }
    return []
  }

  private func entries(_ text: String, of id: String, _ digits: [Int]) -> [CodeEntry] {
    guard let list = set.codes[id] else { return [] }
    return CodeSearch(list: list, digits: digits).entries(for: text, limit: 8)
  }
}

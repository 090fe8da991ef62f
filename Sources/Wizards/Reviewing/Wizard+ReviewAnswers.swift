import Forms
import Rules
import Texts

extension Wizard {
  /// Answers 核对: a number goes there, behind that of a finding a reason explains it; `>` or Enter
  /// turns the page, `n` says what was not checked, `v` shows tables, `y` exports.
  mutating func answer(review text: String) throws(Refusal) -> [Effect] {
    let first = String(text.prefix { !$0.isWhitespace })
    let rest = String(text.dropFirst(first.count)).trimmed
    switch (first.commandFolded, rest.isEmpty) {
    case ("", _): return turnPage() ?? finish()
    case (">", true): return turnPage() ?? firstPage()
    case ("n", true), ("N", true): return [say(uncheckedLines), .ask(question)]
    case ("v", _), ("V", _): return [.show(rest.isEmpty ? nil : rest), .ask(question)]
    case ("y", true), ("Y", true): return export()
    default: return try answer(reviewNumber: first, reason: rest, line: text)
    }
  }

  private mutating func answer(
    reviewNumber text: String, reason: String, line: String
  ) throws(Refusal) -> [Effect] {
    let sections = sections
    let last = numberedFindings.last?.number ?? sections.count
    guard let number = Int(text.folded), number > 0, number <= last else {
      throw Refusal(Phrases.reviewNumber(last))
    }
    guard number > sections.count else {
      guard reason.isEmpty else { throw Refusal(Phrases.noReasonForSection) }
      guard !isClosed(sections[number - 1]) else {
        throw Refusal(Phrases.notOpened(sections[number - 1].label))
      }
      return go(to: Found(label: "", position: self.first(of: sections[number - 1]), isWide: true))
    }
    guard let finding = finding(numbered: number) else {
      throw Refusal(Phrases.settledAlready(number))
    }
    guard reason.isEmpty else {
      let words = reason.words
      guard let first = words.first, Phrases.everyFindingWords.contains(first),
        words.dropFirst() != ["-"]
      else { return try explain(finding, reason, line: line) }
      let rest = String(reason.dropFirst(first.count)).trimmed
      return try explainTogether(finding, rest, line: line)
    }
    var effects = go(to: target(of: finding))
    effects.insert(say([sentence(finding)]), at: max(effects.count - 1, 0))
    return effects
  }

  /// The next page, `nil` after the last.
  private mutating func turnPage() -> [Effect]? {
    guard reviewPage.hasMore else { return nil }
    return showPage((standing.review?.page ?? 0) + 1)
  }

  /// The page before, `nil` on the first: `<`.
  mutating func turnBack() -> [Effect]? {
    guard standing.place.position == .review, let page = standing.review?.page, page > 0 else {
      return nil
    }
    return showPage(page - 1)
  }

  private mutating func firstPage() -> [Effect] {
    guard let page = standing.review?.page, page > 0 else {
      return [say([Phrases.onlyPage]), .ask(question)]
    }
    return showPage(0)
  }

  private mutating func showPage(_ page: Int) -> [Effect] {
    standing.review?.page = page
    keep("")
    return [say(reviewPage.lines), .ask(question)]
  }

  /// Enter behind the last page: leaves where nothing is left open.
  private mutating func finish() -> [Effect] {
    isAllDone ? leave(.left, typed: "") : [say([Phrases.leaveWithStop]), .ask(question)]
  }

  /// Lets the pages be written where nothing speaks against it.
  private mutating func export() -> [Effect] {
    let open = calculation.findings.filter(\.blocksExport)
    keep("")
    guard !open.isEmpty else { return [.export, .ask(question)] }
    let count = { (severity: Severity) in open.count { $0.severity == severity } }
    let reason = Phrases.notExported(
      errors: count(.error), lacks: count(.incomplete), warnings: count(.warning))
    return [.refuse(wrapped([reason], "")), .ask(question)]
  }
}

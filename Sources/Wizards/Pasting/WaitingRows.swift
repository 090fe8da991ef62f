import Forms

/// Pasted rows that did not fit and wait to be dealt with, wherever the clerk goes meanwhile.
struct WaitingRows: Hashable, Sendable {
  /// Where they wait: the question for a new row, whose line holds the first of them, or the question
  /// about the rest of a list of details.
  var question: Position
  /// Lines to be corrected (`WaitingLine`), at least one; or the rest of the block with its headings.
  var lines: [String]

  init(_ lines: [String], at question: Position) {
    self.question = question
    self.lines = lines
  }

  /// As a draft stores them; `nil` where they do not wait at a list.
  init?(_ stored: Draft.Waiting) {
    guard let question = Position(name: stored.question),
      (question.pasteOrigin ?? question).list != nil
    else { return nil }
    let lines = stored.rows.split(separator: "\n", omittingEmptySubsequences: false)
    self.init(
      question.pasteOrigin == nil ? lines.map(String.init) : [stored.rows], at: question)
  }

  var stored: Draft.Waiting {
    Draft.Waiting(question: question.name, rows: lines.joined(separator: "\n"))
  }

  /// The list they belong to.
  var list: ListID? { (question.pasteOrigin ?? question).list }

  /// The rest of a list of details; `nil` where lines wait.
  var block: String? { question.pasteOrigin == nil ? nil : lines.first }

  /// The line to be corrected first at a question, `nil` where none waits there.
  func line(at position: Position) -> WaitingLine? {
    position == question && block == nil ? lines.first.map { WaitingLine($0) } : nil
  }
}

/// One line to be asked for.
package struct Question: Hashable, Sendable {
  /// The question's own name, stored in `Draft.Stop`.
  package var id: String
  /// What stands before the line, with the default in brackets if there is one.
  package var prompt: String
  /// The text already in the line, free to edit; empty for none.
  package var initial: String
  /// Where the cursor starts, in characters of `initial`; `nil` is its end.
  package var cursor: Int?
  /// Names the history that earlier lines come from; empty keeps none.
  package var historyKey: String

  package init(
    id: String, prompt: String, initial: String = "", cursor: Int? = nil, historyKey: String = ""
  ) {
    self.id = id
    self.prompt = prompt
    self.initial = initial
    self.cursor = cursor
    self.historyKey = historyKey
  }
}

/// One line to be asked for.
package struct Field: Equatable, Sendable {
  /// What stands before the line; display only, without control characters.
  package var prompt: String
  /// The text put into the line, free to edit; empty for none. It holds no line break.
  package var initial: String
  /// Where the cursor starts, counted in scalars of `initial`; nil is its end.
  package var cursor: Int?
  /// Names the history that ↑ walks through; fields of one kind share a key.
  package var historyKey: String

  /// A field with its prompt, the text already in it and its history.
  package init(prompt: String, initial: String = "", cursor: Int? = nil, historyKey: String = "") {
    self.prompt = prompt
    self.initial = initial
    self.cursor = cursor
    self.historyKey = historyKey
  }
}

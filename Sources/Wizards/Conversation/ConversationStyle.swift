/// How the conversation is laid out.
package struct ConversationStyle: Hashable, Sendable {
  /// Columns of the terminal; lines are never wider, but at least 20 are assumed.
  package var columns: Int
  /// Whether nothing is redrawn and every line is complete in itself.
  package var isPlain: Bool

  package init(columns: Int = 80, isPlain: Bool = false) {
    self.columns = max(columns, 20)
    self.isPlain = isPlain
  }
}

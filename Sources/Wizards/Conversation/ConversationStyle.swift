/// How the conversation is laid out.
package struct ConversationStyle: Hashable, Sendable {
  /// The fewest columns in which tables are aligned; in fewer the layout is plain.
  package static let fewestColumns = 40

  /// Columns of the terminal; lines are never wider, but at least 20 are assumed.
  package var columns: Int
  /// Whether every line is complete in itself and none is aligned: asked for, or for want of room.
  package var isPlain: Bool { isPlainWanted || columns < Self.fewestColumns }
  private var isPlainWanted: Bool

  package init(columns: Int = 80, isPlain: Bool = false) {
    self.columns = max(columns, 20)
    isPlainWanted = isPlain
  }
}

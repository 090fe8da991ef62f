/// A row that the template fixes: its official ordinal and label, and what differs in its cells.
package struct Line: Hashable, Sendable {
  package var id: String
  /// The official ordinal as printed, such as `（一）`; empty if none.
  package var ordinal: String
  package var label: String
  /// Sources that differ from the block's columns, by column id; `nil` there means no such cell.
  package var sources: [String: Source?]
  /// When the line applies at all; `nil` is always.
  package var condition: Condition?
  /// The cell that this line's control figures belong to, `nil` for other lines.
  package var target: Reference?

  package init(
    id: String, ordinal: String = "", label: String, sources: [String: Source?] = [:],
    condition: Condition? = nil, target: Reference? = nil
  ) {
    self.id = id
    self.ordinal = ordinal
    self.label = label
    self.sources = sources
    self.condition = condition
    self.target = target
  }
}

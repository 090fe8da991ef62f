/// What `?` says about a cell.
package struct Help: Hashable, Sendable {
  /// What belongs here.
  package var meaning: String
  /// Where a clerk has the figure; empty if it needs no saying.
  package var origin: String
  /// One or two examples; empty if none.
  package var example: String

  package init(meaning: String, origin: String = "", example: String = "") {
    self.meaning = meaning
    self.origin = origin
    self.example = example
  }
}

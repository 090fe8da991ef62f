/// A sentence as a text has it.
package struct ReadFragment: Hashable, Sendable {
  /// The place of its passage among those of the set, and its own in the passage.
  package var passage: Int
  package var fragment: Int
  /// What stands in its holes, one for each.
  package var holes: [ReadHole]
  package var quote: Quote

  package init(passage: Int, fragment: Int, holes: [ReadHole], quote: Quote) {
    self.passage = passage
    self.fragment = fragment
    self.holes = holes
    self.quote = quote
  }
}

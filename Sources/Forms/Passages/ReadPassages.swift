/// What the passages of a set found in the running text of a document.
package struct ReadPassages: Hashable, Sendable {
  /// The sentences found, in the order of the set; those of a repeated one in the order of the text.
  package var fragments: [ReadFragment]
  /// What is wrong with the text itself.
  package var defects: [TextDefect]

  package init(fragments: [ReadFragment] = [], defects: [TextDefect] = []) {
    self.fragments = fragments
    self.defects = defects
  }
}

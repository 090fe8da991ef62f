/// What the document of last year says, kept with the draft of this year so that it stands alone.
///
/// Its contents stand at the cells of this year that mean the same; rows and sheets that were carried
/// over have one key in both. Nothing of it is an answer of this year.
package struct LastYear: Hashable, Sendable {
  /// `guyuan-2024`.
  package var set: String
  /// What the document is called: a draft's name, or a file's.
  package var source: String
  /// Contents typed, presumed and computed alike; blanks are left out.
  package var contents: Answers

  package init(set: String, source: String, contents: Answers = Answers()) {
    self.set = set
    self.source = source
    self.contents = contents
  }
}

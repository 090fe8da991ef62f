import Texts

/// Fixed words of a flow picture between white space, which a page is searched for.
struct FlowLabel {
  /// As the picture has them.
  var words: String
  /// Folded, without white space.
  var signs: [Character]
  /// Whether the picture has them at the beginning of a line, and how far in.
  var indent: Int?
  /// Whether nothing stands behind them on their line of the picture.
  var closesLine: Bool

  init(_ words: String, indent: Int?, closesLine: Bool) {
    self.words = words
    signs = Array(words.comparable)
    self.indent = indent
    self.closesLine = closesLine
  }
}

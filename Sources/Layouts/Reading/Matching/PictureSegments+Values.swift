import Forms

extension [PictureSegment] {
  /// What the holes of a text take from a printed one; `nil` if its words are not all there.
  ///
  /// White space and the width of brackets do not count in the words. A hole goes up to the words
  /// behind it, a code or a numeral as far as its digits. Looks at the first `FoldedText.limit`
  /// characters only for words.
  func values(in printed: String) -> [(target: Hole.Target, text: String)]? {
    var rest = ScalarReader(printed.unicodeScalars)
    var values: [(target: Hole.Target, text: String)] = []
    for (index, segment) in enumerated() {
      switch segment {
      case .words(let words):
        guard rest.skip(words) else { return nil }
      case .hole(let hole):
        var next: FoldedText?
        if index + 1 < count, case .words(let words) = self[index + 1] { next = words }
        guard let text = rest.take(hole.shape, upTo: next) else { return nil }
        values.append((hole.target, text))
      }
    }
    return rest.isAtEnd ? values : nil
  }
}

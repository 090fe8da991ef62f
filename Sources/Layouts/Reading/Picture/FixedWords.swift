/// Words of a picture without a hole for an answer, with their place in it.
struct FixedWords: Hashable, Sendable {
  /// With the year filled in.
  let text: String
  let folded: FoldedText
  /// Which of the words of the picture, counted from 0 in its order.
  let place: Int
  /// Which of the cells or lines with just these words, counted from 1.
  let occurrence: Int

  /// Whether there is no letter or sign in them that could be lost.
  var isEmpty: Bool { folded.isEmpty }
}

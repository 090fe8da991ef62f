/// A layout made ready to be looked for on a page: facts filled in, words folded, names at hand.
struct Picture: Sendable {
  var titles: [PictureText] = []
  var unit: PictureText?
  var items: [PictureItem] = []
  var notes: [PictureText] = []
  /// All its fixed words in order: titles, unit, table, notes.
  var words: [FixedWords] = []

  /// The titles as one text, as far as they are fixed words.
  var wholeTitle: FoldedText {
    titles.compactMap(\.words).reduce(.empty) { $0 + $1.folded }
  }
}

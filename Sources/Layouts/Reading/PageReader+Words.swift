import Forms

extension PageReader {
  /// Puts down the fixed words that are printed otherwise or lost.
  ///
  /// Words below the last row that was found are not counted: the page may be cut there.
  mutating func finishWords() {
    let isWhole =
      position >= picture.items.count || picture.items[position...].allSatisfy { !$0.isOnce }
    for text in picture.titles + [picture.unit].compactMap(\.self) + (isWhole ? picture.notes : [])
    {
      guard let words = text.words, !found.contains(words.place) else { continue }
      printed[words.place] = ""
    }
    page.words = printed.sorted { $0.key < $1.key }.map { place, text in
      let words = picture.words[place]
      return PrintedWord(words.text, occurrence: words.occurrence, printed: text)
    }
  }
}

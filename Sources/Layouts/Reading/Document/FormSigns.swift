import Forms

/// What the pages of one form are known by: their titles, the first row of their head, their notes.
struct FormSigns {
  let printed: PrintedForm
  let picture: Picture
  /// Titles without a hole.
  let titles: Set<FoldedText>
  /// Titles with one.
  let openTitles: [[PictureSegment]]
  /// The titles of the set for it, beside those of its picture.
  let otherTitles: [FoldedText]
  /// The rows of the table's head, at least the first row.
  let head: [PictureRow]

  init(_ printed: PrintedForm, year: Int) {
    self.printed = printed
    var builder = PictureBuilder(form: printed.form, year: year)
    picture = builder.picture(of: printed.layout)
    otherTitles = (printed.titles + [printed.form.title]).map { FoldedText($0) }
      .filter { !$0.isEmpty }
    var titles = Set(otherTitles)
    titles.insert(picture.wholeTitle)
    if let first = picture.titles.first?.words { titles.insert(first.folded) }
    titles.remove(FoldedText(""))
    self.titles = titles
    openTitles = picture.titles.prefix(1).filter { $0.words == nil }.map(\.segments)
    let rows = picture.items.prefix(while: \.isOnce).compactMap(\.row)
    head = Array(rows.prefix(max(1, rows.prefix(while: \.isHead).count)))
  }

  /// The words in the first cell of the table; `nil` if a hole stands there.
  var firstWords: FoldedText? {
    guard case .words(let words) = head.first?.cells.first else { return nil }
    return words.folded
  }

  /// Whether some lines are its title, a number perhaps before it.
  func isTitle(_ text: FoldedText, printed line: String) -> Bool {
    titles.contains(text) || titles.contains(text.withoutHeading)
      || openTitles.contains { $0.values(in: line) != nil }
  }
}

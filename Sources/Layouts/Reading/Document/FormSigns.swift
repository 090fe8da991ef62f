import Forms

/// What the pages of one form are known by: their titles, the first row of their head, their notes.
struct FormSigns: Sendable {
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
    otherTitles = (printed.form.alsoTitled + [printed.form.title]).map { FoldedText($0) }
      .filter { !$0.isEmpty }
    let own = picture.titles.compactMap(\.words?.folded).max { $0.count < $1.count }
    titles = Set(otherTitles + [picture.wholeTitle] + [own].compactMap(\.self))
      .filter { !$0.isEmpty }
    openTitles = picture.titles.prefix(1).filter { $0.words == nil }.map(\.segments)
    let rows = picture.items.prefix(while: \.isOnce).compactMap(\.row)
    head = Array(rows.prefix(max(1, rows.prefix(while: \.isHead).count)))
  }

  /// The words in the first cell of the table; `nil` if a hole stands there.
  var firstWords: FoldedText? {
    guard case .words(let words) = head.first?.cells.first else { return nil }
    return words.folded
  }

  /// Whether its pages have no table.
  var isFlow: Bool { printed.layout.isFlow }

  /// Whether a line begins like one of the titles of its picture, as 附件2： does.
  func isTitleLine(_ text: FoldedText) -> Bool {
    picture.titles.contains { title in
      guard let words = title.words?.folded, let rest = text.rest(after: words) else {
        return false
      }
      return rest.count <= 2
    }
  }
}

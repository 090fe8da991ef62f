import Forms

extension Layout {
  /// Reads a page without a table: labels in the order of the picture, whatever white space and
  /// line breaks stand between and inside them.
  ///
  /// What stands between two labels is the content of the hole there. A label that is lost gives its
  /// text to the one before it, with a repair. Paragraphs of a text are apart by a line break.
  func readFlow(_ lines: [TextLine], form: Form, year: Int) -> ReadPage {
    var reader = FlowReader(
      elements: FlowElements(self, year: year).all, text: FlowText(lines), kinds: FlowKinds(form))
    reader.read()
    let first = lines.first?.number ?? 1
    var page = ReadPage(form: form.id, lines: first...max(first, lines.last?.number ?? 1))
    page.fields = reader.fields
    page.head = reader.head
    page.rows = reader.rows
    page.words = reader.words
    page.repairs = reader.repairs
    page.unplaced = reader.unplaced
    return page
  }
}

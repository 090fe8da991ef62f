import Forms

extension Layout {
  /// Finds on a printed page what belongs to this picture.
  ///
  /// `lines` are those of one table or sheet, titles and notes among them; `form` is the form it is a
  /// picture of and `year` its budget year. Nothing is made up and nothing is dropped: see `ReadPage`.
  /// Of a table O(lines × cells), whatever the lines hold; for a flow picture see `readFlow`.
  package func read(_ lines: [TextLine], form: Form, year: Int) -> ReadPage {
    if isFlow { return readFlow(lines, form: form, year: year) }
    var builder = PictureBuilder(form: form, year: year)
    var reader = PageReader(
      builder.picture(of: self), form: form, lines: lines.map { PrintedLine($0) })
    return reader.read()
  }
}

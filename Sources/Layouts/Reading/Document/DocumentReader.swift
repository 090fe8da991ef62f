import Forms

/// Cuts a text into the tables and sheets of a template set and reads each of them.
///
/// A page begins at its title, which may be numbered, wrapped or printed twice, or, where the title
/// is lost, at the words of its first row. An entry of the 目录 has no table below it and is none. A
/// table that comes a second time begins another document, and so does the cover of another department.
package struct DocumentReader: Sendable {
  private let signs: [FormSigns]
  private let year: Int

  /// `forms` are the printed forms of the set in their order; `year` is its budget year.
  package init(_ forms: [PrintedForm], year: Int) {
    signs = forms.map { FormSigns($0, year: year) }
    self.year = year
  }

  /// The documents of a text; one without a page of the set has only `rest`. O(text).
  package func read(_ text: PrintedText) -> [ReadDocument] { read(outline(of: text)) }

  /// The documents of a text whose pages this reader has found. O(text).
  package func read(_ outline: DocumentOutline) -> [ReadDocument] {
    var documents = [ReadDocument()]
    var next = 0
    var department: String?
    var hasOnlySheets = true
    for piece in outline.pieces {
      let before = outline.lines[next..<piece.lines.lowerBound]
      let cover = Cover.department(among: before.lazy.map(\.source))
      // A title with another spelling of the name is no cover: where there are tables, only one that
      // comes a second time begins another document.
      let isSheet = signs[piece.form].printed.form.isRepeated
      let isOther =
        hasOnlySheets && isSheet && cover != nil && department != nil && cover?.text != department
      let split =
        piece.opensDocument || isOther ? before.beginningOfDocument(below: cover) : before.endIndex
      documents[documents.count - 1].rest += before[..<split].map(\.source)
      if piece.opensDocument || isOther {
        documents.append(ReadDocument())
        department = nil
        hasOnlySheets = true
      }
      department = cover?.text ?? department
      hasOnlySheets = hasOnlySheets && isSheet
      documents[documents.count - 1].rest += before[split...].map(\.source)
      documents[documents.count - 1].pages.append(page(piece, of: outline))
      next = piece.lines.upperBound + 1
    }
    documents[documents.count - 1].rest += outline.lines[next...].map(\.source)
    return documents
  }

  /// How many forms it looks for.
  var formCount: Int { signs.count }

  /// Where the pages are in a text.
  package func outline(of text: PrintedText) -> DocumentOutline {
    DocumentOutline(text.printed, signs: signs)
  }

  private func page(_ piece: DocumentOutline.Piece, of outline: DocumentOutline) -> ReadPage {
    let signs = signs[piece.form]
    guard !signs.isFlow else {
      return signs.printed.layout.read(
        outline.lines[piece.lines].map(\.source), form: signs.printed.form, year: year)
    }
    var reader = PageReader(
      signs.picture, form: signs.printed.form, lines: outline.lines[piece.lines])
    reader.titles = signs.otherTitles
    return reader.read()
  }
}

extension ArraySlice<PrintedLine> {
  /// Where the text of the next document begins: some lines above its 目录, else at its cover, else
  /// behind all of them.
  fileprivate func beginningOfDocument(below cover: ReadCell?) -> Int {
    let contents = FoldedText("目录")
    guard let index = lastIndex(where: { $0.cells.first?.folded == contents }) else {
      return cover.flatMap { cover in firstIndex { $0.number >= cover.line } } ?? endIndex
    }
    return Swift.max(startIndex, index - 6)
  }
}

import Forms

/// Reads the lines of one page against a picture with cells.
struct PageReader {
  /// How far the rows of a band were found, at the left and at the right.
  struct Halves {
    var left = 0
    var right = 0
  }

  /// A cell of several paragraphs that the next lines may go on with.
  struct Paragraphs {
    var column: String
    /// Where its cell stands in the line.
    var cellColumn: Int
  }

  let picture: Picture
  let form: Form
  /// The lines with something in them.
  let lines: [PrintedLine]
  /// Other titles the page may have.
  var titles: [FoldedText] = []
  var matcher = RowMatcher()
  /// The first part of the table that may come next.
  var position = 0
  /// How far each band was found, by its place among the parts.
  var halves: [Int: Halves] = [:]
  var page: ReadPage
  /// The fixed words that were found, by place.
  var found: Set<Int> = []
  /// The fixed words that are printed otherwise, by place.
  var printed: [Int: String] = [:]
  /// Where the rows of fixed lines stand in the page.
  var rowsOfLines: [String: Int] = [:]
  /// The last fixed line of each block by its number, to tell lines of one name apart.
  var lastLines: [String: Int] = [:]
  /// The levels of the rows of each block by budget units that were found.
  var levels: [String: Set<FilledRow.Level>] = [:]
  /// The category of the last row.
  var category: Int?
  var paragraphs: Paragraphs?
  /// Whether a row of the table was found.
  var isInTable = false

  /// `lines` are in order; blank ones among them are passed over.
  init(_ picture: Picture, form: Form, lines: some Sequence<PrintedLine>) {
    self.picture = picture
    self.form = form
    self.lines = lines.filter { !$0.isBlank }
    let first = self.lines.first?.number ?? 1
    page = ReadPage(form: form.id, lines: first...max(first, self.lines.last?.number ?? 1))
  }

  mutating func read() -> ReadPage {
    let table = lines.firstIndex { $0.hasTabs } ?? lines.count
    readTitles(lines[..<table])
    var index = table
    while index < lines.count {
      index += place(at: index)
    }
    finishWords()
    page.repairs = page.repairs.joined(in: lines.map(\.number))
    return page
  }

  /// Finds the place of a line of the table or below it; says how many lines were taken.
  private mutating func place(at index: Int) -> Int {
    let line = lines[index]
    if line.isCrowded {
      page.unplaced.append(line.source)
      return 1
    }
    if !line.hasTabs, let count = placeText(at: index) { return count }
    if goesOn(line) { return 1 }
    if !placeRow(line) { page.unplaced.append(line.source) }
    return 1
  }
}

import Forms
import Texts

/// Makes answers of the pages of one document.
///
/// What a cell prints is its answer, or stands beside it where the cell is computed; a blank is kept
/// as a blank. The leaves of a code tree become rows of the list under it, once, whichever tables show
/// them. A text that is not of its cell's kind, or that contradicts what was read before, is never
/// dropped: it is among the unplaced. Costs one pass over the cells.
package struct Intake {
  let set: TemplateSet
  var result = IntakeResult(answers: Answers(), lines: [:], repairs: [], unplaced: [])
  /// Rows of lists that came from leaves, by what names them.
  var leaves: [LeafName: [Int]] = [:]
  /// The list of each row, with the columns that name a row of it.
  var lists: [Int: (list: ListID, names: [String])] = [:]
  /// The first row of a list with a name or code.
  var rowsByName: [RowName: Int] = [:]
  /// What was printed where something is asked for only if there is any.
  var evidence: [Reference: Evidence] = [:]

  /// A name or code as names are compared, and the list it is one of.
  struct RowName: Hashable {
    var list: ListID
    var name: FoldedText

    /// The same name stands in few lists, so the list is left out.
    func hash(into hasher: inout Hasher) { hasher.combine(name) }
  }

  /// What names a row that several tables show.
  struct LeafName: Hashable {
    var list: ListID
    var unit: Int?
    var code: String
  }

  /// How many budget units all pages together have figures of.
  var unitCount = 0

  private init(_ set: TemplateSet) { self.set = set }

  /// The answers that `pages`, in the order of the text, print; where no page names the department or
  /// the day, those of the cover.
  package static func result(
    of pages: [ReadPage], cover: Cover? = nil, set: TemplateSet
  ) -> IntakeResult {
    var intake = Intake(set)
    let units = pages.flatMap(\.rows).filter { $0.level == .unit && $0.hasText }
    intake.unitCount = Set(units.map { $0.code + $0.label.comparable }).count
    let cells = pages.reduce(0) { $0 + $1.cellCount }
    // A cell of a table may also answer one of the list below it.
    intake.result.lines.reserveCapacity(2 * cells)
    intake.result.answers.reserveCapacity(2 * cells)
    // A table of one fund says which fund its rows are of, so it goes before those of all funds.
    let specific = pages.filter { intake.isSpecific($0) }
    for page in specific + pages.filter({ !intake.isSpecific($0) }) { intake.take(page) }
    if let cover { intake.take(cover) }
    intake.answerWhatThereIs()
    intake.result.repairs.sort { $0.line < $1.line }
    intake.result.unplaced.sort { $0.number < $1.number }
    return intake.result
  }

  private func isSpecific(_ page: ReadPage) -> Bool {
    (set.form(page.form)?.blocks ?? []).contains { block in
      if case .tree(let source) = block.rows { !source.matches.isEmpty } else { false }
    }
  }

  private mutating func take(_ page: ReadPage) {
    result.repairs += page.repairs
    result.unplaced += page.unplaced
    guard let form = set.form(page.form) else { return }
    let id = form.isRepeated ? addSheet(of: form) : FormID(form.id)
    takeHead(page)
    takeFields(page, of: form, id)
    var printed = PrintedPage(words: page.words)
    for block in form.blocks {
      let rows = page.rows.filter { $0.block == block.id }
      guard !rows.isEmpty else { continue }
      printed.rows[block.id] = take(rows, of: block, in: form, id)
    }
    result.answers.apply(.print(id, printed))
    if form.isRepeated { link(id, of: form) }
  }

  private mutating func addSheet(of form: Form) -> FormID {
    let key = result.answers.nextKey
    let count = result.answers.sheets(of: form.id).count
    result.answers.apply(.insertSheet(form: form.id, key: key, index: count))
    return FormID(form.id, sheet: key)
  }

  private mutating func take(
    _ rows: [ReadRow], of block: Block, in form: Form, _ id: FormID
  ) -> [PrintedRow] {
    let ids: [RowID?]
    switch block.rows {
    case .fields: ids = rows.map { row in lose(row) }
    case .fixed(let lines): ids = takeLines(rows, lines, of: block, in: form, id)
    case .classes(let source): ids = takeClasses(rows, source, of: block, in: form, id)
    case .list(let source): ids = takeEntries(rows, source, of: block, id)
    case .units(let source): ids = takeUnits(rows, source, of: block, in: form, id)
    case .tree(let source): ids = takeTree(rows, source, of: block, in: form, id)
    }
    // A table without any row prints its words for that by itself.
    guard ids.contains(where: { $0 != nil }) else { return [] }
    return zip(rows, ids).map { PrintedRow(id: $1, code: $0.code, label: $0.label) }
  }

  /// Puts every text of a row among the unplaced.
  mutating func lose(_ row: ReadRow) -> RowID? {
    for (_, cell) in row.cells.sorted(by: { $0.key < $1.key }) { lose(cell) }
    return nil
  }

  mutating func lose(_ cell: ReadCell) {
    guard !cell.text.isEmpty else { return }
    result.unplaced.append(TextLine(cell.line, cell.text))
  }
}

extension ReadPage {
  /// How many cells it prints, blank ones too.
  fileprivate var cellCount: Int {
    head.count + fields.count + rows.reduce(0) { $0 + $1.cells.count }
  }
}

extension ReadRow {
  /// Whether anything stands in its columns.
  var hasText: Bool { cells.values.contains { !$0.text.isEmpty } }
}

import Forms

/// Where the pages of a text are: each with its form and its lines.
package struct DocumentOutline: Sendable {
  /// A page before it is read.
  struct Piece: Hashable {
    /// Which of the forms.
    var form: Int
    /// The first and the last of the lines with something in them.
    var lines: ClosedRange<Int>
    /// Whether a second document begins before it.
    var opensDocument = false
  }

  /// The most lines between a title and its table.
  static let reach = 12

  let signs: [FormSigns]
  /// The lines with something in them.
  let lines: [PrintedLine]
  private(set) var pieces: [Piece] = []
  /// The forms by the words in the first cell of their table.
  let formsByFirstWords: [FoldedText: [Int]]
  /// The forms by their titles.
  let formsByTitle: [FoldedText: [Int]]
  /// The forms whose title has a hole.
  let formsWithOpenTitle: [Int]
  private let hasFlow: Bool
  /// The forms of the document that is being found.
  private(set) var seen: Set<Int> = []

  init(_ lines: [PrintedLine], signs: [FormSigns]) {
    self.lines = lines
    self.signs = signs
    formsByFirstWords = Dictionary(
      grouping: signs.indices.filter { signs[$0].firstWords != nil },
      by: { signs[$0].firstWords ?? .empty })
    var titles: [FoldedText: [Int]] = [:]
    for (index, sign) in signs.enumerated() {
      for title in sign.titles { titles[title, default: []].append(index) }
    }
    formsByTitle = titles
    formsWithOpenTitle = signs.indices.filter { !signs[$0].openTitles.isEmpty }
    hasFlow = signs.contains(where: \.isFlow)
    find()
  }

  private mutating func find() {
    var index = 0
    var end = 0
    while index < lines.count {
      guard lines[index].hasTabs else {
        if let next = takeFlow(at: index, after: end) { end = next }
        index = max(index + 1, end)
        continue
      }
      let last = lines[index...].firstIndex { !$0.hasTabs } ?? lines.count
      end = take(index..<last, after: end)
      index = max(last, end)
    }
  }

  /// Takes a page without a table whose title stands at a line; says where the text behind it begins.
  private mutating func takeFlow(at index: Int, after end: Int) -> Int? {
    guard hasFlow, lines[index].cells.count == 1,
      let form = forms(titledAt: index, before: lines.count).first(where: { signs[$0].isFlow })
    else { return nil }
    let sign = signs[form]
    var start = index
    while start > end, let above = lines[start - 1].cells.first, !lines[start - 1].hasTabs,
      sign.isTitleLine(above.folded)
    {
      start -= 1
    }
    var last = index
    while last + 1 < min(lines.count, index + 4), startsFlow(at: last + 1, of: form) { last += 1 }
    for line in lines.indices[(last + 1)...] {
      if lines[line].hasTabs || startsFlow(at: line, of: form) { break }
      last = line
      if let count = noteCount(at: line, sign.picture) {
        last = line + count - 1
        break
      }
    }
    add(Piece(form: form, lines: start...last))
    return last + 1
  }

  /// Whether the next page of a form without a table begins at a line.
  private func startsFlow(at line: Int, of form: Int) -> Bool {
    guard let text = lines[line].cells.first?.folded else { return false }
    let titles = forms(titledAt: line, before: lines.count)
    if titles.contains(form) { return true }
    return signs[form].isTitleLine(text) && line + 1 < lines.count
      && forms(titledAt: line + 1, before: lines.count).contains(form)
  }

  /// Takes a run of table lines into a page, or several; says where the text behind it begins.
  private mutating func take(_ run: Range<Int>, after end: Int) -> Int {
    if let (form, start) = title(above: run.lowerBound, after: end) {
      add(Piece(form: form, lines: start...run.lowerBound))
    } else if let form = form(beginningAt: run.lowerBound, isInside: false) {
      add(Piece(form: form, lines: run.lowerBound...run.lowerBound))
    } else if goesOn(at: run.lowerBound) {
      extend(to: run.lowerBound)
    } else {
      return run.upperBound
    }
    for index in run.dropFirst() {
      if let form = form(beginningAt: index, isInside: true) {
        add(Piece(form: form, lines: index...index))
      } else {
        extend(to: index)
      }
    }
    let lost = lines[run.upperBound...].prefix(while: \.isLostRow).endIndex
    if lost > run.upperBound { extend(to: lost - 1) }
    let note = endOfNotes(from: lost)
    if note > lost { extend(to: note - 1) }
    return note
  }

  /// Whether a run of table lines without a title goes on with the last page: only a little text
  /// stands between, and nothing in it opens another table.
  private func goesOn(at index: Int) -> Bool {
    guard let last = pieces.last?.lines.upperBound, index - last <= 4 else { return false }
    return !lines[(last + 1)..<index].contains { line in
      guard let text = line.cells.first?.folded else { return true }
      return text.scalars.last == "表" || text.rest(after: FoldedText("单位：")) != nil
    }
  }

  private mutating func extend(to index: Int) {
    let last = pieces[pieces.count - 1].lines
    pieces[pieces.count - 1].lines = last.lowerBound...index
  }

  private mutating func add(_ piece: Piece) {
    var piece = piece
    if !signs[piece.form].printed.form.isRepeated, !seen.insert(piece.form).inserted {
      piece.opensDocument = true
      seen = [piece.form]
    }
    pieces.append(piece)
  }
}

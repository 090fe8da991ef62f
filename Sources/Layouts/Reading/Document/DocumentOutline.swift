import Forms

/// Where the pages of a text are: each with its form and its lines.
struct DocumentOutline {
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
  private static let reach = 12

  let signs: [FormSigns]
  /// The lines with something in them.
  let lines: [PrintedLine]
  private(set) var pieces: [Piece] = []
  private let formsByFirstWords: [FoldedText: [Int]]
  private let formsByTitle: [FoldedText: [Int]]
  private let hasFlow: Bool
  private var seen: Set<Int> = []

  init(_ lines: [PrintedLine], signs: [FormSigns]) {
    self.lines = lines
    self.signs = signs
    formsByFirstWords = Dictionary(
      grouping: signs.indices.filter { signs[$0].firstWords != nil },
      by: { signs[$0].firstWords ?? FoldedText("") })
    var titles: [FoldedText: [Int]] = [:]
    for (index, sign) in signs.enumerated() {
      for title in sign.titles { titles[title, default: []].append(index) }
    }
    formsByTitle = titles
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

  /// The form whose title stands nearest above a line, and where its titles begin.
  private func title(above index: Int, after end: Int) -> (form: Int, start: Int)? {
    let first = max(end, index - Self.reach)
    var found: (form: Int, start: Int)?
    for line in (first..<max(first, index)).reversed() {
      let forms = self.forms(titledAt: line, before: index)
      if let form = found?.form {
        guard forms.contains(form) else { break }
        found = (form, line)
      } else if let form = choose(forms, at: index) {
        found = (form, line)
      }
    }
    return found
  }

  /// The forms whose title a line, or it and the next ones, are.
  private func forms(titledAt line: Int, before end: Int) -> [Int] {
    var text = FoldedText("")
    var printed = ""
    for next in lines[line..<min(end, line + 3)] {
      guard next.cells.count == 1, let cell = next.cells.first, cell.folded.count <= 80 else {
        break
      }
      text = text + cell.folded
      printed += cell.text
      let forms =
        formsByTitle[text] ?? formsByTitle[text.withoutHeading]
        ?? signs.indices.filter { index in
          signs[index].openTitles.contains { $0.values(in: printed) != nil }
        }
      if !forms.isEmpty { return forms }
    }
    return []
  }

  /// The one of some forms whose table begins at a line; else the first that was not met yet.
  private func choose(_ forms: [Int], at index: Int) -> Int? {
    guard forms.count > 1 else { return forms.first }
    return forms.first { isHead(of: $0, at: index) } ?? forms.first { !seen.contains($0) }
      ?? forms.first
  }

  /// The form whose table begins at a line by the words of its first row.
  private func form(beginningAt index: Int, isInside: Bool) -> Int? {
    guard let first = lines[index].cells.first, first.column == 0,
      let forms = formsByFirstWords[first.folded]?.filter({ isHead(of: $0, at: index) }),
      !forms.isEmpty
    else { return nil }
    guard let current = pieces.last?.form else { return forms.first }
    if forms.contains(current) {
      return signs[current].printed.form.isRepeated || !isInside ? current : nil
    }
    return forms.first { $0 > current } ?? forms.first
  }

  private func isHead(of form: Int, at index: Int) -> Bool {
    let head = signs[form].head
    var matcher = RowMatcher()
    return !head.isEmpty
      && zip(head, lines[index...]).allSatisfy { row, line in
        matcher.plain(line.cells, row, origin: 0) != nil
      }
  }

  /// Where the notes below a table end: its own, and the line of the unit if it came last.
  private func endOfNotes(from start: Int) -> Int {
    guard let piece = pieces.last else { return start }
    let picture = signs[piece.form].picture
    var index = start
    while index < lines.count, !lines[index].hasTabs {
      guard let count = noteCount(at: index, picture) ?? unitCount(at: index, piece) else { break }
      index += count
    }
    return index
  }

  private func noteCount(at index: Int, _ picture: Picture) -> Int? {
    guard !picture.notes.isEmpty else { return nil }
    var text = FoldedText("")
    for (count, line) in lines[index...].prefix(4).enumerated() {
      guard !line.hasTabs, let cell = line.cells.first else { return nil }
      text = text + cell.folded
      if picture.notes.contains(where: { $0.words?.folded == text }) { return count + 1 }
    }
    let words = lines[index].cells.first?.folded
    let isOther = picture.notes.contains { note in
      note.words.map { words?.isOtherNote(than: $0.folded) ?? false } ?? false
    }
    return isOther ? 1 : nil
  }

  private func unitCount(at index: Int, _ piece: Piece) -> Int? {
    let isUnit = { (line: PrintedLine) in
      line.cells.first?.folded.rest(after: FoldedText("单位：")) != nil
    }
    guard isUnit(lines[index]), !lines[piece.lines].prefix(Self.reach).contains(where: isUnit)
    else {
      return nil
    }
    return 1
  }
}

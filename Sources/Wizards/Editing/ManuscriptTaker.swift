import Forms
import Rules
import Texts

/// Takes an edited text, place by place, and gathers what it changes and what it cannot take.
struct ManuscriptTaker {
  /// The interview with the changes so far, so that later lines may name rows of earlier ones.
  private(set) var wizard: Wizard
  /// The interview as it was before.
  private let before: Wizard
  private(set) var changes: [Change] = []
  private(set) var problems: [ManuscriptProblem] = []
  /// The lines that are about rows which are there, by the keys of these.
  private var rowLines: [Int: Int] = [:]

  init(_ wizard: Wizard) { (self.wizard, before) = (wizard, wizard) }

  /// Takes a text of one cell's paragraphs, or of places.
  mutating func take(_ text: String, of scope: Manuscript.Scope) {
    guard case .paragraphs(let cell) = scope else {
      for piece in ManuscriptPiece.pieces(of: text) { take(piece) }
      return
    }
    let lines = ManuscriptPiece.lines(of: text).filter {
      !ManuscriptPiece.isRemark($0.text) && !$0.text.trimmed.isEmpty
    }
    take(lines, at: .cell(cell))
  }

  private mutating func take(_ piece: ManuscriptPiece) {
    guard !piece.place.isEmpty else { return fail(piece.number, Phrases.lineWithoutPlace) }
    guard let position = Position(name: piece.place), wizard.mayStand(at: position) else {
      // What stood in a row goes with the row that the same text takes away.
      let isGone = Position(name: piece.place).map { before.mayStand(at: $0) } ?? false
      return isGone ? () : fail(piece.number, Phrases.noPlace(piece.place))
    }
    take(piece.lines, at: position)
  }

  private mutating func take(_ lines: [ManuscriptPiece.Line], at position: Position) {
    let lines = position.list == nil ? lines : lines.filter { isFirst($0) }
    guard lines.map(\.text.trimmed) != wizard.lines(at: position).map(\.trimmed) else { return }
    switch position {
    case .newRow(let list, let group):
      for line in lines {
        attempt(line) { wizard throws(Refusal) in
          try wizard.changes(row: line.text, of: list, group)
        }
      }
    case .cell(let cell) where wizard.holdsParagraphs(cell):
      guard let first = lines.first else { return }
      attempt(first) { wizard throws(Refusal) in
        try wizard.changes(paragraphs: lines.map(\.text), of: cell)
      }
    case .cell(let cell):
      guard let first = lines.first else { return }
      if lines.count > 1 { return fail(lines[1].number, Phrases.onlyOneLine) }
      attempt(first) { wizard throws(Refusal) in
        [.answer(cell, try wizard.value(Command.literal(first.text), of: cell))]
      }
    default: return
    }
  }

  /// Tries what a line gives; the rest goes on without it where it is refused.
  private mutating func attempt(
    _ line: ManuscriptPiece.Line, _ read: (Wizard) throws(Refusal) -> [Change]
  ) {
    do throws(Refusal) {
      let found = try read(wizard)
      let former = wizard.partsLacking(in: found)
      let inverse = wizard.calculation.apply(.all(found))
      let now = wizard.partsLacking(in: found)
      for (row, parts) in now {
        let known = former.first { $0.row == row }?.parts ?? []
        let lacking = parts.filter { part in !known.contains { $0.id == part.id } }
        guard !lacking.isEmpty else { continue }
        wizard.calculation.apply(inverse)
        throw Refusal(Phrases.partsLacking(lacking.map(\.label)))
      }
      changes += found
    } catch {
      fail(line.number, error.sentence)
    }
  }

  /// Whether no line above is about the same row; says so where one is.
  private mutating func isFirst(_ line: ManuscriptPiece.Line) -> Bool {
    guard let key = Wizard.keyed(line.text)?.0 else { return true }
    guard let other = rowLines.updateValue(line.number, forKey: key) else { return true }
    rowLines[key] = other
    problems.append(ManuscriptProblem(line: line.number, reason: .repeats(line: other, key: key)))
    return false
  }

  private mutating func fail(_ line: Int, _ sentence: String) {
    problems.append(ManuscriptProblem(line: line, reason: .refused(sentence)))
  }
}

extension Wizard {
  /// Whether a text may name a place: an asked cell that is there, or the rows of a list.
  fileprivate func mayStand(at position: Position) -> Bool {
    switch position {
    case .cell(let cell):
      calculation.source(of: cell)?.isAsked == true && present(Place(position)) != nil
        && (cell.form.sheet.map { calculation.answers.sheets(of: cell.form.name).contains($0) }
          ?? true)
    case .newRow(let list, let group): source(of: list) != nil && groups(of: list).contains(group)
    default: false
    }
  }

  fileprivate func holdsParagraphs(_ cell: CellID) -> Bool {
    if case .paragraphs = calculation.column(of: cell)?.kind { true } else { false }
  }

  fileprivate func changes(paragraphs texts: [String], of cell: CellID) throws(Refusal) -> [Change]
  {
    if texts.count == 1, texts[0].commandFolded == "-" { return [.answer(cell, .blank)] }
    let texts = texts.map(Command.literal)
    try check(texts, of: cell)
    return [.answer(cell, .paragraphs(texts))]
  }

  /// What a line of rows changes: `@7` and the parts is a row that is there, `@7 -` takes it away, a
  /// line without a key is a new row.
  fileprivate func changes(
    row line: String, of list: ListID, _ group: Group
  ) throws(Refusal) -> [Change] {
    guard let source = source(of: list) else { return [] }
    guard let (key, text) = Self.keyed(line) else {
      let key = calculation.answers.nextKey
      let (text, group) = try categorized(line.trimmed, in: list, group)
      if let word = wholeCategory(text, list, group) {
        return inapplicable(word, key: key, in: list, group)
      }
      let values = try values(of: text, in: list, source, key: key)
      try check(values, in: list)
      return insertion(of: key, into: list, group) + values
    }
    guard calculation.answers.rows(of: list).contains(key) else {
      throw Refusal(Phrases.noSuchRow(key))
    }
    // A line that was put beneath another unit or category belongs there.
    let moved = self.group(of: key, in: list) == group ? [] : regrouping(key, in: list, to: group)
    if text == writtenLine(of: key, in: list).trimmed || text.isEmpty { return moved }
    if text.commandFolded == "-" { return try removal(of: key, in: list) }
    return try moved + replacement(of: key, in: list, source, text)
  }

  /// Of the rows of changes that are there, the parts that neither their line nor anything else gives.
  fileprivate func partsLacking(in changes: [Change]) -> [(row: Touched, parts: [Column])] {
    Touched.rows(of: .all(changes), in: self.list).compactMap { row in
      guard case .row(let list, let key) = row,
        calculation.answers.rows(of: list).contains(key)
      else { return nil }
      return (row, lineParts(missingFrom: key, in: list).filter { !$0.source.isPresumed })
    }
  }

  /// The key and the rest of `@7 2010301 12.5`.
  fileprivate static func keyed(_ line: String) -> (Int, String)? {
    let words = line.trimmed.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    guard let key = words.first?.folded.dropping(prefix: "@").flatMap({ Int($0) }) else {
      return nil
    }
    return (key, words.count > 1 ? words[1].trimmed : "")
  }
}

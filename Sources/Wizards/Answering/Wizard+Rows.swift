import Forms
import Rules
import Texts

extension Wizard {
  /// Answers the question for a new row: a row, the number of one to edit, `d 3`, or an empty line.
  mutating func answer(
    newRowOf list: ListID, _ group: Group, text: String, line: String
  ) throws(Refusal) -> [Effect] {
    let waiting = standing.waiting[list].flatMap {
      $0.line(at: standing.place.position) == nil ? nil : $0
    }
    if let waiting, text.isEmpty { return skip(waiting, of: list, group) }
    if text.isEmpty { return endGroup(list, group) }
    if let effects = try edit(list, group, text: text, line: line) { return effects }
    if let waiting, waiting.lines.count > 1 {
      let lines = [WaitingLine(line, in: group).text] + waiting.lines.dropFirst()
      return take(rows: lines, into: list, group)
    }
    guard let source = source(of: list) else {
      return try answer(classOf: list, text: text, line: line)
    }
    let (own, home) =
      waiting == nil ? (text, group) : try parted(WaitingLine(line, in: group), in: list)
    let (text, group) = try categorized(own, in: list, home)
    guard !text.isEmpty else { return go(toGroup: group, of: list) }
    if let word = wholeCategory(text, list, group) {
      return add(inapplicable: word, to: list, group, line: line)
    }
    let key = calculation.answers.nextKey
    let values = try values(of: text, in: list, source, key: key)
    try check(values, in: list)
    let changes = insertion(of: key, into: list, group) + values
    return answerWaiting { wizard in
      if waiting != nil { wizard.standing.waiting[list] = nil }
      return wizard.accept(
        changes, line: line, at: .row(list, key: key), settling: { $0.settled(key, in: list) })
    }
  }

  /// Answers the line of a row that is there; an empty one leaves it as it is.
  mutating func answer(
    rowOf list: ListID, key: Int, text: String, line: String
  ) throws(Refusal) -> [Effect] {
    let group = group(of: key, in: list)
    if text.isEmpty || text.folded == "+" { return leaveRow() }
    if let effects = try edit(list, group, text: text, line: line) { return effects }
    guard let source = source(of: list) else { throw Refusal(Phrases.notFound(text)) }
    let changes = try replacement(of: key, in: list, source, text)
    if let first = entryColumns(of: list).first, takesName(changes, of: key, first) {
      throw Refusal(Phrases.rowKeepsName(first.label, number(of: key, in: list)))
    }
    return accept(changes, line: line, settling: { $0.settled(key, in: list) })
  }

  /// Whether changes leave a row that is about something without it.
  private func takesName(_ changes: [Change], of key: Int, _ column: Column) -> Bool {
    changes.contains { change in
      guard case .answer(let cell, .blank?) = change, cell.column == column.id else { return false }
      return cell.row == .entered(key) && calculation.answers.values[cell] != .blank
    }
  }

  /// The changes that a new line for a row that is there makes; parts it does not give are withdrawn.
  func replacement(
    of key: Int, in list: ListID, _ source: ListSource, _ text: String
  ) throws(Refusal) -> [Change] {
    let group = group(of: key, in: list)
    let (rest, wanted) = try categorized(text, in: list, group)
    let text = rest.isEmpty ? writtenLine(of: key, in: list) : rest
    let moved = wanted == group ? [] : regrouping(key, in: list, to: wanted)
    let answered = try moved + values(of: text, in: list, source, key: key)
    let cells = answered.compactMap { if case .answer(let cell, _) = $0 { cell } else { nil } }
    let dropped = entryColumns(of: list).map {
      CellID(form: list.form, row: .entered(key), column: $0.id)
    }
    return dropped.filter { !cells.contains($0) }.map { Change.answer($0, nil) } + answered
  }

  /// Goes on with the rows of another category.
  private mutating func go(toGroup group: Group, of list: ListID) -> [Effect] {
    let from = standing.place.position
    setAside("")
    return arrive(at: standing.place.moved(to: .newRow(list, group), from: from), from: from)
  }

  /// A line without the category it may begin with, and the group its row belongs to.
  func categorized(
    _ text: String, in list: ListID, _ group: Group
  ) throws(Refusal) -> (text: String, group: Group) {
    guard let source = source(of: list), !source.categories.isEmpty else { return (text, group) }
    let line = try IndicatorLine(
      text, categories: source.categories, columns: entryColumns(of: list).count,
      present: category(group, of: list)?.id)
    return (line.text, line.category.map { .category($0) } ?? group)
  }

  /// The change that puts a row into another group.
  func regrouping(_ key: Int, in list: ListID, to group: Group) -> [Change] {
    guard let column = groupColumn(of: list), let value = value(of: group) else { return [] }
    return [.answer(CellID(form: list.form, row: .entered(key), column: column.id), value)]
  }

  private mutating func leaveRow() -> [Effect] {
    let from = standing.place.position
    standing.typed = ""
    return arrive(at: onward(), from: from)
  }

  /// Ends a group: says what a goal sheet still requires of it, and goes on.
  private mutating func endGroup(_ list: ListID, _ group: Group) -> [Effect] {
    var remarks: [String] = []
    if let category = category(group, of: list), category.need != .optional,
      rows(of: list, in: group).isEmpty
    {
      remarks = [Phrases.categoryMissing(category.level2)]
    }
    remarks += self.remarks(atEndOf: list, group) + missing(atEndOf: list, group)
    if following(.newRow(list, group)).list != list { remarks += goalLines(of: list.form) }
    return accept([], line: "", settling: { _ in Settled(remarks: remarks) })
  }

  /// The changes that put a new, empty row at the end of a list.
  func insertion(of key: Int, into list: ListID, _ group: Group) -> [Change] {
    let index = calculation.answers.rows(of: list).count
    let inserted = Change.insertRow(list, key: key, index: index)
    guard let column = groupColumn(of: list), let value = value(of: group) else {
      return [inserted]
    }
    return [
      inserted, .answer(CellID(form: list.form, row: .entered(key), column: column.id), value),
    ]
  }

  /// The word of a line that says that a whole category does not apply.
  func wholeCategory(_ text: String, _ list: ListID, _ group: Group) -> String? {
    guard category(group, of: list) != nil, Phrases.inapplicable.contains(text) else { return nil }
    return text
  }

  private mutating func add(
    inapplicable word: String, to list: ListID, _ group: Group, line: String
  ) -> [Effect] {
    let key = calculation.answers.nextKey
    return accept(
      inapplicable(word, key: key, in: list, group), line: line, at: .row(list, key: key),
      settling: { $0.settled(key, in: list) },
      then: { wizard in
        var ended = wizard
        ended.standing.place = wizard.standing.place.moved(to: .newRow(list, group))
        var place = ended.onward()
        place.cameFrom = .row(list, key: key)
        return place
      })
  }

  /// The changes that add a row which says that its category does not apply.
  func inapplicable(
    _ word: String, key: Int, in list: ListID, _ group: Group
  ) -> [Change] {
    let columns = entryColumns(of: list).filter { $0.kind.isWritten }
    return insertion(of: key, into: list, group)
      + columns.map {
        .answer(
          CellID(form: list.form, row: .entered(key), column: $0.id), .inapplicable(word))
      }
  }

  /// The answers that the parts of a line give.
  func values(
    of text: String, in list: ListID, _ source: ListSource, key: Int
  ) throws(Refusal) -> [Change] {
    let columns = entryColumns(of: list)
    let parts = try RowGrammar(columns: columns).parts(of: text)
    var changes: [Change] = []
    for (column, part) in placed(parts, columns, source) {
      let cell = CellID(form: list.form, row: .entered(key), column: column.id)
      changes += try answers(part, of: cell, column, in: list)
    }
    return changes
  }

  /// A row begins with what it is about.
  func check(_ values: [Change], in list: ListID) throws(Refusal) {
    let columns = entryColumns(of: list)
    guard case .answer(_, .blank?) = values.first, let first = columns.first else { return }
    throw Refusal(Phrases.rowWithoutName(first.label))
  }

  /// A line with one amount gives it to the column its code belongs to.
  private func placed(
    _ parts: [(column: Column, text: String)], _ columns: [Column], _ source: ListSource
  ) -> [(column: Column, text: String)] {
    guard let code = parts.first, parts.count == 2, parts[1].column.kind.isAmount,
      let column = placement(of: code, source).flatMap({ id in columns.first { $0.id == id } })
    else { return parts }
    return [code, (column, parts[1].text)]
  }

  private func placement(
    of code: (column: Column, text: String), _ source: ListSource
  ) -> String? {
    guard case .code(let list, let digits) = code.column.kind, let list = set.codes[list],
      let code = try? CodeSearch(list: list, digits: digits).code(for: code.text)
    else { return nil }
    return placement(ofCode: code, source)
  }

  /// The column that the only amount of a row belongs to.
  func placement(ofCode code: String, in list: ListID) -> String? {
    source(of: list).flatMap { placement(ofCode: code, $0) }
  }

  private func placement(ofCode code: String, _ source: ListSource) -> String? {
    let fitting = source.placements.filter { code.hasPrefix($0.prefix) }
    return fitting.max { $0.prefix.count < $1.prefix.count }?.column
  }

  /// The answer of one part; a code that is followed by another name answers the name too.
  private func answers(
    _ part: String, of cell: CellID, _ column: Column, in list: ListID
  ) throws(Refusal) -> [Change] {
    guard case .code(let id, _) = column.kind, part.commandFolded != "-" else {
      return [.answer(cell, try value(part, of: cell, column))]
    }
    let words = part.words
    let isNumbered = words.first?.folded.isDigits == true
    let value = try value(isNumbered ? words[0] : part, of: cell, column, name: part)
    guard isNumbered, words.count > 1, case .code(let code) = value,
      words[0].folded.count == code.count,
      let nameColumn = nameColumn(of: column, in: list)
    else { return [.answer(cell, value)] }
    let name = words.dropFirst().joined(separator: " ")
    let official = set.codes[id]?[code]?.name
    _ = try ownName(name, of: code, in: id)
    guard isName(name, like: official) else { throw Refusal(Phrases.notAmount(name)) }
    let isOfficial = official?.isCalled(name) ?? false
    let nameCell = CellID(form: cell.form, row: cell.row, column: nameColumn.id)
    return [.answer(cell, value), .answer(nameCell, isOfficial ? nil : .text(name))]
  }

  /// Whether a text behind a code may be its name, and not a slip where an amount belongs: it
  /// shares half of its characters with the official one.
  private func isName(_ text: String, like official: String?) -> Bool {
    guard let official else { return !text.utf8.allSatisfy { $0 < 0x80 } }
    if match(text, in: official) != nil { return true }
    return text.count { official.contains($0) } * 2 >= text.count
  }

  private func value(
    _ text: String, of cell: CellID, _ column: Column, name: String? = nil
  ) throws(Refusal) -> Value? {
    if let name, text.folded.isDigits, case .code(_, let digits) = column.kind,
      !digits.contains(text.count)
    {
      return try reader(of: cell, column).value(name)
    }
    switch column.kind {
    case .reference, .place: return try self.value(text, of: cell)
    default: return try reader(of: cell, column).value(text)
    }
  }

  /// The column that holds the name of a code, presumed from the list.
  private func nameColumn(of column: Column, in list: ListID) -> Column? {
    block(of: list)?.columns.first {
      guard case .presumed(.name(let reference), _) = $0.source else { return false }
      return reference.column == column.id
    }
  }
}

import Forms
import Rules
import Texts

extension Wizard {
  /// What a line does: a command, or an answer to the present question.
  mutating func hear(_ line: String) -> [Effect] {
    if let command = Command(line) { return obey(command, line: line) }
    if let effects = takeUp(line) { return effects }
    if let effects = hear(signBehindText: line) { return effects }
    let text = Command.literal(line)
    do throws(Refusal) {
      switch standing.place.position {
      case .cell(let cell): return try answer(cell, text: text, line: line)
      case .paragraph(let cell, let index):
        return try answer(cell, paragraph: index, text: text, line: line)
      case .newRow(let list, let group):
        return try answer(newRowOf: list, group, text: text, line: line)
      case .row(let list, let key): return try answer(rowOf: list, key: key, text: text, line: line)
      case .sheets(let form): return try answer(sheetOf: form, text: text, line: line)
      case .mending(let index): return try answer(mending: index, text: text)
      case .choosing(let query): return try answer(choosing: query, text: text)
      case .pasting: return try answer(pasted: text, line: line)
      case .assigning(let units): return try answer(assigning: units, text: text, line: line)
      case .explaining(let kind, let reason):
        return try answer(explaining: reason, kind, with: text)
      case .review: return try answer(review: text)
      }
    } catch {
      return refuse(error, line: line)
    }
  }

  /// Does what a command says; `text` stands in the line before it, and stays with its question.
  mutating func obey(_ command: Command, line: String, behind text: String = "") -> [Effect] {
    switch command {
    case .back: return back(typed: text)
    case .help:
      keep(text)
      return [say(help), .ask(question)]
    case .skip:
      setAside(text)
      return skip()
    case .leave: return leave(.left, typed: text)
    case .undo, .redo:
      setAside(text)
      return go(command == .undo ? .back : .again, line: line)
    case .sections:
      keep(text)
      return [say(sectionList), .ask(question)]
    case .edit:
      setAside(text)
      return edit()
    case .jump(let place): return jump(to: place, line: line, behind: text)
    }
  }

  /// Goes one question back; what stands in the line waits here for her return.
  mutating func back(typed: String) -> [Effect] {
    if standing.pasted != nil { return leavePasted() }
    if let effects = turnBack() ?? dropCopy(typed: typed) { return effects }
    setAside(typed)
    return arrive(at: previous())
  }

  /// Goes on without an answer.
  private mutating func skip() -> [Effect] {
    standing.typed = ""
    let from = standing.place.position
    switch from {
    case .review: return leave(.left, typed: "")
    case .pasting: return leavePasted()
    case .choosing:
      return arrive(at: standing.place.returnTo.map { Place($0) } ?? firstPlace, from: from)
    default: break
    }
    return arrive(at: onward(), from: from)
  }

  /// Keeps half-typed text at the question it was typed at.
  mutating func setAside(_ typed: String) {
    let position = standing.place.position
    if !typed.isEmpty {
      standing.kept[position] = Standing.Kept(text: typed, content: content(of: position))
    }
    standing.typed = ""
    standing.cursor = nil
  }

  /// Answers one cell.
  private mutating func answer(
    _ cell: CellID, text: String, line: String
  ) throws(Refusal) -> [Effect] {
    try refuseRearranging(at: cell, line: line)
    if case .defined = calculation.source(of: cell) {
      return try state(cell, text: text, line: line)
    }
    if calculation.column(of: cell)?.kind.isAmount == true {
      if let unit = Phrases.units[text] { return read(in: unit) }
      if let control = Command.control(text.commandFolded) {
        return try setControl(shownCell(of: cell), control, line: line)
      }
    }
    let value = try picked(text, of: cell)
    if let effects = takeTogether(cell, value, line: line) { return effects }
    return accept([.answer(cell, value)], line: line, settling: { $0.settled(cell, typed: text) })
  }

  /// The same as `value(_:of:)`; what the prompt on the screen names is not named again.
  private func picked(_ text: String, of cell: CellID) throws(Refusal) -> Value? {
    do throws(Refusal) {
      return try value(text, of: cell)
    } catch {
      guard !style.isPlain, case .choice(let choices) = calculation.column(of: cell)?.kind,
        isShort(choices, after: fullLabel(cell))
      else { throw error }
      switch error.sentence {
      case Phrases.notChoice(text, choices.map(\.label)): throw Refusal(Phrases.notChoice(text))
      case Phrases.answerInWords(choices.map(\.label)): throw Refusal(Phrases.answerFirst)
      default: throw error
      }
    }
  }

  /// The content a text gives a cell; `nil` for an empty one, which leaves it blank or presumed.
  func value(_ text: String, of cell: CellID) throws(Refusal) -> Value? {
    guard let column = calculation.column(of: cell) else { throw Refusal(Phrases.notFound(text)) }
    guard !text.isEmpty else {
      if case .choice(let choices) = column.kind, column.source.isRequired, isUnanswered(cell) {
        throw Refusal(Phrases.answerInWords(choices.map(\.label)))
      }
      return nil
    }
    switch column.kind {
    case .reference(let form, let block) where text.commandFolded != "-":
      return .reference(try reference(text, in: ListID(form: FormID(form), block: block)))
    case .place where text.commandFolded != "-":
      guard case .cell(let target) = calculation.target(at: text) else {
        throw Refusal(Phrases.notFound(text))
      }
      return .place(target)
    default: return try reader(of: cell, column).value(text)
    }
  }

  /// Whether nothing stands in a cell, typed or presumed.
  private func isUnanswered(_ cell: CellID) -> Bool { calculation.cell(cell).value == nil }

  func reader(of cell: CellID, _ column: Column) -> KindReader {
    KindReader(
      kind: column.kind, label: column.label, reading: column.reading, year: set.year,
      unit: unit(of: cell), isIndicator: isIndicator(column, cell), codes: set.codes)
  }

  /// Whether a column stands in the rows of a goal sheet's categories.
  private func isIndicator(_ column: Column, _ cell: CellID) -> Bool {
    set.form(cell.form.name)?.blocks.contains { block in
      guard case .list(let source) = block.rows, !source.categories.isEmpty else { return false }
      return block.columns.contains { $0.id == column.id }
    } ?? false
  }

  /// The row of another list that a text means: its number, code, name or initials.
  private func reference(_ text: String, in list: ListID) throws(Refusal) -> Int {
    let keys = calculation.answers.rows(of: list)
    if let key = text.dropping(prefix: "@").flatMap({ Int($0) }), keys.contains(key) { return key }
    let names = keys.map { name(of: $0, in: list) }
    if let whole = zip(keys, names).first(where: { $1 == text || $1.words.first == text }) {
      return whole.0
    }
    if let key = keys.first(where: { unitCode(of: $0, in: list) == text.folded }) { return key }
    if let number = Int(text.folded), keys.indices.contains(number - 1) { return keys[number - 1] }
    let fitting = zip(keys, names).filter { match(text, in: $1) != nil }
    guard let first = fitting.first else {
      let near = nearest(to: text, among: names)
      throw Refusal(Phrases.nothingNamed(text, formName(list.form.name), near: near))
    }
    guard fitting.count == 1 else { throw Refusal(Phrases.severalMeant(text, fitting.map(\.1))) }
    return first.0
  }

  /// The code of a budget unit, `nil` where a row has none.
  private func unitCode(of key: Int, in list: ListID) -> String? {
    let cell = CellID(form: list.form, row: .entered(key), column: "code")
    if case .text(let code)? = calculation.answers.values[cell] { return code }
    return nil
  }

  /// The names that a text is one slip from, by their number or by what stands behind it.
  private func nearest(to text: String, among names: [String]) -> [String] {
    let near = names.filter { name in
      let parts = [name] + name.words
      return parts.contains { $0.count > 2 && editDistance($0, text.folded, limit: 1) != nil }
    }
    return Array(near.prefix(3))
  }

  /// What a row of a list is called where another row refers to it.
  func name(of key: Int, in list: ListID) -> String {
    calculation.text(
      of: .reference(key), in: .reference(form: list.form.name, block: list.block))
  }
}

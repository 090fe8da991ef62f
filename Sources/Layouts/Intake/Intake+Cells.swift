import Forms
import Texts

extension Intake {
  /// Answers a cell with what is printed there, or states it beside a computed one.
  mutating func put(_ cell: ReadCell, as column: Column, at id: CellID) {
    put(cell, as: column.kind, from: column.source, at: id)
  }

  /// The same for a cell that has a source of its own.
  mutating func put(_ cell: ReadCell, as kind: CellKind, from source: Source, at id: CellID) {
    guard let value = value(of: cell, as: kind, at: id) else { return lose(cell) }
    put(value, of: cell, from: source, at: id)
  }

  /// The same for a cell whose content is known.
  mutating func put(_ value: Value, of cell: ReadCell, from source: Source, at id: CellID) {
    if case .defined = source { return state(value, at: id, from: cell) }
    answer(value, at: id, from: cell)
  }

  /// States what is printed beside a computed cell.
  mutating func state(_ cell: ReadCell, as column: Column, at id: CellID) {
    guard let value = value(of: cell, as: column.kind, at: id) else { return lose(cell) }
    state(value, at: id, from: cell)
  }

  /// Answers a cell; where another page has said something else, the text is unplaced.
  mutating func answer(_ value: Value, at id: CellID, from cell: ReadCell) {
    if let known = result.answers.answerOnce(id, value) {
      if known != value { lose(cell) }
      return
    }
    result.lines[id] = cell.line
    noteName(value, at: id)
  }

  /// Notes a row by what it is called; of two of one name the first counts.
  private mutating func noteName(_ value: Value, at id: CellID) {
    guard let text = value.text, case .entered(let key) = id.row, let (list, names) = lists[key],
      names.contains(id.column)
    else { return }
    let name = RowName(list: list, name: FoldedText(text))
    rowsByName[name] = min(key, rowsByName[name] ?? key)
  }

  /// The columns that name a row of a list; a row that it has knows them.
  func names(of list: ListID) -> [String] {
    if let row = result.answers.rows(of: list).first, let known = lists[row] { return known.names }
    return ["name"] + (set.form(list.form.name)?.block(list.block)?.keyColumns ?? [])
  }

  private mutating func state(_ value: Value, at id: CellID, from cell: ReadCell) {
    let statement: Statement = value == .blank ? .blank : .figure(value)
    if let known = result.answers.stateOnce(id, statement) {
      if known != statement { lose(cell) }
      return
    }
    result.lines[id] = cell.line
  }

  /// The content a printed text is, `nil` if it is not of the cell's kind.
  func value(of cell: ReadCell, as kind: CellKind, at id: CellID) -> Value? {
    let text = cell.text
    if text.isEmpty { return .blank }
    if let words = inapplicable(text, as: kind, at: id) { return words }
    switch kind {
    case .text: return .text(text)
    case .paragraphs: return .paragraphs(text.paragraphs)
    case .amount(let unit, _): return (try? Amount(parsing: text, unit: unit)).map(Value.amount)
    case .percent:
      return ((try? Percent(parsing: text)) ?? (try? Percent(rounding: text))).map(Value.percent)
    case .count(let unit): return (try? Count(parsing: text, unit: unit)).map(Value.count)
    case .date: return (try? CalendarDate(parsing: text.comparable)).map { .text($0.text) }
    case .choice(let choices):
      let choice = choices.first { $0.label.comparable == text.comparable }
      return choice.map { .choice($0.id) }
    case .indicator: return .indicator(IndicatorValue(text))
    case .code: return .code(text.comparable)
    case .reference(let form, let block):
      return row(called: text, in: ListID(form: FormID(form), block: block)).map(Value.reference)
    case .place: return nil
    }
  }

  /// The bytes of the longest words that nothing applies, with white space between all signs.
  private static let longestInapplicable = 96
  private static let inapplicableWords = Set(Value.inapplicableWords.map { FoldedText($0) })

  /// The words of a text that says no more than that nothing applies.
  private func inapplicable(_ text: String, as kind: CellKind, at id: CellID) -> Value? {
    switch kind {
    case .choice, .paragraphs, .code, .amount, .date, .reference, .place: return nil
    case .text, .percent, .count, .indicator: break
    }
    guard text.utf8.count <= Self.longestInapplicable else { return nil }
    let word = FoldedText(text)
    guard Self.inapplicableWords.contains(word) else { return nil }
    if case .text = kind, word.text == Value.nothing {
      let isIndicator = if case .entered = id.row { true } else { false }
      return isIndicator ? .inapplicable(text) : nil
    }
    return .inapplicable(text)
  }

  /// The row of a list with this name or code, white space and the width of signs apart.
  func row(called name: String, in list: ListID) -> Int? {
    rowsByName[RowName(list: list, name: FoldedText(name))]
  }
}

extension Block {
  /// The columns that name a row of a list.
  fileprivate var keyColumns: [String] {
    if case .list(let source) = rows { source.key } else { [] }
  }
}

extension Value {
  /// A text or a code.
  var text: String? {
    switch self {
    case .text(let text), .code(let text): text
    default: nil
    }
  }
}

extension String {
  /// The paragraphs of a cell, as `OfficialText` joins them.
  fileprivate var paragraphs: [String] {
    let scalars = Array(unicodeScalars)
    var paragraphs: [String] = []
    var start = 0
    var blanks = 0
    for (place, scalar) in scalars.enumerated() {
      blanks = scalar == "\u{3000}" ? blanks + 1 : 0
      guard scalar.endsLine || blanks == 2 else { continue }
      paragraphs.append(String(scalars: scalars[start..<place]))
      start = place + 1
      blanks = 0
    }
    paragraphs.append(String(scalars: scalars[start...]))
    return paragraphs.map(\.trimmedOfSpaces).filter { !$0.isEmpty }
  }
}

extension Unicode.Scalar {
  /// Whether a line ends with it.
  fileprivate var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

import Forms
import Rules
import Texts

extension Wizard {
  /// The present question, with the text that stands in its line.
  var question: Question {
    let position = standing.place.position
    let gap = rowWithGap(at: position)
    return Question(
      id: standing.place.name, prompt: prompt(of: position),
      initial: gap?.text ?? initial(of: position), cursor: gap?.cursor ?? standing.cursor,
      historyKey: historyKey(of: position))
  }

  /// The text in the line: what she had typed there, else the answer as it was written; a computed
  /// cell starts empty, so that `-` and `k 1500` stand alone.
  private func initial(of position: Position) -> String {
    if !standing.typed.isEmpty { return standing.typed }
    let content = content(of: position)
    if let kept = standing.kept[position], kept.content == content { return kept.text }
    if let line = waitingLine(at: position) { return line }
    return isDefined(position) ? "" : content
  }

  /// Whether a position is a computed cell, which a figure is only stated beside.
  func isDefined(_ position: Position) -> Bool {
    guard case .cell(let cell) = position, case .defined = calculation.source(of: cell) else {
      return false
    }
    return true
  }

  /// The answer of a question as it was written; empty where nothing was answered.
  func content(of position: Position) -> String {
    switch position {
    case .cell(let cell): return written(cell)
    case .paragraph(let cell, let index):
      let texts = paragraphs(of: cell)
      return texts.indices.contains(index) ? texts[index] : ""
    case .row(let list, let key): return writtenLine(of: key, in: list)
    default: return ""
    }
  }

  /// The answer of a cell as it was written, in a form that reads as the same again.
  func written(_ cell: CellID) -> String {
    if case .figure(let value) = calculation.answers.statements[cell] {
      return written(value, of: cell)
    }
    return calculation.answers.values[cell].map { written($0, of: cell) } ?? ""
  }

  private func written(_ value: Value, of cell: CellID) -> String {
    switch value {
    case .blank: return "-"
    case .inapplicable(let word): return word
    case .text(let text): return Command.escaped(text)
    case .paragraphs(let texts): return texts.joined(separator: " ")
    case .amount(let amount): return written(amount, in: unit(of: cell))
    case .percent(let percent): return percent.written
    case .count(let count): return count.text
    case .indicator(let value): return Command.escaped(value.written)
    case .code(let code): return code
    case .place(let target): return calculation.path(of: target)
    case .choice, .reference:
      return calculation.column(of: cell).map { calculation.text(of: value, in: $0.kind) } ?? ""
    }
  }

  /// An amount as it was written, with its unit where the line would now be read in another one.
  private func written(_ amount: Amount, in unit: MoneyUnit) -> String {
    for text in [amount.written, amount.written + unit.other.name] {
      if let read = try? Amount(parsing: text, unit: unit), read.money == amount.money,
        read.halfUnit == amount.halfUnit
      {
        return text
      }
    }
    return amount.money.exactText(in: .yuan) + MoneyUnit.yuan.name
  }

  /// The line of a row as it was written: the parts of its entry, `-` for a blank one.
  func writtenLine(of key: Int, in list: ListID) -> String {
    let written = writtenParts(of: key, in: list)
    var parts = written.parts
    while parts.last?.isEmpty == true { parts.removeLast() }
    return parts.map { $0.isEmpty ? "-" : $0 }.joined(separator: written.separator)
  }

  /// The parts of a row's entry as they were written, empty ones too, and what stands between them.
  func writtenParts(of key: Int, in list: ListID) -> (parts: [String], separator: String) {
    let columns = entryColumns(of: list)
    let parts = columns.map { column in
      let text = written(CellID(form: list.form, row: .entered(key), column: column.id))
      guard case .code = column.kind, let name = codeName(text, column) else { return text }
      return "\(text) \(name)"
    }
    let isParted = columns.dropFirst().contains { $0.kind.isWritten }
    return (parts, isParted ? " | " : " ")
  }

  func codeName(_ code: String, _ column: Column) -> String? {
    guard case .code(let list, _) = column.kind else { return nil }
    return set.codes[list]?[code]?.name
  }

  private func historyKey(of position: Position) -> String {
    switch position {
    case .cell(let cell), .paragraph(let cell, _): "\(cell.form.name).\(cell.column)"
    case .newRow(let list, _), .row(let list, _): "\(list.form.name).\(list.block)"
    default: ""
    }
  }
}

extension MoneyUnit {
  var other: MoneyUnit { self == .yuan ? .wanYuan : .yuan }
}

extension Command {
  /// A text so that, typed alone on a line, it is that text and no command.
  static func escaped(_ text: String) -> String {
    let isPlain = Command(text) == nil && Command.literal(text) == text
    let isRead = isPlain && text.commandFolded != "-" && !ManuscriptPiece.isRemark(text)
    return isRead ? text : " " + text
  }
}

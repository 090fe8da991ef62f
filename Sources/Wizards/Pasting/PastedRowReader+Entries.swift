import Forms
import Texts

extension PastedRowReader {
  /// What a row enters.
  func entry(_ row: PastedRow, _ code: PastedCode?) throws(Refusal) -> PastedEntry {
    var entry = PastedEntry(
      list: list, group: group, number: row.number, headline: "", answers: [])
    if !parts.contains(where: { $0.column.kind.isCode }),
      let needed = columns.first(where: { $0.kind.isCode && $0.source.isRequired })
    {
      throw Refusal(Phrases.noCodeColumn(needed.label))
    }
    for part in parts {
      if part.column.kind.isCode {
        try answer(code: row, part, code ?? PastedCode(""), &entry)
      } else {
        entry.answers.append((part.column.id, try value(row[part.index], part)))
      }
    }
    if let placedColumn {
      let column = wizard.placement(ofCode: entry.code, in: list) ?? placedColumn.column.id
      entry.answers.append((column, try value(row[placedColumn.index], placedColumn)))
    }
    if let first = columns.first,
      case .text(let name)? = entry.answers.first(where: { $0.column == first.id })?.value
    {
      entry.headline = name
    }
    entry.headline = entry.headline.isEmpty ? text(row) : entry.headline
    if !hasAmounts { entry.line = line(row) }
    return entry
  }

  private func value(_ text: String, _ part: Part) throws(Refusal) -> Value? {
    guard !text.isEmpty else { return part.column.kind.isNumber ? .blank : nil }
    switch part.column.kind {
    case .choice(let choices):
      if let choice = PastedRowReader.choice(text, among: choices) {
        if part.column.id == Wizard.fundColumn { try wizard.refuseFund(choice) }
        return .choice(choice)
      }
    case .reference, .place:
      let cell = CellID(form: list.form, row: .entered(0), column: part.column.id)
      return try wizard.value(text, of: cell)
    default: break
    }
    if part.column.kind.isAmount, !text.looksLikeAmount { throw Refusal(Phrases.notAmount(text)) }
    return try part.reader.value(text)
  }

  /// The choice whose label stands in a text: 一般公共预算 in `111 一般公共预算资金`.
  static func choice(_ text: String, among choices: [Choice]) -> String? {
    let name = PastedCode(text).name.comparable
    return choices.filter { name.contains($0.label.comparable) }
      .max { $0.label.count < $1.label.count }?.id
  }

  private func answer(
    code row: PastedRow, _ part: Part, _ pasted: PastedCode, _ entry: inout PastedEntry
  ) throws(Refusal) {
    let beside = nameColumns.map { row[$0] }.first { !$0.isEmpty } ?? ""
    let name = pasted.name.isEmpty ? beside : pasted.name
    let text = pasted.code.isEmpty ? name : pasted.code
    guard !text.isEmpty, case .code(let code) = try part.reader.value(text),
      case .code(let id, _) = part.column.kind
    else { throw Refusal(Phrases.rowWithoutName(part.column.label)) }
    entry.code = code
    entry.answers.append((part.column.id, .code(code)))
    let official = wizard.set.codes[id]?[code]?.name
    entry.headline = "\(code) \(official ?? name)".trimmed
    guard let nameColumn, !pasted.code.isEmpty, !name.isEmpty else { return }
    let own = try wizard.ownName(name, of: code, in: id)
    entry.answers.append((nameColumn.id, own.map { .text($0) }))
    if own == nil, let official, !official.isCalled(name) { entry.replacedName = name }
  }

  /// A figure with its unit, where a typed line would be read in the other one.
  private func figure(_ row: PastedRow, _ part: Part) -> String {
    let text = row[part.index]
    let cell = CellID(form: list.form, row: .entered(0), column: part.column.id)
    let isBare = !text.isEmpty && text.commandFolded != "-" && !text.contains(MoneyUnit.yuan.name)
    return isBare && part.reader.unit != wizard.unit(of: cell) ? text + part.reader.unit.name : text
  }

  /// The row as one line: its parts in the order of the list, `-` for a blank one.
  func line(_ row: PastedRow) -> String {
    var texts = columns.map { column -> String in
      if column.kind.isAmount, let placedColumn, column.id == placedColumn.column.id {
        return figure(row, placedColumn)
      }
      guard let part = parts.first(where: { $0.column.id == column.id }) else { return "" }
      if column.kind.isAmount { return figure(row, part) }
      let names = column.kind.isCode ? nameColumns.map { row[$0] } : []
      return ([row[part.index]] + names).filter { !$0.isEmpty }.joined(separator: " ")
    }
    let own = groupColumns.map { row[$0] }.filter { !$0.isEmpty }
    let unknown = own.isEmpty ? named : own
    if !unknown.isEmpty, !unknown.contains(where: { groups.group($0) != nil }) {
      texts = unknown + texts
    }
    while texts.last?.isEmpty == true { texts.removeLast() }
    return texts.map { $0.isEmpty ? "-" : $0 }.joined(separator: " | ")
  }
}

import Forms
import Rules
import Texts

extension Wizard {
  /// What stays on the screen of an answered cell: what was understood, if it is not what was typed.
  func settled(_ cell: CellID, typed: String) -> Settled {
    if case .entered(let key) = cell.row, let list = list(of: cell) {
      return settled(key, in: list)
    }
    return Settled(
      lines: settledLine(cell, typed: typed),
      remarks: unitRemarks([cell]) + takenByLink(cell) + subunitsRemark(cell))
  }

  private func settledLine(_ cell: CellID, typed: String) -> [String] {
    let value = shown(cell)
    let notes = [roomNote(cell), partsNote(cell), value.isEmpty ? "" : settledNote(cell)]
      .filter { !$0.isEmpty }
    let isEcho = value == typed.trimmed || value.isEmpty
    guard !isEcho || !notes.isEmpty else { return [] }
    if style.isPlain {
      let said = ([value] + notes).filter { !$0.isEmpty }.joined(separator: Phrases.comma)
      return [Phrases.noted(fullLabel(cell), said)]
    }
    let right = ((isEcho ? [] : [value]) + notes).joined(separator: "  ")
    let isChoice = calculation.column(of: cell)?.kind.isChosen ?? false
    let isPlainAmount = typed.trimmed.allSatisfy { $0.isNumber || $0 == "." }
    guard calculation.column(of: cell)?.kind.isNumber == true else {
      let line = "\(fullLabel(cell))  \(value)"
      return [notes.isEmpty ? line : aligned(line, notes.joined(separator: "  "))]
    }
    let left = [fullLabel(cell), isChoice || isPlainAmount ? "" : typed.trimmed]
    return [aligned(left.filter { !$0.isEmpty }.joined(separator: "  "), right)]
  }

  /// `left`, and `right` at the end of the line if both fit.
  func aligned(_ left: String, _ right: String) -> String {
    let left = left.visible
    let right = right.visible
    let gap = min(style.columns, 80) - left.displayWidth - right.displayWidth
    return gap < 2 ? left + "  " + right : left + String(repeating: " ", count: gap) + right
  }

  /// A finished row, once nothing of it is missing, and what the rules say of it.
  func settled(_ key: Int, in list: ListID) -> Settled {
    if !isInapplicable(key, in: list), case .cell(let cell) = next().position,
      cell.row == .entered(key), cell.form == list.form
    {
      return Settled()
    }
    let line = style.isPlain ? Phrases.noted(plainRow(key, in: list)) : rowWithRoom(key, in: list)
    let note = style.isPlain ? "" : noteBeneath(row: key, in: list)
    return Settled(
      lines: [line],
      remarks: (note.isEmpty ? [] : ["      " + note]) + unitRemarks(onRow: key, in: list)
        + remarks(onRow: key, in: list))
  }

  private func rowWithRoom(_ key: Int, in list: ListID) -> String {
    let line = rowLine(of: key, in: list)
    var notes = indicatorOfLastYear(key, in: list)
    if let (column, target) = weights(of: list) {
      notes.append(Phrases.weights(column.label, weightTotal(of: list, column), target))
    } else {
      let missing = requirements(of: list).count { !$0.isMet }
      if missing > 0 { notes.append(Phrases.stillRequired(missing)) }
    }
    return notes.isEmpty ? line : aligned(line, notes.joined(separator: "  "))
  }

  /// What an indicator was to reach last year, where that is not what it is to reach now.
  private func indicatorOfLastYear(_ key: Int, in list: ListID) -> [String] {
    entryColumns(of: list).filter { $0.kind == .indicator }
      .map { lastYearNote(CellID(form: list.form, row: .entered(key), column: $0.id)) }
      .filter { !$0.isEmpty }
  }

  /// Whether a row says that its category does not apply.
  private func isInapplicable(_ key: Int, in list: ListID) -> Bool {
    entryColumns(of: list).contains { column in
      let cell = CellID(form: list.form, row: .entered(key), column: column.id)
      if case .inapplicable = calculation.answers.values[cell] { return true }
      return false
    }
  }

  /// The row in words: 第 2 行，2010302 一般行政管理事务，项目支出 86.15
  func plainRow(_ key: Int, in list: ListID, hasRoom: Bool = true) -> String {
    let columns = entryColumns(of: list)
    var parts = columns.map { column in
      let text = shownInRow(key, column, list)
      return column.kind.isNumber ? "\(column.label) \(text)" : text
    }.filter { !$0.isEmpty }
    if let total = rowTotal(of: key, in: list) {
      parts.append("\(Phrases.total) \(text(of: total, in: list))")
    }
    if hasRoom, let room = roomWords(of: list) { parts.append(room) }
    parts += indicatorOfLastYear(key, in: list)
    let note = lastYearNote(ofRow: key, in: list)
    if !note.isEmpty { parts.append(note) }
    return Phrases.row(number(of: key, in: list)) + Phrases.comma
      + parts.joined(separator: Phrases.comma)
  }

  /// 余 28.10 or 超 2.00 where the list's total has a 控制数.
  func roomNote(_ list: ListID) -> String? {
    remaining(of: list).map { Phrases.room($0.isNegative, text(of: $0.magnitude, in: list)) }
  }

  private func roomNote(_ cell: CellID) -> String {
    guard case .amount(let unit, let places) = calculation.column(of: cell)?.kind,
      let room = calculation.remaining(for: cell)
    else { return "" }
    return Phrases.room(room.isNegative, room.magnitude.text(in: unit, places: places))
  }

  /// Classes: 208 社会保障和就业支出  50.00
  func settled(_ row: FilledRow, _ columns: [Column], in list: ListID) -> Settled {
    let amounts = columns.map { column in
      "\(column.label) \(shown(CellID(form: list.form, row: row.id, column: column.id)))"
    }
    let text = amounts.joined(separator: "  ")
    if style.isPlain { return Settled(lines: [Phrases.noted(row.label, text)]) }
    return Settled(lines: [aligned("    " + row.label, text)])
  }

  /// What a stated figure meets: the computed one, and the difference if there is one.
  func settled(stated cell: CellID, typed: String) -> Settled {
    let filled = calculation.cell(cell)
    guard filled.statement != nil else {
      return Settled(lines: typed.isEmpty ? [] : [Phrases.withdrawn(fullLabel(cell), shown(cell))])
    }
    if filled.agrees {
      return Settled(lines: [aligned(fullLabel(cell), "\(shown(cell))  \(Phrases.even)")])
    }
    let findings = calculation.findings.filter { $0.cell == cell }
    let gravest = findings.first { $0.severity == .error } ?? findings.first
    return Settled(remarks: gravest.map { [sentence($0)] } ?? [])
  }

  /// What a control figure leaves.
  func settled(control cell: CellID, _ ceiling: CellID) -> Settled {
    let room = roomNote(cell)
    return Settled(lines: [aligned(Phrases.controlOf(fullLabel(cell), shown(ceiling)), room)])
  }

  /// A finding as the conversation says it: its state, and the sentence.
  func sentence(_ finding: Finding) -> String {
    let word = finding.explanation == nil ? state(of: finding).word : Phrases.explained
    return Phrases.stated(word, calculation.sentence(of: finding))
  }
}

extension CellKind {
  /// Whether the answer is picked, so that its label says more than what was typed.
  var isChosen: Bool {
    switch self {
    case .choice, .code, .reference, .place: true
    default: false
    }
  }
}

extension Money {
  var isNegative: Bool { fen < 0 }

  /// The amount without its sign.
  var magnitude: Money {
    Money(fen: fen.magnitude > UInt64(Int64.max) ? Int64.max : Int64(fen.magnitude))
  }
}

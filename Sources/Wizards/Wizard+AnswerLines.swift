import Forms
import Rules
import Texts

/// The answers of a draft as lines a person could type: `/PATH`, then the value.
///
/// Replayed through a fresh interview of the same set they give the same answers, keys included. Those
/// of a draft that began from last year's first take back the words it began with (`/@0`), so that
/// begun from the same document it is the same draft.
/// A 核实说明 that has lapsed is not among them, nor how a page that was read printed its rows and words.
package func answerLines(of calculation: Calculation) -> [String] {
  let draft = Draft(
    set: calculation.set.id, setVersion: calculation.set.version, answers: calculation.answers,
    lastYear: calculation.lastYear)
  return Wizard(calculation.set, draft: draft, style: ConversationStyle()).answerLines
}

/// The block that was pasted and not taken yet when a draft stopped, `nil` where there was none.
package func pastedBlock(of draft: Draft) -> String? {
  guard let stop = draft.stop, Place(name: stop.question)?.position.pasteOrigin != nil else {
    return nil
  }
  return stop.typed.split(once: "\n")?.1
}

/// The line that goes to the question a draft stopped at, `nil` where none leads there.
package func stopLine(of draft: Draft, in set: TemplateSet) -> String? {
  draft.stop.flatMap { Place(name: $0.question) }?.position.line
}

extension Position {
  /// The line that goes here, `nil` where none does.
  fileprivate var line: String? {
    switch self {
    case .cell(let cell), .paragraph(let cell, _): "/" + cell.keyName
    case .row(let list, let key): "/\(list.keyName).@\(key)"
    case .newRow(let list, _): "/" + list.keyName
    case .sheets(let form): "/" + form
    case .pasting(let origin, _): origin.line
    case .review: "/" + Phrases.reviewName
    case .assigning(let units): "/" + units.keyName
    case .explaining: "/" + Phrases.reviewName
    case .mending, .choosing: nil
    }
  }
}

extension Wizard {
  fileprivate var answerLines: [String] {
    let forms = set.forms.flatMap { ids(of: $0) }
    let start = calculation.lastYear == nil ? [] : ["/@0"]
    return start + creations + forms.flatMap { lines(of: $0, late: false) }
      + forms.flatMap { lines(of: $0, late: true) } + statementLines + unitLines + keyLines
      + explanationLines
  }

  private func ids(of form: Form) -> [FormID] {
    guard form.isRepeated else { return [FormID(form.id)] }
    return calculation.answers.sheets(of: form.id).map { FormID(form.id, sheet: $0) }
  }

  /// Sheets and rows, in their order.
  private var creations: [String] {
    self.set.forms.flatMap { form -> [String] in
      ids(of: form).flatMap { id -> [String] in
        let sheet = id.sheet == nil ? [] : ["/" + id.keyName]
        return sheet
          + form.blocks.flatMap { block -> [String] in
            let list = ListID(form: id, block: block.id)
            return calculation.answers.rows(of: list).map { "/\(list.keyName).@\($0)" }
          }
      }
    }
  }

  /// The values of a form; `late` ones refer to rows that the others name.
  private func lines(of form: FormID, late: Bool) -> [String] {
    guard let declared = set.form(form.name) else { return [] }
    return declared.blocks.flatMap { block in
      rowIDs(of: block, in: form).flatMap { row in
        block.columns.flatMap { column -> [String] in
          let cell = CellID(form: form, row: row, column: column.id)
          guard let value = calculation.answers.values[cell], value.isLate == late else {
            return []
          }
          return ["/" + cell.keyName] + typed(value, cell)
        }
      }
    }
  }

  private func rowIDs(of block: Block, in form: FormID) -> [RowID] {
    switch block.rows {
    case .fields: [.field]
    case .fixed(let lines): lines.map { .line($0.id) }
    case .classes(let source): source.lines.map { .line($0.id) }
    case .list:
      calculation.answers.rows(of: ListID(form: form, block: block.id)).map { .entered($0) }
    case .units: calculation.rows(of: form, block: block.id).map(\.id)
    case .tree: []
    }
  }

  /// The lines that give a value at its question.
  private func typed(_ value: Value, _ cell: CellID) -> [String] {
    switch value {
    case .paragraphs(let texts):
      return texts.map { RowCommand($0) == nil ? Command.escaped($0) : " " + $0 } + [""]
    case .amount(let amount): return typed(amount, cell)
    case .reference(let key): return ["@\(key)"]
    case .place(let target): return [calculation.path(of: target)]
    default: return [written(cell)]
    }
  }

  /// An amount in the unit it was written in.
  private func typed(_ amount: Amount, _ cell: CellID) -> [String] {
    let unit = unit(of: cell)
    let own: MoneyUnit
    if case .amount(let declared, _) = calculation.column(of: cell)?.kind {
      own = declared
    } else {
      own = unit
    }
    for candidate in [own, own.other] {
      guard (try? Amount(parsing: amount.written, unit: candidate)) == amount else { continue }
      guard candidate != own else { return [amount.written] }
      let place = "\(cell.form.name).\(cell.column)"
      return ["/\(candidate.name) \(place)", amount.written, "/\(own.name) \(place)"]
    }
    return [amount.money.exactText(in: .yuan) + MoneyUnit.yuan.name]
  }

  private var statementLines: [String] {
    let statements = calculation.answers.statements
    guard !statements.isEmpty else { return [] }
    var before = calculation
    before.apply(.all(statements.keys.map { .state($0, nil) }))
    let stated = statements.map {
      (path: path(of: $0, before: before), statement: $1, cell: $0)
    }
    return stated.sorted { $0.path < $1.path }.flatMap { path, statement, cell -> [String] in
      switch statement {
      case .blank: ["/" + path, Phrases.printedBlank]
      case .figure(let value): ["/" + path] + typed(value, cell)
      }
    }
  }

  /// The path of a stated cell; its key where the path means the row beneath a leaf, or nothing before
  /// the figure is stated: only that keeps a row without entries.
  private func path(of cell: CellID, before: Calculation) -> String {
    let path = calculation.path(of: cell)
    let isMeant = asked(cell) == .cell(cell) && before.target(at: path.folded) == .cell(cell)
    return isMeant ? path : cell.keyName
  }

  private var unitLines: [String] {
    calculation.answers.entryUnits.sorted { $0.key < $1.key }.map { "/\($1.name) \($0)" }
  }

  /// The next key, where it does not follow from the rows.
  private var keyLines: [String] {
    let answers = calculation.answers
    let keys = answers.rows.values.flatMap { $0 } + answers.sheets.values.flatMap { $0 }
    return answers.nextKey > (keys.max() ?? 0) + 1 ? ["/@\(answers.nextKey)"] : []
  }
}

extension Value {
  /// Whether the value refers to what other values name.
  fileprivate var isLate: Bool {
    switch self {
    case .reference, .place: true
    default: false
    }
  }
}

import Forms
import Rules
import Texts

extension Wizard {
  /// The answers of a scope as a text to be edited: every question of it, answered or not.
  package func manuscript(of scope: Manuscript.Scope) -> Manuscript {
    // What a question is called stands alone on its line here, as it does in plain style.
    var writer = self
    writer.style = ConversationStyle(columns: 1000, isPlain: true)
    let lines =
      switch scope {
      case .paragraphs(let cell):
        Phrases.paragraphsHead(writer.fullLabel(cell), writer.kindWords(of: cell))
          + writer.lines(at: .cell(cell))
      case .form(let form):
        Phrases.manuscriptHead(set.name, writer.formName(form.name)) + writer.lines(of: form)
      case .draft:
        Phrases.manuscriptHead(set.name, "") + writer.askedForms.flatMap { writer.lines(of: $0) }
      }
    return Manuscript(scope: scope, text: lines.map { $0 + "\n" }.joined())
  }

  /// The scope a form, a sheet (`goal:1`) or an entered form's view means; `nil` if nothing is asked there.
  package func scope(called name: String) -> Manuscript.Scope? {
    guard case .form(let form) = calculation.target(at: name) else { return nil }
    let asked = FormID(feeder(of: form.name), sheet: form.sheet)
    return sections.contains { $0.form.id == asked.name } ? .form(asked) : nil
  }

  /// What `e` opens at the present question.
  var scope: Manuscript.Scope {
    let position = standing.place.position
    if case .paragraph(let cell, _) = position { return .paragraphs(cell) }
    guard let form = position.form else { return .draft }
    return .form(FormID(feeder(of: form.name), sheet: form.sheet))
  }

  /// The forms that are asked, in the order of their first section.
  private var askedForms: [FormID] {
    var seen: Set<String> = []
    return sections.map(\.form.id).filter { seen.insert($0).inserted }.map { FormID($0) }
  }

  /// The questions of a form, section by section, sheet by sheet.
  private func lines(of form: FormID) -> [String] {
    sections.filter { $0.form.id == form.name }.flatMap { section -> [String] in
      let sheets: [Int?] =
        section.form.isRepeated
        ? calculation.answers.sheets(of: form.name).filter { form.sheet ?? $0 == $0 } : [nil]
      return sheets.flatMap { sheet in
        let name = sheet.map { placeName(of: FormID(form.name, sheet: $0)) } ?? section.label
        let chain = chain(of: section, sheet: sheet)
        return ["", Phrases.manuscriptHeading(name)] + chain.flatMap { lines(asking: $0) }
          + chain.flatMap { lines(askingBehind: $0) }
      }
    }
  }

  /// A sheet by its number and name.
  private func placeName(of sheet: FormID) -> String { calculation.formName(sheet) }

  /// A question with what is known of it above, and what is answered beneath.
  private func lines(asking position: Position) -> [String] {
    switch position {
    case .cell(let cell):
      return [manuscriptRemark(on: cell), "/" + cell.keyName] + (filled(position) ?? [""])
    case .newRow(let list, let group) where source(of: list) != nil:
      return [manuscriptRemark(on: list, group), "/" + position.name] + (filled(position) ?? [""])
    case .newRow(let list, _):
      return classCells(of: list).flatMap { lines(asking: .cell($0)) }
    default: return []
    }
  }

  /// What the rows of a list are asked besides their lines; all tables stand before it.
  private func lines(askingBehind position: Position) -> [String] {
    guard case .newRow(let list, let group) = position, source(of: list) != nil else { return [] }
    return rows(of: list, in: group).flatMap { key in
      otherColumns(of: list, key: key).flatMap {
        lines(asking: .cell(CellID(form: list.form, row: .entered(key), column: $0.id)))
      }
    }
  }

  private func filled(_ position: Position) -> [String]? {
    let lines = lines(at: position)
    return lines.isEmpty ? nil : lines
  }

  /// What stands at a place of a text; none where nothing was answered.
  func lines(at position: Position) -> [String] {
    switch position {
    case .cell(let cell):
      if case .paragraphs(let texts) = calculation.answers.values[cell] {
        return texts.map(Command.escaped)
      }
      let text = calculation.answers.values[cell] == nil ? "" : written(cell)
      return text.isEmpty ? [] : [text]
    case .newRow(let list, let group):
      return rows(of: list, in: group).map { "@\($0) " + writtenLine(of: $0, in: list) }
    default: return []
    }
  }

  /// The cells that are asked in the rows of a class block.
  private func classCells(of list: ListID) -> [CellID] {
    calculation.rows(of: list.form, block: list.block).flatMap { row in
      entryColumns(of: list).dropFirst().map {
        CellID(form: list.form, row: row.id, column: $0.id)
      }
    }.filter { calculation.source(of: $0)?.isAsked == true && calculation.isOpen($0) }
  }
}

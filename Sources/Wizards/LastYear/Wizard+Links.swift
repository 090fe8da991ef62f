import Forms
import Rules
import Texts

/// Sheets carried over from last year that did not say which row they belong to.
extension Wizard {
  /// Whether it is asked which row a sheet belongs to: one of last year's that belonged to none, while
  /// there are rows and the sheet is not called as its row is.
  func asksLink(at cell: CellID) -> Bool {
    guard let link = set.form(cell.form.name)?.sheetLink, link.column.id == cell.column,
      isOfLastYear(cell.form), calculation.lastYear?.contents.values[cell] == nil,
      !calculation.answers.rows(of: link.list).isEmpty
    else { return false }
    guard case .reference(let row) = calculation.answers.values[cell] else { return true }
    return name(of: row, in: link.list) != sheetName(of: cell.form)
  }

  /// Whether last year's document says anything in a form, or has a sheet.
  func isOfLastYear(_ form: FormID) -> Bool {
    guard let contents = calculation.lastYear?.contents else { return false }
    guard let sheet = form.sheet else { return contents.hasContent(in: form.name) }
    return contents.sheets(of: form.name).contains(sheet)
  }

  /// The one sheet of last year with a name that belongs to no row yet.
  func looseSheet(called name: String, of form: String) -> Int? {
    guard let link = set.form(form)?.sheetLink else { return nil }
    let loose = calculation.answers.sheets(of: form).filter { sheet in
      let id = FormID(form, sheet: sheet)
      return isOfLastYear(id) && calculation.answers.values[link.cell(of: id)] == nil
        && sheetName(of: id) == name
    }
    return loose.count == 1 ? loose.first : nil
  }

  /// Opens a sheet that belongs to the row of its name from now on; `nil` where it does already, or
  /// where there is no row.
  mutating func join(_ sheet: FormID, to row: Int?) -> [Effect]? {
    guard let row, let link = set.form(sheet.name)?.sheetLink,
      calculation.answers.values[link.cell(of: sheet)] == nil
    else { return nil }
    var changes: [Change] = [.answer(link.cell(of: sheet), .reference(row))]
    if let own = link.name?.own { changes.append(.answer(CellID(form: sheet, field: own), nil)) }
    return accept(
      changes, line: "", settling: { Settled(remarks: $0.takenLines(of: sheet)) },
      then: { Place($0.firstQuestion(of: sheet), cameFrom: .sheets(sheet.name)) })
  }

  /// Why it is asked which row a sheet belongs to, and the rows by their numbers.
  func linkLines(_ cell: CellID) -> [String] {
    guard cell.row == .field, asksLink(at: cell), let link = set.form(cell.form.name)?.sheetLink
    else { return [] }
    let rows = calculation.answers.rows(of: link.list)
    let names = rows.enumerated().map { "\($0 + 1) \(name(of: $1, in: link.list))".visible }
    return [Phrases.looseSheet] + sideBySide(names)
  }

  /// What a sheet takes from the row that it was just said to belong to.
  func takenByLink(_ cell: CellID) -> [String] {
    guard set.form(cell.form.name)?.sheetLink?.cell(of: cell.form) == cell,
      calculation.answers.values[cell] != nil
    else { return [] }
    return takenLines(of: cell.form)
  }
}

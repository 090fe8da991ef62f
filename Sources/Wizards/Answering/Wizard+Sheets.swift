import Forms
import Rules
import Texts

extension Wizard {
  /// A sheet that is there, or a row of another form that has none yet.
  struct SheetOffer: Hashable {
    var name: String
    /// The key of the sheet, `nil` if it is not there yet.
    var sheet: Int?
    /// The row it belongs to.
    var row: Int?
  }

  /// What can be opened: the sheets under the numbers they have everywhere, then the rows that want
  /// one, in their order.
  func sheetOffers(of form: String) -> [SheetOffer] {
    let sheets = calculation.answers.sheets(of: form)
    guard let link = set.form(form)?.sheetLink else {
      return sheets.map {
        SheetOffer(name: sheetName(of: FormID(form, sheet: $0)), sheet: $0, row: nil)
      }
    }
    let owners = sheets.map { calculation.answers.values[link.cell(of: FormID(form, sheet: $0))] }
    let rows = calculation.answers.rows(of: link.list).compactMap { key -> SheetOffer? in
      let name = name(of: key, in: link.list)
      let own = owners.firstIndex(of: .reference(key)).map { sheets[$0] }
      let sheet = own ?? looseSheet(called: name, of: form)
      guard sheet != nil || wantsSheet(key, link.list) else { return nil }
      return SheetOffer(name: name, sheet: sheet, row: key)
    }
    return sheets.map { sheet in
      rows.first { $0.sheet == sheet }
        ?? SheetOffer(name: sheetName(of: FormID(form, sheet: sheet)), sheet: sheet, row: nil)
    } + rows.filter { $0.sheet == nil }
  }

  /// A row wants a sheet unless its choice `public` says no.
  private func wantsSheet(_ key: Int, _ list: ListID) -> Bool {
    let cell = CellID(form: list.form, row: .entered(key), column: "public")
    return calculation.answers.values[cell] != .choice("no")
  }

  /// What a sheet is called: its first text.
  func sheetName(of id: FormID) -> String {
    for block in set.form(id.name)?.blocks ?? [] {
      for column in block.columns {
        guard case .fields = block.rows, case .text = column.kind else { continue }
        let text = shown(CellID(form: id, field: column.id))
        if !text.isEmpty { return text }
      }
    }
    return Phrases.unnamedSheet
  }

  /// What Enter does where there is neither a sheet nor a row that wants one.
  func sheetDefault(_ form: String) -> String? { sheetOffers(of: form).isEmpty ? "+" : nil }

  /// Answers which sheet to open: its number, `+` another one, `d 2` deletes one, Enter goes on.
  mutating func answer(sheetOf form: String, text: String, line: String) throws(Refusal) -> [Effect]
  {
    let offers = sheetOffers(of: form)
    let folded = text.isEmpty ? sheetDefault(form) ?? "" : text.commandFolded
    if folded.isEmpty { return accept([], line: "", settling: { _ in Settled() }) }
    if folded == "+" { return open(nil, of: form) }
    if case .delete(let numbers) = RowCommand(line) {
      return try delete(numbers, of: form, line: line)
    }
    guard let index = number(folded, of: offers) else { throw Refusal(Phrases.notFound(text)) }
    let offer = offers[index]
    guard let sheet = offer.sheet else { return open(offer.row, of: form) }
    let id = FormID(form, sheet: sheet)
    if let effects = join(id, to: offer.row) { return effects }
    return enter(id)
  }

  private mutating func delete(
    _ numbers: [Int], of form: String, line: String
  ) throws(Refusal) -> [Effect] {
    let offers = sheetOffers(of: form)
    var changes: [Change] = []
    for number in numbers {
      guard offers.indices.contains(number - 1), let sheet = offers[number - 1].sheet else {
        throw Refusal(Phrases.noSheet(number))
      }
      changes += limitRemovals { $0.form == FormID(form, sheet: sheet) }
      changes.append(.removeSheet(form: form, key: sheet))
    }
    let said = numbers.map { Phrases.sheetDeleted($0, offers[$0 - 1].name) }
    return accept(
      changes, line: line, settling: { _ in Settled(lines: said) },
      then: { _ in Place(.sheets(form)) })
  }

  private func number(_ text: String, of offers: [SheetOffer]) -> Int? {
    if let number = Int(text) { return offers.indices.contains(number - 1) ? number - 1 : nil }
    let fitting = offers.indices.filter { match(text, in: offers[$0].name) != nil }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// Adds a sheet, for a row if there is one, and goes to its first question.
  private mutating func open(_ row: Int?, of form: String) -> [Effect] {
    let key = calculation.answers.nextKey
    let id = FormID(form, sheet: key)
    let count = calculation.answers.sheets(of: form).count
    var changes = [Change.insertSheet(form: form, key: key, index: count)]
    if let row, let link = set.form(form)?.sheetLink {
      changes.append(.answer(link.cell(of: id), .reference(row)))
    }
    return accept(
      changes, line: "", settling: { Settled(remarks: $0.takenLines(of: id)) },
      then: { Place($0.firstQuestion(of: id), cameFrom: .sheets(form)) })
  }

  private mutating func enter(_ form: FormID) -> [Effect] {
    let from = standing.place.position
    standing.typed = ""
    return [say(takenLines(of: form))]
      + arrive(at: Place(firstQuestion(of: form), cameFrom: from), from: from)
  }

  /// The first question of a sheet.
  func firstQuestion(of sheet: FormID) -> Position {
    guard let section = sections.first(where: { $0.form.id == sheet.name }) else { return .review }
    let chain = chain(of: section, sheet: sheet.sheet)
    let first = chain.first { !isPassedOver($0, after: nil) } ?? chain.first
    return first.map(entered) ?? .sheets(sheet.name)
  }
}

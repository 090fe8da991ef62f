import Forms
import Rules
import Texts

/// Reads the rows of a list of details.
struct PastedDetailReader {
  private let wizard: Wizard
  private let lists: DetailLists
  private let places: [PastedDetail.Role: [Int]]
  private let unit: MoneyUnit
  private let groups: PastedGroups
  private let funds: [Choice]
  private var group: Group
  private let allowsCarried: Bool
  private let allowsOther: Bool

  init(
    _ wizard: Wizard, _ lists: DetailLists, _ places: [PastedDetail.Role: [Int]], _ group: Group,
    unit: MoneyUnit
  ) {
    self.wizard = wizard
    self.lists = lists
    self.places = places
    self.unit = unit
    self.group = group
    groups = PastedGroups(
      wizard.pastedGroups(of: lists.spending),
      label: wizard.groupColumn(of: lists.spending)?.label ?? "")
    let column = wizard.column(Wizard.fundColumn, of: lists.spending)
    if case .choice(let choices) = column?.kind { funds = choices } else { funds = [] }
    func isOpen(_ id: String) -> Bool {
      guard let column = wizard.column(id, of: lists.projects) else { return false }
      return wizard.calculation.isOpen(column.condition, in: lists.projects.form) == true
    }
    allowsCarried = isOpen("carryover")
    allowsOther = isOpen("other")
  }

  /// The cells of a row for a role that are not blank.
  private func cells(_ row: PastedRow, _ role: PastedDetail.Role) -> [String] {
    (places[role] ?? []).map { row[$0] }.filter { !$0.isEmpty }
  }

  /// The figure of a row that adds up others, `nil` for any other row.
  func total(_ row: PastedRow) -> (label: String, amount: Amount?)? {
    let words = row.cells.filter { !$0.isEmpty && !$0.isFigure }
    guard cells(row, .functional).isEmpty || words.contains(where: PastedWord.totals.contains),
      words.contains(where: PastedWord.isTotal)
    else { return nil }
    return (words.joined(separator: " "), try? amount(row))
  }

  /// Reads one row.
  mutating func read(_ row: PastedRow) throws(Refusal) -> PastedDetail {
    group = try groups.group(named: cells(row, .unit), after: group)
    let fundText = cells(row, .fund).joined(separator: " ")
    let fund = try fund(fundText)
    let detail = PastedDetail(
      group: group, functional: try code(row, .functional, lists.spending),
      economic: try code(row, .economic, lists.economic), project: project(row), fund: fund,
      isCarried: fundText.contains(PastedWord.carried), amount: try amount(row))
    if detail.isCarried, !allowsCarried { throw Refusal(Phrases.saidNoCarryover) }
    if detail.isOther, !allowsOther { throw Refusal(Phrases.saidNoOther) }
    return detail
  }

  private func project(_ row: PastedRow) -> String {
    let name = cells(row, .project).first { !$0.isDigits } ?? ""
    return PastedWord.noProject.contains(name.commandFolded) ? "" : name
  }

  private func code(
    _ row: PastedRow, _ role: PastedDetail.Role, _ list: ListID
  ) throws(Refusal) -> String {
    guard let column = wizard.column("code", of: list) else { throw Refusal(Phrases.noFigure) }
    let text = cells(row, role).first ?? ""
    let pasted = PastedCode(text)
    let cell = CellID(form: list.form, row: .entered(0), column: column.id)
    guard !text.isEmpty,
      case .code(let code) = try wizard.reader(of: cell, column)
        .value(pasted.code.isEmpty ? pasted.name : pasted.code)
    else { throw Refusal(Phrases.rowWithoutName(column.label)) }
    return code
  }

  private func amount(_ row: PastedRow) throws(Refusal) -> Amount {
    let text = cells(row, .amount).first ?? ""
    let cell = CellID(form: lists.projects.form, row: .entered(0), column: "current")
    guard !text.isEmpty, let column = wizard.column("current", of: lists.projects) else {
      throw Refusal(Phrases.noFigure)
    }
    var reader = wizard.reader(of: cell, column)
    reader.unit = unit
    guard case .amount(let amount) = try reader.value(text) else { throw Refusal(Phrases.noFigure) }
    return amount
  }

  private func fund(_ text: String) throws(Refusal) -> String {
    guard let first = funds.first else { return "" }
    if text.isEmpty { return first.id }
    if let choice = PastedRowReader.choice(text, among: funds) { return choice }
    if text.contains(PastedWord.carried) || text.contains(PastedWord.appropriation) {
      return first.id
    }
    throw Refusal(Phrases.notChoice(text, funds.map(\.label)))
  }
}

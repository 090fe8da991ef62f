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
  /// The cells that named the unit of this row, or of the row above where its own are blank.
  private var named: [Int: String] = [:]
  private let allowsCarried: Bool

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
    allowsCarried =
      wizard.column("carryover", of: lists.projects).map {
        wizard.calculation.isOpen($0.condition, in: lists.projects.form) == true
      } ?? false
  }

  /// The cells of a row for a role that are not blank.
  private func cells(_ row: PastedRow, _ role: PastedDetail.Role) -> [String] {
    (places[role] ?? []).map { row[$0] }.filter { !$0.isEmpty }
  }

  /// The figure of a row that adds up others, `nil` for any other row.
  func total(_ row: PastedRow) -> (label: String, amount: Amount?, unread: [String])? {
    let words = row.cells.enumerated().filter { index, cell in
      !cell.isEmpty && !cell.isFigure && places[.amount]?.contains(index) != true
    }.map(\.element)
    guard cells(row, .functional).isEmpty || words.contains(where: PastedWord.totals.contains),
      words.contains(where: PastedWord.isTotal)
    else { return nil }
    let amount = try? amount(row)
    let unread = amount == nil ? cells(row, .amount).prefix(1) : []
    return (
      words.joined(separator: " "), amount, unread.map { Phrases.unreadFigure("", $0.visible) }
    )
  }

  /// Reads one row.
  mutating func read(_ row: PastedRow) throws(Refusal) -> PastedDetail {
    let units = (places[.unit] ?? []).filter { !row[$0].isEmpty }
    if !units.isEmpty { named = Dictionary(uniqueKeysWithValues: units.map { ($0, row[$0]) }) }
    group = try groups.group(named: named.sorted { $0.key < $1.key }.map(\.value), after: group)
    let fundText = cells(row, .fund).joined(separator: " ")
    let fund = try fund(fundText)
    let (project, sign) = try project(row)
    let detail = PastedDetail(
      number: row.number, group: group, functional: try code(row, .functional, lists.spending),
      economic: try code(row, .economic, lists.economic), project: project, sign: sign, fund: fund,
      isCarried: fundText.contains(PastedWord.carried), amount: try amount(row))
    if detail.isCarried, !allowsCarried { throw Refusal(Phrases.saidNoCarryover) }
    try wizard.refuseFund(fund)
    return detail
  }

  /// A row as it was pasted, with the unit it stands under.
  func line(_ row: PastedRow) -> String {
    var cells = row.cells
    for (index, text) in named where row[index].isEmpty && cells.indices.contains(index) {
      cells[index] = text
    }
    return cells.joined(separator: "\t")
  }

  /// The project of a row, empty for 基本支出, and what says so: a word of the budget system goes
  /// before a name.
  private func project(
    _ row: PastedRow
  ) throws(Refusal) -> (name: String, sign: PastedDetail.Sign) {
    let cell = cells(row, .project).first { !$0.isDigits } ?? ""
    let name = PastedWord.noProject.contains(cell.commandFolded) ? "" : cell
    let kind = cells(row, .kind).joined(separator: " ")
    if let word = PastedWord.projectKinds.first(where: kind.contains) {
      guard !name.isEmpty else { throw Refusal(Phrases.noProjectName(word)) }
      return (name, .word(word))
    }
    if let word = PastedWord.basicKinds.first(where: kind.contains) ?? PastedWord.basic(in: name) {
      return ("", .word(word))
    }
    return (name, name.isEmpty ? .noProject : .named)
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

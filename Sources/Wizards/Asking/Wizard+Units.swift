import Forms
import Rules
import Texts

/// The unit in which bare amounts are read: the set's own, or one the clerk chose for all sections.
///
/// It holds until it is changed back, in later sittings too: what waits half typed or half pasted was
/// meant in it. Every question for an amount says it.
extension Wizard {
  /// Stands for every amount where a form or `form.column` may stand.
  static let everywhere = "*"

  /// The unit in which a bare amount is read in a cell.
  func unit(of cell: CellID) -> MoneyUnit {
    if let unit = chosenUnit(at: "\(cell.form.name).\(cell.column)") { return unit }
    if case .amount(let unit, _) = calculation.column(of: cell)?.kind { return unit }
    return .wanYuan
  }

  /// The unit chosen for a form or `form.column`, for the form around it, or for all.
  private func chosenUnit(at place: String) -> MoneyUnit? {
    let units = calculation.answers.entryUnits
    return units[place] ?? place.split(once: ".").flatMap { units[$0.0] } ?? units[Self.everywhere]
  }

  /// Reads bare amounts in another unit from now on, in every section.
  mutating func read(in unit: MoneyUnit) -> [Effect] { read(in: unit, place: Self.everywhere) }

  /// The same of one form or `form.column`, as answers files have it.
  mutating func read(in unit: MoneyUnit, place: String) -> [Effect] {
    let changes =
      place == Self.everywhere
      ? choosing(unit) : [.enterIn(place: place, unit == unitWithout(place) ? nil : unit)]
    change(.all(changes), line: "")
    standing.typed = ""
    let said = Phrases.readIn(unit.words, unitLabel(of: place), unit.other.words)
    return [.save(draft), say([said]), .ask(question)]
  }

  /// The changes that choose one unit for everything.
  func choosing(_ unit: MoneyUnit) -> [Change] {
    let narrower = calculation.answers.entryUnits.keys.filter { $0 != Self.everywhere }.sorted()
    let chosen = unit == unitWithout(Self.everywhere) ? nil : unit
    return [.enterIn(place: Self.everywhere, chosen)] + narrower.map { .enterIn(place: $0, nil) }
  }

  /// The unit that holds at a form or `form.column` where none is chosen for just that.
  func unitWithout(_ place: String) -> MoneyUnit {
    guard place != Self.everywhere else { return .wanYuan }
    let parts = place.split(once: ".")
    return chosenUnit(at: parts?.0 ?? Self.everywhere) ?? ownUnit(of: parts?.0 ?? place)
  }

  /// What a form or column is called whose amounts are read in a unit.
  func unitLabel(of place: String) -> String {
    if place == Self.everywhere { return Phrases.everySection }
    guard let (form, column) = place.split(once: ".") else { return formName(place) }
    let columns = set.form(form)?.blocks.flatMap(\.columns) ?? []
    return columns.first { $0.id == column }?.label ?? place
  }

  /// The unit the amounts of a form are in.
  func ownUnit(of form: String) -> MoneyUnit {
    for column in set.form(form)?.blocks.flatMap(\.columns) ?? [] {
      if case .amount(let unit, _) = column.kind { return unit }
    }
    return .wanYuan
  }

  /// The unit in force at a question where it is not the form's own; `nil` where it is, or no amount is
  /// asked.
  func otherUnit(at position: Position) -> MoneyUnit? {
    let cells: [CellID]
    switch position {
    case .cell(let cell) where calculation.source(of: cell)?.isAsked == true: cells = [cell]
    case .newRow(let list, _), .row(let list, _):
      cells = entryColumns(of: list).map {
        CellID(form: list.form, row: .entered(0), column: $0.id)
      }
    default: cells = []
    }
    for cell in cells {
      guard case .amount(let own, _) = column(of: cell)?.kind, unit(of: cell) != own else {
        continue
      }
      return unit(of: cell)
    }
    return nil
  }

  /// The column of a cell, also of a row that is not there yet.
  private func column(of cell: CellID) -> Column? {
    set.form(cell.form.name)?.blocks.flatMap(\.columns).first { $0.id == cell.column }
  }

  /// ` 按元读` behind the words of a question whose amounts are read in another unit; empty elsewhere.
  func unitMark(at position: Position) -> String {
    otherUnit(at: position).map { " " + Phrases.readAs($0.words) } ?? ""
  }

  /// What is said where a section is entered whose amounts are read in another unit.
  func unitLine(of section: Section) -> [String] {
    let units = chain(of: section).lazy.compactMap { otherUnit(at: $0) }
    return units.first.map { [unitLine($0)] } ?? []
  }

  /// What is said of the unit when a draft is opened again.
  var unitLine: [String] {
    let units = calculation.answers.entryUnits
    guard let unit = units[Self.everywhere] ?? units.min(by: { $0.key < $1.key })?.value else {
      return []
    }
    return [unitLine(unit)]
  }

  private func unitLine(_ unit: MoneyUnit) -> String {
    Phrases.stillReadIn(unit.words, unit.other.words)
  }
}

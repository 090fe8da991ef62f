import Forms
import Rules
import Texts

/// The answers of a draft that belong to one budget unit.
struct UnitAnswers {
  /// What is left: the rows and sheets of the unit, under its own name.
  private(set) var answers: Answers

  private let set: TemplateSet
  private let units: ListID
  private let unit: Int

  /// The part of a unit that is named by code or name; throws where there is none.
  init(of name: String, in calculation: Calculation) throws(Failure) {
    set = calculation.set
    answers = calculation.answers
    guard let units = set.units else { throw Failure(.usage, said("\(set.name)不分单位，不用 --unit")) }
    self.units = units
    let keys = answers.rows(of: units)
    let names = keys.map { UnitAnswers.name(of: $0, in: units, calculation) }
    let index = names.firstIndex { [$0.code, $0.name].contains(name) }
    guard let index else {
      let offer = names.map { "\($0.code) \($0.name)" }.joined(separator: said("、"))
      let known = keys.isEmpty ? said("草稿里一个单位也没有填") : said("有 \(offer)")
      throw Failure(.usage, said("没有叫“\(name)”的单位，\(known)"))
    }
    unit = keys[index]
    takeAwayOthers(keys.filter { $0 != keys[index] })
    takeHead(names[index].name)
  }

  /// The texts of a unit's first two columns, its code and its name.
  private static func name(
    of key: Int, in units: ListID, _ calculation: Calculation
  ) -> (code: String, name: String) {
    let columns = calculation.set.form(units.form.name)?.block(units.block)?.columns ?? []
    let texts = columns.prefix(2).map { column in
      let cell = CellID(form: units.form, row: .entered(key), column: column.id)
      return calculation.cell(cell).value.map { calculation.text(of: $0, in: column.kind) } ?? ""
    }
    return (texts.first ?? "", texts.last ?? "")
  }

  /// Takes away other units, and all that refers to them or to no unit.
  private mutating func takeAwayOthers(_ others: [Int]) {
    var gone = Set(others)
    var changes = others.map { Change.removeRow(units, key: $0) }
    changes += looseRows().map { list, key in
      gone.insert(key)
      return .removeRow(list, key: key)
    }
    while !changes.isEmpty {
      answers.apply(.all(changes))
      changes = answers.values.compactMap { cell, value in
        guard case .reference(let key) = value, gone.contains(key) else { return nil }
        return removal(of: cell, &gone)
      }
    }
    answers.apply(.all(otherFigures()))
  }

  /// Takes away the row or sheet a cell stands in.
  private func removal(of cell: CellID, _ gone: inout Set<Int>) -> Change {
    if case .entered(let key) = cell.row,
      let list = answers.rows.first(where: { $0.key.form == cell.form && $0.value.contains(key) })
    {
      gone.insert(key)
      return .removeRow(list.key, key: key)
    }
    guard let sheet = cell.form.sheet else { return .answer(cell, nil) }
    gone.insert(sheet)
    return .removeSheet(form: cell.form.name, key: sheet)
  }

  /// Rows that name no unit where their list has a column for it.
  private func looseRows() -> [(ListID, Int)] {
    answers.rows.flatMap { list, keys -> [(ListID, Int)] in
      guard let column = unitColumn(of: list) else { return [] }
      return keys.filter {
        answers.values[CellID(form: list.form, row: .entered($0), column: column)] == nil
      }.map { (list, $0) }
    }
  }

  private func unitColumn(of list: ListID) -> String? {
    set.form(list.form.name)?.block(list.block)?.columns.first {
      if case .reference(units.form.name, _) = $0.kind { true } else { false }
    }?.id
  }

  /// Figures stated for the department or another unit, and how pages of the department were printed.
  private func otherFigures() -> [Change] {
    answers.statements.keys.compactMap { cell in
      if case .node(unit, _) = cell.row { return nil }
      return cell.form.sheet == nil ? .state(cell, nil) : nil
    } + answers.printed.keys.filter { $0.sheet == nil }.map { .print($0, nil) }
  }

  /// The unit's name and 单位 where those of the department stood.
  private mutating func takeHead(_ name: String) {
    let head = FormID("head")
    answers.apply(.answer(CellID(form: head, field: "department"), .text(name)))
    let kind = set.form("head")?.blocks.flatMap(\.columns).first { $0.id == "kind" }
    if case .choice(let choices) = kind?.kind, choices.contains(where: { $0.id == "unit" }) {
      answers.apply(.answer(CellID(form: head, field: "kind"), .choice("unit")))
    }
  }
}

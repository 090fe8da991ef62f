import Forms
import Rules

extension Wizard {
  /// The parts of 项目支出 that other forms ask for by their economic codes.
  func others(of details: [PastedDetail]) -> DetailOthers {
    var others = DetailOthers()
    let projects = details.filter { $0.isProject && $0.fund == "general" }
    guard !projects.isEmpty else { return others }
    others.lines = lineTargets.compactMap { target in
      let amounts = projects.filter { $0.economic == target.code }.map(\.amount)
      return lineAnswer(target.cell, amounts)
    }
    for list in codedLists { others.entries += entries(of: projects, in: list) }
    return others
  }

  private func lineAnswer(_ cell: CellID, _ amounts: [Amount]) -> PasteReading.LineAnswer? {
    guard let money = try? Money.sum(amounts.map(\.money)), money != .zero,
      let amount = try? Amount(parsing: money.exactText(in: .yuan), unit: .yuan)
    else { return nil }
    var there: Money?
    if case .amount(let amount) = calculation.answers.values[cell] { there = amount.money }
    return PasteReading.LineAnswer(
      cell: cell, label: fullLabel(cell), amount: amount,
      isOther: there.map { $0 != money } ?? false, isSame: there == money)
  }

  /// Cells of fixed lines whose part in 项目支出 is added to what a tree shows of one economic code.
  private var lineTargets: [(code: String, cell: CellID)] {
    self.set.forms.flatMap { form -> [(code: String, cell: CellID)] in
      let id = FormID(form.id)
      guard !form.isRepeated, calculation.isOpen(form.condition, in: id) == true else { return [] }
      return form.blocks.flatMap { block -> [(code: String, cell: CellID)] in
        guard case .fixed(let lines) = block.rows else { return [] }
        return lines.flatMap { line in
          block.columns.compactMap {
            target(of: CellID(form: id, row: .line(line.id), column: $0.id))
          }
        }
      }
    }
  }

  /// Where a cell presumed from one economic code takes its part in 项目支出 from.
  private func target(of cell: CellID) -> (code: String, cell: CellID)? {
    guard case .presumed(.terms(let terms), _) = calculation.source(of: cell), terms.count == 2
    else { return nil }
    let references = terms.compactMap(\.formula.onlyReference)
    let codes = references.compactMap { reference -> String? in
      guard let form = reference.form, case .node(let code) = reference.row,
        tree(of: form)?.codes == "economic"
      else { return nil }
      return code
    }
    guard let code = codes.first,
      let part = references.first(where: { $0.form == nil || $0.form == cell.form.name })
    else { return nil }
    let asked = CellID(form: cell.form, row: cell.row, column: part.column)
    guard calculation.source(of: asked)?.isAsked == true, calculation.isOpen(asked) else {
      return nil
    }
    return (code, asked)
  }

  /// Lists besides 基本支出明细 whose rows are economic codes with one amount.
  private var codedLists: [(list: ListID, column: Column, codes: Set<String>)] {
    let formulas = set.forms.flatMap { $0.blocks }.flatMap(\.columns).compactMap(\.source.formula)
    return set.forms.compactMap { form in
      guard let block = form.blocks.first, !form.isRepeated, form.id != "economic",
        case .list(let source) = block.rows, source.placements.isEmpty,
        case .code("economic", _) = block.columns.first(where: { $0.id == source.entry.first })?
          .kind,
        let column = block.columns.first(where: { $0.id == source.entry.last && $0.kind.isAmount })
      else { return nil }
      let codes = Set(formulas.flatMap { $0.codes(sumsOf: form.id) })
      return (ListID(form: FormID(form.id), block: block.id), column, codes)
    }
  }

  private func entries(
    of details: [PastedDetail], in target: (list: ListID, column: Column, codes: Set<String>)
  ) -> [PastedEntry] {
    var sums: [DetailSums.Place: Money] = [:]
    var order: [DetailSums.Place] = []
    for detail in details where target.codes.contains(detail.economic) {
      let place = DetailSums.Place(group: detail.group, code: detail.economic)
      if sums[place] == nil { order.append(place) }
      sums[place] = (sums[place] ?? .zero).plus(detail.amount.money)
    }
    return order.compactMap { place in
      guard let money = sums[place],
        let amount = try? Amount(parsing: money.exactText(in: .yuan), unit: .yuan)
      else { return nil }
      return PastedEntry(
        list: target.list, group: place.group, number: 0,
        headline: "\(place.code) \(set.codes["economic"]?[place.code]?.name ?? "")",
        code: place.code,
        answers: [("code", .code(place.code)), (target.column.id, .amount(amount))])
    }
  }
}

extension Source {
  /// What a cell follows from, `nil` for one that is typed.
  fileprivate var formula: Formula? {
    switch self {
    case .typed: nil
    case .presumed(let formula, _), .defined(let formula, _): formula
    }
  }
}

extension Formula {
  /// The codes whose rows in a form are added up here.
  fileprivate func codes(sumsOf form: String) -> [String] {
    switch self {
    case .terms(let terms): terms.flatMap { $0.formula.codes(sumsOf: form) }
    case .sum(.entered(form, _, let matches), _):
      matches.compactMap { match in
        if match.column == "code", case .literal(let code) = match.operand { code } else { nil }
      }
    default: []
    }
  }
}

import Forms
import Rules
import Texts

extension Wizard {
  /// The whole against last year's: 表二合计 75.20 升到 86.50（+15.03%）; `nil` without last year's document,
  /// or where one of them has no figure.
  package var lastYearTotal: String? {
    guard let (name, last, present) = comparedTotal,
      let change = YearChange(from: last, to: present)
    else { return nil }
    let text = { (money: Money) in money.text(in: .wanYuan, places: 2) }
    guard change.difference != .zero else { return Phrases.sameTotal(name, text(change.present)) }
    let total = Phrases.total(
      name, text(change.last), text(change.present), isLess: change.difference.isNegative)
    return total + (change.percent.map { said("（\($0.signedText)）") } ?? "")
  }

  /// 核对 against last year: the whole, rows more and less, and what changed most; none without it.
  var lastYearLines: [String] {
    guard calculation.lastYear != nil else { return [] }
    let lists = sections.flatMap { section in
      section.blocks.map { (section.label, ListID(form: FormID(section.form.id), block: $0.id)) }
    }.filter { source(of: $0.1)?.categories.isEmpty == true }
    let rows = lists.compactMap { rowsMoreAndLess($0.0, in: $0.1) }
    let parts =
      [lastYearTotal].compactMap { $0 } + rows + [changedIndicators].compactMap { $0 }
      + unusualRows(of: lists.map(\.1))
    return parts.isEmpty ? [] : [Phrases.comparedWithLastYear(parts)]
  }

  /// The figure a whole document is known by, last year's and this year's: the total of the tree that is
  /// entered first, else what the sheets add up to.
  private var comparedTotal: (name: String, last: Money, present: Money)? {
    for section in sections {
      let form = FormID(section.form.id)
      for block in section.blocks {
        let list = ListID(form: form, block: block.id)
        guard case .list = block.rows, let (tree, column) = totalColumn(fedBy: list) else {
          continue
        }
        let cell = CellID(form: tree, row: .total, column: column.id)
        guard let last = calculation.lastYearMoney(of: cell), let present = sum([cell]) else {
          continue
        }
        return (Phrases.sumOf(formName(tree.name)), last, present)
      }
      if section.form.isRepeated, let total = sheetTotal(of: section.form) { return total }
    }
    return wantedTotal
  }

  /// The figure that the rows of a list should add up to.
  private var wantedTotal: (name: String, last: Money, present: Money)? {
    for section in sections {
      for block in section.blocks {
        guard let cell = target(of: ListID(form: FormID(section.form.id), block: block.id))?.cell,
          let last = calculation.lastYearMoney(of: cell), let present = sum([cell])
        else { continue }
        return (fullLabel(cell).trimmed, last, present)
      }
    }
    return nil
  }

  private func sheetTotal(of form: Form) -> (name: String, last: Money, present: Money)? {
    let column = form.blocks.filter { $0.rows == .fields }.flatMap(\.columns)
      .first { $0.kind.isAmount && ($0.source.isRequired || !$0.source.isAsked) }
    guard let column, let contents = calculation.lastYear?.contents else { return nil }
    let last = contents.sheets(of: form.id).compactMap { sheet -> Money? in
      let cell = CellID(form: FormID(form.id, sheet: sheet), field: column.id)
      if case .amount(let amount) = contents.values[cell] { return amount.money }
      return nil
    }
    let cells = calculation.answers.sheets(of: form.id).map {
      CellID(form: FormID(form.id, sheet: $0), field: column.id)
    }
    guard !last.isEmpty, let present = sum(cells) else { return nil }
    return (column.label, last.reduce(.zero) { $0.plus($1) }, present)
  }

  private func rowsMoreAndLess(_ label: String, in list: ListID) -> String? {
    let last = calculation.lastYear?.contents.rows(of: list).count ?? 0
    let present = calculation.answers.rows(of: list)
    guard last > 0, !present.isEmpty else { return nil }
    let more = present.count { !calculation.wasThereLastYear(.entered($0), in: list.form) }
    let less = max(last - (present.count - more), 0)
    guard more + less > 0 else { return nil }
    let news = present.filter { !calculation.wasThereLastYear(.entered($0), in: list.form) }
    let names = news.count > 2 ? [] : news.map { newRow($0, in: list) }
    return Phrases.rowsMoreAndLess(label, more: more, less: less, names)
  }

  /// 30214 租赁费 3.20
  private func newRow(_ key: Int, in list: ListID) -> String {
    let cells = added(list).map { CellID(form: list.form, row: .entered(key), column: $0) }
    let total = sum(cells).map { " " + text(of: $0, in: list) } ?? ""
    return headline(of: key, in: list) + total
  }

  /// How many indicators of last year have another value now; `nil` where none has.
  private var changedIndicators: String? {
    let cells = calculation.answers.values.keys.filter { cell in
      guard case .indicator(let value)? = calculation.answers.values[cell],
        case .indicator(let last)? = calculation.lastYear(of: cell)
      else { return false }
      return value.normalizedText != last.normalizedText
    }
    return cells.isEmpty ? nil : Phrases.changedIndicators(cells.count)
  }

  /// The rows that changed by more than the set's threshold, the first five by name.
  private func unusualRows(of lists: [ListID]) -> [String] {
    guard let limit = set.unusualChange else { return [] }
    var names: [String] = []
    for list in lists {
      for key in calculation.answers.rows(of: list) {
        guard let change = change(ofRow: key, in: list), change.exceeds(limit) else { continue }
        names.append("\(headline(of: key, in: list)) \(change.percent?.signedText ?? "")")
      }
    }
    return names.isEmpty ? [] : [Phrases.unusualRows(limit, Array(names.prefix(5)), names.count)]
  }
}

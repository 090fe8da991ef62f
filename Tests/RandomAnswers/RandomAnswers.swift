import Forms
import Randomness
import Rules

/// Fills a draft of any template set at random, as a clerk could have: rows, sheets, every kind of
/// cell that applies, figures stated beside computed ones.
package struct RandomAnswers {
  /// What was filled in, computed change by change.
  package private(set) var calculation: Calculation
  private var words: RandomValues

  package init(_ set: TemplateSet, seed: UInt64) {
    calculation = Calculation(set, answers: Answers())
    words = RandomValues(set, seed: seed)
    for form in set.forms where form.isRepeated { addSheets(of: form) }
    for form in calculation.forms { addRows(of: form) }
    // 有没有 stands before what hangs on it, and forms before the sheets that refer to them.
    for form in calculation.forms { fill(form) }
    state()
  }

  private mutating func addSheets(of form: Form) {
    for index in 0..<words.number(0...2) {
      let key = calculation.answers.nextKey
      calculation.apply(.insertSheet(form: form.id, key: key, index: index))
    }
  }

  private mutating func addRows(of form: FormID) {
    for block in calculation.set.form(form.name)?.blocks ?? [] {
      guard case .list(let source) = block.rows else { continue }
      let list = ListID(form: form, block: block.id)
      for category in source.categories {
        for _ in 0..<words.number(0...2) { addRow(to: list, source, of: category) }
      }
      if source.categories.isEmpty {
        for _ in 0..<words.number(0...5) { addRow(to: list, source, of: nil) }
      }
    }
  }

  private mutating func addRow(to list: ListID, _ source: ListSource, of category: Category?) {
    let key = calculation.answers.nextKey
    let count = calculation.answers.rows(of: list).count
    calculation.apply(.insertRow(list, key: key, index: count))
    guard let category, let group = source.group else { return }
    let cell = CellID(form: list.form, row: .entered(key), column: group)
    calculation.apply(.answer(cell, .choice(category.id)))
  }

  private mutating func fill(_ form: FormID) {
    for cell in cells(of: form) where calculation.answers.values[cell] == nil {
      guard calculation.cell(cell).origin != .inapplicable,
        let column = calculation.column(of: cell)
      else {
        continue
      }
      switch column.source {
      case .typed(let isRequired):
        answer(cell, column, share: names(cell) ? 100 : isRequired ? 90 : 60)
      case .presumed: answer(cell, column, share: 15)
      case .defined: continue
      }
    }
  }

  private mutating func answer(_ cell: CellID, _ column: Column, share: Int) {
    guard words.number(1...100) <= share else { return }
    guard let value = words.value(of: column, in: calculation) else { return }
    guard value != .blank || share < 100 else { return answer(cell, column, share: share) }
    calculation.apply(.answer(cell, value))
  }

  /// Whether a cell names the department or a row of a list: what has no name is no row.
  private func names(_ cell: CellID) -> Bool {
    if cell.form.name == "head" { return true }
    guard case .entered = cell.row, cell.column != "unit" else { return false }
    return calculation.set.form(cell.form.name)?.blocks.contains { block in
      guard case .list(let source) = block.rows else { return false }
      return source.key.contains(cell.column) || ["code", "name"].contains(cell.column)
    } ?? false
  }

  /// States a few figures beside computed ones: the same, nearly the same, another, or a blank.
  private mutating func state() {
    for cell in calculation.forms.flatMap({ cells(of: $0) }) where words.number(1...20) == 1 {
      guard let column = calculation.column(of: cell), case .defined = column.source else {
        continue
      }
      guard !isLeaf(cell), let computed = calculation.cell(cell).value else { continue }
      let value =
        words.number(0...2) == 0
        ? words.value(of: column, in: calculation) : words.written(computed, as: column.kind)
      guard let value else { continue }
      calculation.apply(.state(cell, value == .blank ? .blank : .figure(value)))
    }
  }

  /// Whether a cell is a leaf of a tree, which shows what is entered below it: typing there is entering.
  private func isLeaf(_ cell: CellID) -> Bool {
    guard case .node(_, let code) = cell.row else { return false }
    return calculation.set.form(cell.form.name)?.blocks.contains { block in
      if case .tree(let source) = block.rows {
        source.digits.last == code.utf8.count
      } else {
        false
      }
    } ?? false
  }

  /// The cells of a form in the order of its blocks.
  private func cells(of form: FormID) -> [CellID] {
    let filled = calculation.filled(form)
    return (calculation.set.form(form.name)?.blocks ?? []).flatMap { block -> [CellID] in
      let columns = block.columns.map(\.id)
      if block.rows == .fields { return columns.map { CellID(form: form, field: $0) } }
      return (filled.rows[block.id] ?? []).flatMap { row in
        columns.filter { row.cells[$0] != nil }.map {
          CellID(form: form, row: row.id, column: $0)
        }
      }
    }
  }
}

import Forms
import Rules
import Texts

extension Wizard {
  /// The section that a number, a form's id or name, or else a part of its name means, where it is not
  /// asked now.
  func closedSection(called text: String) -> Section? {
    let sections = sections
    if let number = Int(text.commandFolded), text.count < 3 {
      guard sections.indices.contains(number - 1) else { return nil }
      return isClosed(sections[number - 1]) ? sections[number - 1] : nil
    }
    let closed = sections.filter(isClosed)
    guard !closed.isEmpty else { return nil }
    if let form = form(named: text) {
      let id = feeder(of: form.id)
      return closed.first { $0.form.id == id }
    }
    guard let section = closed.first(where: { match(text, in: $0.label) != nil }) else {
      return nil
    }
    return places(named: text).isEmpty ? section : nil
  }

  private func form(named text: String) -> Form? {
    set.forms.first { $0.id == text.folded || $0.name == text }
  }

  /// The place a path, the id of a form or its name means.
  func place(at text: String) -> Found? {
    if let form = form(named: text) {
      return Found(label: form.name, position: first(of: form.id), isWide: true)
    }
    if let cell = CellID(keyName: text.folded), case .node = cell.row,
      calculation.column(of: cell) != nil
    {
      return Found(label: text, position: .cell(cell))
    }
    if let cell = CellID(keyName: text.folded), isThere(cell) {
      return Found(label: text, position: entered(.cell(cell)))
    }
    switch calculation.target(at: text.folded) {
    case .form(let form): return Found(label: text, position: first(of: form), isWide: true)
    case .block(let list): return Found(label: text, position: first(of: list), isWide: true)
    case .row(let form, let row): return place(ofRow: row, in: form, text)
    case .cell(let cell): return Found(label: text, position: asked(cell))
    case nil: return nil
    }
  }

  /// Whether a cell is one that is entered, of a row and sheet that are there.
  private func isThere(_ cell: CellID) -> Bool {
    guard calculation.source(of: cell)?.isAsked == true else { return false }
    if let sheet = cell.form.sheet, !calculation.answers.sheets(of: cell.form.name).contains(sheet)
    {
      return false
    }
    if case .entered = cell.row { return list(of: cell) != nil }
    return true
  }

  /// Where a form is entered: its own first question, or that of the list its tree is built from.
  private func first(of form: String) -> Position {
    let id = feeder(of: form)
    return sections.first { $0.form.id == id }.map { first(of: $0) } ?? .review
  }

  private func first(of form: FormID) -> Position {
    form.sheet == nil ? first(of: form.name) : firstQuestion(of: form)
  }

  private func first(of list: ListID) -> Position {
    let chain = sections.filter { $0.form.id == list.form.name }
      .flatMap { self.chain(of: $0, sheet: list.form.sheet) }
    let groups = chain.first { if case .newRow(list, _) = $0 { true } else { false } }
    return groups ?? first(of: list.form)
  }

  private func place(ofRow row: RowID, in form: FormID, _ text: String) -> Found? {
    if case .entered(let key) = row {
      let blocks = set.form(form.name)?.blocks ?? []
      for block in blocks {
        let list = ListID(form: form, block: block.id)
        if calculation.answers.rows(of: list).contains(key) {
          return Found(label: text, position: .row(list, key: key))
        }
      }
    }
    for block in set.form(form.name)?.blocks ?? [] {
      for column in block.columns {
        let cell = CellID(form: form, row: row, column: column.id)
        if let source = calculation.source(of: cell), source.isAsked || row.isNode {
          return Found(label: text, position: asked(cell))
        }
      }
    }
    return nil
  }

  /// The question that enters a cell: for a leaf of a tree the cell of the entered row.
  func asked(_ cell: CellID) -> Position {
    if let list = block(namedBy: cell) { return firstGap(in: list) }
    guard case .node(let unit, let code) = cell.row, let tree = tree(of: cell.form.name),
      code.utf8.count == tree.digits.last
    else { return entered(.cell(cell)) }
    let list = ListID(form: FormID(tree.form), block: tree.block)
    let fitting = calculation.answers.rows(of: list).filter { key in
      self.code(of: key, in: list) == code
        && (tree.unitColumn == nil || group(of: key, in: list) == (unit.map(Group.unit) ?? .none))
    }
    guard fitting.count == 1, let key = fitting.first,
      let block = block(of: list),
      block.columns.contains(where: { $0.id == cell.column && $0.source.isAsked })
    else { return .cell(cell) }
    return .cell(CellID(form: list.form, row: .entered(key), column: cell.column))
  }

  /// The list that a finding about a whole block names in place of a column.
  private func block(namedBy cell: CellID) -> ListID? {
    guard cell.row == .field, calculation.column(of: cell) == nil,
      set.form(cell.form.name)?.block(cell.column) != nil
    else { return nil }
    return ListID(form: cell.form, block: cell.column)
  }

  /// The first group of a list that has no row, else its first one.
  private func firstGap(in list: ListID) -> Position {
    let groups = groups(of: list)
    let gap = groups.first { rows(of: list, in: $0).isEmpty }
    return .newRow(list, gap ?? groups.first ?? .none)
  }

  /// The code of an entered row.
  func code(of key: Int, in list: ListID) -> String? {
    guard let column = block(of: list)?.columns.first(where: { $0.kind.isCode }) else { return nil }
    let cell = CellID(form: list.form, row: .entered(key), column: column.id)
    if case .code(let code) = calculation.answers.values[cell] { return code }
    return nil
  }

  /// The tree of a form, if it has one.
  func tree(of form: String) -> TreeSource? {
    for block in set.form(form)?.blocks ?? [] {
      if case .tree(let tree) = block.rows { return tree }
    }
    return nil
  }

  /// The form that is asked for what a form shows.
  func feeder(of form: String) -> String { tree(of: form)?.form ?? form }
}

extension RowID {
  var isNode: Bool {
    if case .node = self { true } else { false }
  }
}

extension CellKind {
  var isCode: Bool {
    if case .code = self { true } else { false }
  }
}

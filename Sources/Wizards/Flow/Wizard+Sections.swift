import Forms
import Rules

extension Wizard {
  /// The sections of this sitting in order, without those that do not apply.
  var sections: [Section] {
    self.set.ask.enumerated().compactMap { index, step in
      guard let form = set.form(step.form), onlyForm == nil || onlyForm == step.form else {
        return nil
      }
      let section = Section(index: index, step: step, form: form)
      return applies(section) == false ? nil : section
    }
  }

  /// Whether anything of a section applies; `nil` while that is not decided.
  private func applies(_ section: Section) -> Bool? {
    let id = FormID(section.form.id)
    guard let form = calculation.isOpen(section.form.condition, in: id) else { return nil }
    guard form else { return false }
    let parts = section.blocks.flatMap { block -> [Bool?] in
      guard let applies = calculation.isOpen(block.condition, in: id) else { return [nil] }
      let list = ListID(form: id, block: block.id)
      let isUnused = hasPlaces(block) && calculation.answers.rows(of: list).isEmpty
      guard applies, !isUnused else { return [false] }
      return block.columns.filter { section.asks($0) && $0.source.isAsked }
        .map { calculation.isOpen($0.condition, in: id) }
    }
    if parts.contains(true) { return true }
    return parts.contains(nil) ? nil : false
  }

  /// The section a question belongs to, `nil` for 核对 and a search.
  func section(of position: Position) -> Section? {
    if case .mending(let index) = position { return sections.first { $0.index == index } }
    guard let form = position.form else { return nil }
    let fitting = sections.filter { $0.form.id == form.name }
    let anchor = anchor(of: position)
    return fitting.first { chain(of: $0, sheet: form.sheet).contains(anchor) } ?? fitting.first
  }

  /// The questions of a section in order; those of one sheet where `sheet` names it.
  func chain(of section: Section, sheet: Int? = nil) -> [Position] {
    if section.form.isRepeated, sheet == nil { return [.sheets(section.form.id)] }
    let form = FormID(section.form.id, sheet: sheet)
    guard calculation.isOpen(section.form.condition, in: form) == true else { return [] }
    return section.blocks.flatMap { positions(of: $0, in: form, section) }
  }

  private func positions(of block: Block, in form: FormID, _ section: Section) -> [Position] {
    guard calculation.isOpen(block.condition, in: form) == true else { return [] }
    let asked = block.columns.filter { section.asks($0) }
    switch block.rows {
    case .fields:
      return asked.map { CellID(form: form, field: $0.id) }.filter(isAsked).map { .cell($0) }
    case .fixed(let lines):
      return lines.flatMap { line in
        asked.map { CellID(form: form, row: .line(line.id), column: $0.id) }
      }.filter(isAsked).map { .cell($0) }
    case .list:
      let list = ListID(form: form, block: block.id)
      if hasPlaces(block), calculation.answers.rows(of: list).isEmpty { return [] }
      return groups(of: list).map { .newRow(list, $0) }
    case .classes:
      let isOpen = asked.contains {
        $0.kind.isNumber && $0.source.isAsked && calculation.isOpen($0.condition, in: form) == true
      }
      return isOpen ? [.newRow(ListID(form: form, block: block.id), .none)] : []
    case .units:
      return calculation.rows(of: form, block: block.id).filter { $0.level == .unit }
        .flatMap { row in asked.map { CellID(form: form, row: row.id, column: $0.id) } }
        .filter(isAsked).map { .cell($0) }
    case .tree:
      return []
    }
  }

  /// Whether rows are made by `k` at a cell, and only looked at here.
  private func hasPlaces(_ block: Block) -> Bool {
    block.columns.contains { $0.kind == .place }
  }

  /// Whether a field or a cell of a fixed line is asked.
  private func isAsked(_ cell: CellID) -> Bool {
    guard let source = calculation.source(of: cell), source.isAsked,
      let column = calculation.column(of: cell)
    else { return false }
    if case .reference = column.kind, cell.form.sheet != nil { return asksLink(at: cell) }
    return calculation.isOpen(cell)
  }

  /// The question of the section's order that a question stands for.
  func anchor(of position: Position) -> Position {
    switch position {
    case .paragraph(let cell, _): return .cell(cell)
    case .pasting(let origin, _): return anchor(of: origin)
    case .assigning(let units): return .newRow(units, .none)
    case .row(let list, let key): return .newRow(list, group(of: key, in: list))
    case .cell(let cell):
      guard let list = list(of: cell) else { return position }
      if case .entered(let key) = cell.row { return .newRow(list, group(of: key, in: list)) }
      return .newRow(list, .none)
    default: return position
    }
  }

  /// The growable list or class block a cell stands in.
  func list(of cell: CellID) -> ListID? {
    guard let form = set.form(cell.form.name) else { return nil }
    for block in form.blocks where block.columns.contains(where: { $0.id == cell.column }) {
      let list = ListID(form: cell.form, block: block.id)
      switch (block.rows, cell.row) {
      case (.list, .entered(let key)):
        if calculation.answers.rows(of: list).contains(key) { return list }
      case (.classes, .line): if block.line(of: cell.row) != nil { return list }
      default: continue
      }
    }
    return nil
  }

  /// The first question of the sitting.
  var firstPlace: Place {
    for section in sections {
      if let first = chain(of: section).first { return Place(entered(first)) }
    }
    return Place(.review)
  }

  /// The question as it is asked: of paragraphs, the one after the last; of a list, the first row
  /// carried over that lacks its figures.
  func entered(_ position: Position) -> Position {
    if case .newRow(let list, let group) = position, let row = carriedRow(of: list, in: group) {
      return .row(list, key: row)
    }
    guard case .cell(let cell) = position, case .paragraphs = calculation.column(of: cell)?.kind
    else { return position }
    return .paragraph(cell, index: paragraphs(of: cell).count)
  }

  /// The paragraphs of a cell, none if it is blank.
  func paragraphs(of cell: CellID) -> [String] {
    if case .paragraphs(let texts) = calculation.cell(cell).value { texts } else { [] }
  }

  /// A stored place, if what it is about is still there.
  func present(_ place: Place) -> Place? {
    isPresent(place.position) ? place : nil
  }

  /// The question itself, or where its row or sheet is gone the one that row or sheet was opened from.
  func standIn(for position: Position) -> Position {
    guard !isPresent(position) else { return position }
    if let form = position.form, form.sheet != nil, !isThere(form) { return .sheets(form.name) }
    switch position {
    case .row(let list, _): return .newRow(list, groups(of: list).first ?? .none)
    case .assigning(let units): return .newRow(units, .none)
    case .explaining: return .review
    case .cell(let cell):
      let block = set.form(cell.form.name)?.blocks.first { block in
        block.columns.contains { $0.id == cell.column }
      }
      guard let block, source(of: ListID(form: cell.form, block: block.id)) != nil else {
        return position
      }
      let list = ListID(form: cell.form, block: block.id)
      return .newRow(list, groups(of: list).first ?? .none)
    default: return position
    }
  }

  /// Whether a sheet was not deleted; a form that stands once is always there.
  private func isThere(_ form: FormID) -> Bool {
    form.sheet.map { calculation.answers.sheets(of: form.name).contains($0) } ?? true
  }

  private func isPresent(_ position: Position) -> Bool {
    if let form = position.form, !isThere(form) { return false }
    switch position {
    case .cell(let cell), .paragraph(let cell, _):
      return calculation.column(of: cell) != nil && isPresent(cell)
    case .newRow(let list, _): return set.form(list.form.name)?.block(list.block) != nil
    case .row(let list, let key): return calculation.answers.rows(of: list).contains(key)
    case .sheets(let form): return set.form(form)?.isRepeated == true
    case .mending(let index): return set.ask.indices.contains(index)
    case .pasting(let origin, _): return isPresent(origin) && pasteTarget(of: origin) != nil
    case .assigning(let units):
      return !calculation.answers.rows(of: units).isEmpty && !looseRows(of: units).isEmpty
    case .explaining(let kind, let text): return togetherFindings(kind, text).count > 1
    case .choosing, .review: return true
    }
  }

  private func isPresent(_ cell: CellID) -> Bool {
    guard case .entered = cell.row else { return true }
    return list(of: cell) != nil
  }
}

extension Source {
  /// Whether it follows something until the clerk types over it.
  var isPresumed: Bool {
    if case .presumed = self { true } else { false }
  }

  /// Whether a blank is 未完成.
  var isRequired: Bool {
    switch self {
    case .typed(let required), .presumed(_, let required): required
    case .defined: false
    }
  }
}

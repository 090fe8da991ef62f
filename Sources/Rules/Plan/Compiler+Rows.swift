import Forms

extension Compiler {
  /// Lays out the kinds of rows of a form, names not yet resolved.
  mutating func lay(_ form: Form) {
    let position = forms.count
    formPositions[form.id] = position
    let fields = form.blocks.filter { $0.rows == .fields }.flatMap(\.columns)
    let kind = add(position, block: nil, line: nil, columns: fields)
    forms.append(
      FormPlan(form: form, fields: kind, lines: [kind], linePositions: [:], blocks: []))
    for (index, block) in form.blocks.enumerated() {
      forms[position].blocks.append(lay(block, at: index, in: position))
    }
  }

  private mutating func lay(_ block: Block, at index: Int, in form: Int) -> BlockPlan {
    switch block.rows {
    case .fields: return .fields
    case .fixed(let lines):
      return .lines(lay(lines, of: block, at: index, in: form), .all)
    case .classes(let source):
      return .lines(lay(source.lines, of: block, at: index, in: form), source.show)
    case .list:
      return .list(kind: add(form, block: index, line: nil, columns: block.columns))
    case .tree(let source):
      let kind = add(form, block: index, line: nil, columns: block.columns)
      trees.append(
        TreePlan(source: source, form: form, block: index, kind: kind, matches: []))
      return .tree(kind: kind, tree: trees.count - 1)
    case .units(let source): return lay(source, of: block, at: index, in: form)
    }
  }

  private mutating func lay(_ source: UnitSource, of block: Block, at index: Int, in form: Int)
    -> BlockPlan
  {
    let kind = add(form, block: index, line: nil, columns: block.columns)
    let upper = add(form, block: index, line: nil, columns: block.columns.map(\.aboveUnits))
    trees.append(
      TreePlan(
        source: TreeSource(codes: "", digits: [], form: "", block: ""), unitSource: source,
        form: form, block: index, kind: kind, upperKind: upper, matches: []))
    return .tree(kind: kind, tree: trees.count - 1)
  }

  private mutating func lay(_ lines: [Line], of block: Block, at index: Int, in form: Int)
    -> Range<Int>
  {
    let first = forms[form].lines.count
    for line in lines {
      let kind = add(form, block: index, line: line, columns: block.columns)
      forms[form].linePositions[line.id] = forms[form].lines.count
      forms[form].lines.append(kind)
    }
    return first..<forms[form].lines.count
  }

  private mutating func add(_ form: Int, block: Int?, line: Line?, columns: [Column]) -> Int {
    let plans = columns.map { plan(of: $0, in: line) }
    kinds.append(
      RowPlan(
        form: form, block: block, line: line, columns: plans,
        positions: Dictionary(
          columns.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })))
    return kinds.count - 1
  }

  private func plan(of column: Column, in line: Line?) -> ColumnPlan {
    var column = column
    var exists = true
    if let override = line?.sources[column.id] {
      if let source = override { column.source = source } else { exists = false }
    }
    return ColumnPlan(column: column, exists: exists, measure: measure(column.kind))
  }

  private func measure(_ kind: CellKind) -> ColumnPlan.Measure {
    switch kind {
    case .amount(let unit, let places): .amount(AmountStyle(unit: unit, places: places))
    case .count: .count
    case .percent: .percent
    default: .words
    }
  }
}

extension Column {
  /// The column in the rows above budget units: what follows from the row's own cells stays, any
  /// other amount is the sum of the rows right below.
  fileprivate var aboveUnits: Column {
    var column = self
    if case .defined(let formula, _) = source, formula.isWithinRow { return column }
    column.source = .defined(.sum(.children, column: id), rule: "UNIT")
    return column
  }
}

extension Formula {
  /// Whether it reads nothing but cells of the row it stands in.
  fileprivate var isWithinRow: Bool {
    switch self {
    case .cell(let reference): reference.form == nil && reference.row == .this
    case .terms(let terms): terms.allSatisfy(\.formula.isWithinRow)
    case .change(let new, let base): new.isWithinRow && base.isWithinRow
    case .constant: true
    case .first(let formulas): formulas.allSatisfy(\.isWithinRow)
    case .sum, .name, .map, .target: false
    }
  }
}

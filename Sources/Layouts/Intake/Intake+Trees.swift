import Forms
import Texts

extension Intake {
  /// Rows of a code tree: their figures are stated, and its leaves become rows of the list below.
  mutating func takeTree(
    _ rows: [ReadRow], _ source: TreeSource, of block: Block, in form: Form, _ id: FormID
  ) -> [RowID?] {
    let tree = Tree(source, printedIn: block, over: set.form(source.form)?.block(source.block))
    let columns = TakenColumns(of: block, in: form)
    let units = self.units(of: rows, in: tree)
    let parents = parents(of: rows, units: units, digits: source.digits)
    return zip(rows, units).map { row, unit in
      guard let node = node(of: row, unit: unit) else { return lose(row) }
      putCells(of: row, at: node, in: columns, id)
      let isLeaf = ![.total, .department, .unit].contains(row.level) && !parents.contains(node)
      if isLeaf { enter(row, unit: unit, of: tree) }
      return node
    }
  }

  /// Puts every cell of a row under the name the row has in the form. What stands in a row above
  /// those of budget units is computed, whatever their columns are.
  mutating func putCells(
    of row: ReadRow, at name: RowID, in columns: TakenColumns, _ id: FormID
  ) {
    for (column, cell) in row.cells.sorted(by: { $0.key < $1.key }) {
      guard let taken = columns[column] else {
        lose(cell)
        continue
      }
      let cellID = CellID(form: id, row: name, column: column)
      if columns.areOfUnits, row.level != .unit {
        state(cell, as: taken.column, at: cellID)
      } else {
        put(cell, as: taken.column, at: cellID)
      }
      note(cell, under: taken.questions)
    }
  }

  /// The unit every row stands under: that of the last unit row above it.
  private mutating func units(of rows: [ReadRow], in tree: Tree) -> [Int?] {
    var unit: Int?
    return rows.map { row in
      if row.level == .unit { unit = self.unit(of: row, in: tree) }
      return unit
    }
  }

  private func node(of row: ReadRow, unit: Int?) -> RowID? {
    switch row.level {
    case .total: .total
    case .department: .department
    case .unit: .node(unit: unit, code: "")
    case .class, .section, .item:
      row.code.comparable.isEmpty ? nil : .node(unit: unit, code: row.code.comparable)
    default: nil
    }
  }

  /// What the codes of the rows are put under, by unit: a row with such a code is no leaf.
  private func parents(of rows: [ReadRow], units: [Int?], digits: [Int]) -> Set<RowID> {
    var parents: Set<RowID> = []
    for (row, unit) in zip(rows, units) {
      let code = row.code.comparable
      for length in digits where length < code.utf8.count {
        parents.insert(.node(unit: unit, code: String(code.prefix(length))))
      }
    }
    return parents
  }

  private mutating func unit(of row: ReadRow, in tree: Tree) -> Int? {
    guard let column = tree.base?.columns.first(where: { $0.id == tree.source.unitColumn }),
      case .reference(let form, let block) = column.kind
    else { return nil }
    return unit(of: row, in: ListID(form: FormID(form), block: block))
  }

  /// Enters what a leaf prints in the list below, where no table before has.
  private mutating func enter(_ row: ReadRow, unit: Int?, of tree: Tree) {
    let word = tree.word(of: row)
    guard word != nil || tree.entered.contains(where: { row.cells[$0.printed] != nil }) else {
      return
    }
    let key = leaf(of: row, unit: unit, in: tree)
    if let word { say(word, of: row, at: key, in: tree) }
    for entered in tree.entered {
      guard let cell = row.cells[entered.printed] else { continue }
      let id = CellID(form: tree.list.form, row: .entered(key), column: entered.column)
      guard result.answers.values[id] == nil else { continue }
      if let value = value(of: cell, as: entered.kind, at: id) {
        put(value, of: cell, from: entered.source, at: id)
      } else if case .amount = entered.kind {
        // What is no figure is unplaced already, as what the tree prints.
        continue
      } else {
        lose(cell)
      }
    }
  }

  /// Answers the word that the only filled column of a leaf stands for.
  private mutating func say(_ word: Match, of row: ReadRow, at key: Int, in tree: Tree) {
    guard case .literal(let choice) = word.operand else { return }
    let id = CellID(form: tree.list.form, row: .entered(key), column: word.column)
    guard result.answers.values[id] == nil else { return }
    answer(.choice(choice), at: id, from: ReadCell(row.code, line: row.line))
  }

  /// The row of the list for a leaf: the one another table has made, or a new one.
  private mutating func leaf(of row: ReadRow, unit: Int?, in tree: Tree) -> Int {
    let name = LeafName(list: tree.list, unit: unit, code: row.code.comparable)
    if let key = leaves[name]?.first(where: { fits($0, tree) }) { return key }
    let key = insertRow(into: tree.list)
    leaves[name, default: []].append(key)
    let line = ReadCell(row.code, line: row.line)
    func cell(_ column: String) -> CellID {
      CellID(form: tree.list.form, row: .entered(key), column: column)
    }
    if let unit, let column = tree.source.unitColumn {
      answer(.reference(unit), at: cell(column), from: line)
    }
    answer(.code(name.code), at: cell("code"), from: line)
    for (column, choice) in tree.choices { answer(.choice(choice), at: cell(column), from: line) }
    let official = set.codes[tree.source.codes]?[name.code]?.name
    if !row.label.isEmpty, row.label.comparable != official?.comparable {
      answer(.text(row.label), at: cell("name"), from: line)
    }
    return key
  }

  /// Whether a row of the list is one this tree stands over.
  private func fits(_ key: Int, _ tree: Tree) -> Bool {
    tree.source.matches.allSatisfy { match in
      guard case .literal(let literal) = match.operand else { return true }
      let cell = CellID(form: tree.list.form, row: .entered(key), column: match.column)
      let chosen = result.answers.values[cell] ?? tree.presumed(match.column)
      return chosen?.words == literal
    }
  }
}

extension Value {
  /// A text or the id of a choice.
  fileprivate var words: String? {
    switch self {
    case .text(let text), .choice(let text): text
    default: nil
    }
  }
}

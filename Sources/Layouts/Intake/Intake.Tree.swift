import Forms

extension Intake {
  /// A tree and the list under it.
  struct Tree {
    let source: TreeSource
    let base: Block?
    let list: ListID
    /// The columns of the list that the tree's figures are entered in.
    private(set) var entered: [Entered] = []
    /// The columns that each add up the rows of one word (行政支出, 事业支出), with that word.
    private var worded: [(printed: String, word: Match)] = []

    /// A column of the tree and what its figures are in the list.
    struct Entered {
      let printed: String
      let column: String
      let kind: CellKind
      let source: Source
    }

    init(_ source: TreeSource, printedIn block: Block, over base: Block?) {
      self.source = source
      self.base = base
      list = ListID(form: FormID(source.form), block: source.block)
      for column in block.columns {
        if let summed = enteredColumn(of: column) {
          entered.append(
            Entered(
              printed: column.id, column: summed.id, kind: summed.kind, source: summed.source))
        }
        if let word = word(of: column) { worded.append((column.id, word)) }
      }
    }

    /// What a column's rows of the list match beside those of the tree; `nil` where it adds up others.
    private func word(of column: Column) -> Match? {
      guard case .defined(.sum(let rows, _), _) = column.source,
        case .entered(source.form, source.block, let matches) = rows
      else { return nil }
      return matches.first { !source.matches.contains($0) }
    }

    /// The column of the list that a column of the tree adds up, where one alone is asked for.
    private func enteredColumn(of column: Column) -> Column? {
      guard case .defined(.sum(let rows, let summed), _) = column.source else { return nil }
      switch rows {
      case .children: break
      case .entered(source.form, source.block, let matches):
        guard matches.allSatisfy({ source.matches.contains($0) }) else { return nil }
      default: return nil
      }
      return askedColumn(summed)
    }

    private func askedColumn(_ id: String) -> Column? {
      guard let column = base?.columns.first(where: { $0.id == id }) else { return nil }
      guard case .defined(let formula, _) = column.source else { return column }
      guard case .terms(let terms) = formula else { return nil }
      let added = terms.filter { !$0.isSubtracted }
      guard added.count == 1, case .cell(let cell) = added[0].formula, cell.form == nil else {
        return nil
      }
      return base?.columns.first { $0.id == cell.column }
    }
  }
}

extension Intake.Tree {
  /// What a leaf says of its row of the list by filling one of several columns that each add up the
  /// rows of one word; `nil` where none or several are filled.
  func word(of row: ReadRow) -> Match? {
    let filled = worded.filter { !(row.cells[$0.printed]?.text.isEmpty ?? true) }
    return filled.count == 1 ? filled.first?.word : nil
  }

  /// The choices a row must have to be counted in this tree.
  var choices: [(column: String, choice: String)] {
    source.matches.compactMap { match in
      guard case .literal(let literal) = match.operand else { return nil }
      return (match.column, literal)
    }
  }

  /// The constant a column of the list is presumed to be.
  func presumed(_ column: String) -> Value? {
    let source = base?.columns.first { $0.id == column }?.source
    guard case .presumed(let formula, _) = source else { return nil }
    let usual = if case .first(let formulas) = formula { formulas.last } else { formula }
    if case .constant(let value)? = usual { return value }
    return nil
  }
}

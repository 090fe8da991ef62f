import Forms
import Rules

extension Wizard {
  /// What the rows of a list are to add up to: the other side of an equation of their sum.
  ///
  /// `nil` where no rule says, where that is asked later than the list, or has no figure yet.
  func target(of list: ListID) -> RowTarget? {
    let total = totalColumn(fedBy: list).map {
      CellID(form: $0.form, row: .total, column: $0.column.id)
    }
    for (rule, form) in equations {
      guard case .compare(let left, .equal, let right) = rule.relation else { continue }
      for (sum, other) in [(left, right), (right, left)]
      where adds(sum, list, total, seenFrom: form) {
        guard let cell = other.onlyReference.flatMap({ self.cell($0, seenFrom: form) }),
          calculation.isOpen(rule.condition, in: form) == true,
          let place = section(of: .newRow(list, .none))?.index, sectionIndex(of: cell) < place,
          let amount = self.sum([cell])
        else { continue }
        return RowTarget(cell: cell, amount: amount)
      }
    }
    return nil
  }

  /// The rules that hold sums for a whole form or set, with the form they are seen from.
  private var equations: [(rule: Rule, form: FormID)] {
    let own = self.set.forms.filter { !$0.isRepeated }.flatMap { form in
      form.rules.map { (rule: $0, form: FormID(form.id)) }
    }
    let shared = self.set.rules.filter { $0.condition == nil }
      .map { (rule: $0, form: FormID("")) }
    return (own + shared).filter { $0.rule.block == nil && $0.rule.severity == .error }
  }

  /// Whether a formula is what a list adds up to, at once or in the one cell it names.
  ///
  /// - Parameter total: The total of the tree that the list feeds, `nil` if it feeds none.
  private func adds(
    _ formula: Formula, _ list: ListID, _ total: CellID?, seenFrom form: FormID
  ) -> Bool {
    if formula.addsRows(of: list) { return true }
    guard let cell = formula.onlyReference.flatMap({ self.cell($0, seenFrom: form) }) else {
      return false
    }
    if let total { return cell == total }
    guard case .defined(let inner, _) = calculation.source(of: cell) else { return false }
    return inner.addsRows(of: list)
  }

  /// The cell that a rule of a form names, `nil` where it depends on a row.
  private func cell(_ reference: Reference, seenFrom form: FormID) -> CellID? {
    let form = reference.form.map { FormID($0) } ?? form
    switch reference.row {
    case .this, .field: return CellID(form: form, field: reference.column)
    case .line(let id): return CellID(form: form, row: .line(id), column: reference.column)
    case .node(let code):
      return CellID(form: form, row: .node(unit: nil, code: code), column: reference.column)
    case .via: return nil
    }
  }

  /// What a section's rows are to add up to, for its heading; `nil` where nothing says.
  func wanted(in section: Section) -> String? {
    let lists = section.blocks.map { ListID(form: FormID(section.form.id), block: $0.id) }
    return lists.lazy.compactMap { list in
      self.source(of: list) == nil ? nil : self.target(of: list).map { (list, $0.amount) }
    }.first.map { Phrases.wanted(text(of: $1, in: $0) + unitName(of: $0)) }
  }

  private func unitName(of list: ListID) -> String {
    for column in block(of: list)?.columns ?? [] {
      if case .amount(let unit, _) = column.kind { return " " + unit.name }
    }
    return ""
  }

  /// How the sum of a list stands to its 控制数 or to what it should be: 余 2.00, 等于年度资金总额.
  func closingNote(of list: ListID) -> [String] {
    guard let target = target(of: list), targetRoom(of: list) == .zero else {
      return roomNote(list).map { [$0] } ?? []
    }
    return [Phrases.equals(calculation.place(of: target.cell))]
  }

  /// What is left of a 控制数 or of what rows should add up to, in words; `nil` without either.
  func roomWords(of list: ListID) -> String? {
    guard let room = remaining(of: list) else { return nil }
    let amount = text(of: room.magnitude, in: list)
    guard room.isNegative, ceilingRoom(of: list) == nil else {
      return Phrases.roomInWords(room.isNegative, amount)
    }
    return Phrases.room(true, amount)
  }

  /// What rows still lack of what they should add up to; negative beyond it, `nil` where nothing says.
  func targetRoom(of list: ListID) -> Money? {
    target(of: list).map { $0.amount.minus(listTotal(of: list) ?? .zero) }
  }

  /// Whether the rows of a list add up to something else than they should.
  func missesTarget(_ list: ListID) -> Bool {
    targetRoom(of: list).map { $0 != .zero } ?? false
  }
}

extension Formula {
  /// Whether this is one column of all rows of a list added up.
  fileprivate func addsRows(of list: ListID) -> Bool {
    switch self {
    case .sum(.entered(list.form.name, list.block, let matches), _): matches.isEmpty
    case .sum(.block(let form, list.block), _): form == nil || form == list.form.name
    case .terms(let terms) where terms.count == 1:
      !terms[0].isSubtracted && terms[0].formula.addsRows(of: list)
    default: false
    }
  }
}

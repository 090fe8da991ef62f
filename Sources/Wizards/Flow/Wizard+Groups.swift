import Forms
import Rules

extension Wizard {
  /// The declaration of a block.
  func block(of list: ListID) -> Block? { set.form(list.form.name)?.block(list.block) }

  /// How the rows of a growable list are entered; `nil` for other blocks.
  func source(of list: ListID) -> ListSource? {
    if case .list(let source) = block(of: list)?.rows { source } else { nil }
  }

  /// The column that groups the rows of a list.
  func groupColumn(of list: ListID) -> Column? {
    guard let id = source(of: list)?.group else { return nil }
    return block(of: list)?.columns.first { $0.id == id }
  }

  /// The groups rows are entered in, in order.
  func groups(of list: ListID) -> [Group] {
    guard let source = source(of: list) else { return [.none] }
    if !source.categories.isEmpty { return source.categories.map { .category($0.id) } }
    guard case .reference(let form, let block) = groupColumn(of: list)?.kind else { return [.none] }
    let units = calculation.answers.rows(of: ListID(form: FormID(form), block: block))
    let isLoose = units.isEmpty || hasLooseRows(list) || isShownWithoutUnits(list)
    return units.map { .unit($0) } + (isLoose ? [.none] : [])
  }

  /// Whether what is entered here is shown for the whole department only, as 表三 is.
  private func isShownWithoutUnits(_ list: ListID) -> Bool {
    let trees = set.forms.compactMap { tree(of: $0.id) }
      .filter { $0.form == list.form.name && $0.block == list.block }
    let isByUnits = set.forms.contains { form in
      form.blocks.contains { if case .units = $0.rows { true } else { false } }
    }
    return !isByUnits && !trees.isEmpty && trees.allSatisfy { $0.unitColumn == nil }
  }

  /// The group a row stands in.
  func group(of key: Int, in list: ListID) -> Group {
    guard let column = groupColumn(of: list) else { return .none }
    return group(of: key, in: list, column.id)
  }

  private func group(of key: Int, in list: ListID, _ column: String) -> Group {
    let cell = CellID(form: list.form, row: .entered(key), column: column)
    switch calculation.answers.values[cell] {
    case .reference(let unit): return .unit(unit)
    case .choice(let id), .text(let id), .code(let id): return .category(id)
    default: return .none
    }
  }

  /// What a group is called; rows of none are 全部门 where others have a group.
  func name(of group: Group, in list: ListID) -> String {
    switch group {
    case .unit(let key):
      guard case .reference(let form, let block) = groupColumn(of: list)?.kind else { return "" }
      return name(of: key, in: ListID(form: FormID(form), block: block))
    case .category: return category(group, of: list)?.level2 ?? ""
    case .none: return groups(of: list).count > 1 ? Phrases.wholeDepartment : ""
    }
  }

  /// The group that the present question is about, `nil` where it is about no row.
  var presentGroup: Group? {
    switch standing.place.position {
    case .newRow(_, let group): group
    case .row(let list, let key): group(of: key, in: list)
    default: nil
    }
  }

  private func hasLooseRows(_ list: ListID) -> Bool {
    guard let column = groupColumn(of: list) else { return true }
    return calculation.answers.rows(of: list).contains {
      group(of: $0, in: list, column.id) == .none
    }
  }

  /// What a row of a group holds in the group's column.
  func value(of group: Group) -> Value? {
    switch group {
    case .none: nil
    case .unit(let key): .reference(key)
    case .category(let id): .choice(id)
    }
  }

  /// The keys of the rows of a group, in order.
  func rows(of list: ListID, in group: Group) -> [Int] {
    let rows = calculation.answers.rows(of: list)
    guard let column = groupColumn(of: list) else { return group == .none ? rows : [] }
    return rows.filter { self.group(of: $0, in: list, column.id) == group }
  }

  /// The category of a group of a goal sheet.
  func category(_ group: Group, of list: ListID) -> Forms.Category? {
    guard case .category(let id) = group else { return nil }
    return source(of: list)?.categories.first { $0.id == id }
  }

  /// The columns that one line of a list holds, as far as they apply.
  func entryColumns(of list: ListID) -> [Column] {
    guard let block = block(of: list) else { return [] }
    guard let entry = source(of: list)?.entry else {
      return [codeColumn(of: block)] + amounts(of: list)
    }
    return entry.compactMap { id in block.columns.first { $0.id == id } }
      .filter { calculation.isOpen($0.condition, in: list.form) == true }
  }

  /// The column that names a row which follows from another form.
  private func codeColumn(of block: Block) -> Column {
    Column(id: "", label: Phrases.code, kind: .text(limit: nil), source: .typed(required: true))
  }

  /// The amounts that are asked in the rows of a class block.
  private func amounts(of list: ListID) -> [Column] {
    block(of: list)?.columns.filter {
      $0.kind.isNumber && $0.source.isAsked
        && calculation.isOpen($0.condition, in: list.form) == true
    } ?? []
  }

  /// The columns asked one by one after the line: missing parts first, then what the line never holds.
  func furtherColumns(of list: ListID, key: Int) -> [Column] {
    guard let source = source(of: list) else { return [] }
    return missing(entryColumns(of: list), of: key, in: list, source)
      + otherColumns(of: list, key: key).filter {
        !isAnswered($0, key, list) && !isUnaskedPart($0, key, list)
      }
  }

  /// The columns of a row that its line never holds and that are asked, answered or not.
  func otherColumns(of list: ListID, key: Int) -> [Column] {
    columnsApart(from: list, group(of: key, in: list)).filter {
      calculation.isOpen(CellID(form: list.form, row: .entered(key), column: $0.id))
    }
  }

  /// The columns that the line of a list never holds and that are asked where they apply.
  private func columnsApart(from list: ListID, _ group: Group) -> [Column] {
    guard let source = source(of: list), let block = block(of: list) else { return [] }
    let section = section(of: .newRow(list, group))
    return block.columns.filter { column in
      guard column.id != source.group, !source.entry.contains(column.id),
        section?.asks(column) ?? true, column.source.isAsked
      else { return false }
      guard !column.source.isPresumed || column.condition != nil else {
        return column.asked != nil && calculation.isOpen(column.asked, in: list.form) == true
      }
      return true
    }
  }

  /// The amounts that are asked behind a line of a list that has all of its own.
  mutating func amountsBehind(lineOf list: ListID) -> [Column] {
    guard source(of: list)?.categories.isEmpty == true, !hasUnaskedParts(list),
      let one = try? Amount(parsing: "1", unit: .wanYuan)
    else { return [] }
    let group = groups(of: list).first ?? .none
    let amounts = columnsApart(from: list, group).filter { $0.kind.isAmount }
    guard !amounts.isEmpty else { return [] }
    let key = calculation.answers.nextKey
    let cell = { CellID(form: list.form, row: .entered(key), column: $0) }
    let answers = entryColumns(of: list).filter { $0.kind.isAmount }
      .map { Change.answer(cell($0.id), .amount(one)) }
    return calculation.trying(.all(insertion(of: key, into: list, group) + answers)) { trial in
      amounts.filter { trial.isOpen(cell($0.id)) }
    }
  }

  /// The parts of the line of a row that were not given.
  func lineParts(missingFrom key: Int, in list: ListID) -> [Column] {
    source(of: list).map { missing(entryColumns(of: list), of: key, in: list, $0) } ?? []
  }

  /// The parts of the line that were not given.
  private func missing(
    _ entry: [Column], of key: Int, in list: ListID, _ source: ListSource
  ) -> [Column] {
    let missing = entry.filter {
      !isAnswered($0, key, list) && !lacksAsLastYear($0, key, list)
    }
    guard !source.placements.isEmpty else { return missing }
    let amounts = entry.filter { $0.kind.isAmount }
    let isPlaced = amounts.contains { isAnswered($0, key, list) }
    return isPlaced ? missing.filter { !$0.kind.isAmount } : missing
  }

  /// Whether a part of a row was answered, be it with a blank.
  func isAnswered(_ column: Column, _ key: Int, _ list: ListID) -> Bool {
    calculation.answers.values[CellID(form: list.form, row: .entered(key), column: column.id)]
      != nil
  }
}

import Forms

/// Turns a template set into a plan: first the kinds of rows, then what their names mean.
struct Compiler: Sendable {
  let set: TemplateSet
  var forms: [FormPlan] = []
  var formPositions: [String: Int] = [:]
  var kinds: [RowPlan] = []
  var trees: [TreePlan] = []
  var indexes: [IndexPlan] = []
  /// Whether the plan is made: then no index and no shared sum can be added.
  private(set) var isDone = false

  init(_ set: TemplateSet) {
    self.set = set
  }

  mutating func compile() {
    for form in set.forms + [Form(id: "", name: set.name, blocks: [])] { lay(form) }
    for tree in trees.indices { resolveTree(tree) }
    for kind in kinds.indices { resolveColumns(of: kind) }
    for kind in kinds.indices { nameRows(of: kind) }
    for form in forms.indices {
      forms[form].tests =
        forms[form].form.condition.map { [test($0, in: forms[form].fields)] } ?? []
      forms[form].feeds = feeds(of: form)
      resolveRules(of: form)
    }
    for formula in set.passages.flatMap(\.formulas) { _ = expression(formula, in: homeKind) }
    for tree in trees { markKeys(of: tree) }
    for index in indexes { markKeys(index.columns, of: index.kind) }
    isDone = true
  }

  /// The kind of the row that carries what belongs to the set as a whole.
  private var homeKind: Int { forms[formPositions[""] ?? 0].fields }

  /// The index over these columns, made if there is none yet; `nil` once the plan is made.
  mutating func index(_ plan: IndexPlan) -> Int? {
    if let known = indexes.firstIndex(of: plan) { return known }
    guard !isDone else { return nil }
    indexes.append(plan)
    kinds[plan.kind].indexes.append(indexes.count - 1)
    return indexes.count - 1
  }

  /// The place of a list in the set.
  func list(_ form: String, _ block: String) -> ListPosition? {
    guard let position = formPositions[form],
      let place = forms[position].form.blocks.firstIndex(where: { $0.id == block })
    else { return nil }
    return ListPosition(form: position, block: place)
  }

  /// The kind of the rows entered in a list.
  func entryKind(_ position: ListPosition?) -> Int? {
    guard let position, case .list(let kind) = forms[position.form].blocks[position.block]
    else { return nil }
    return kind
  }

  private mutating func resolveTree(_ index: Int) {
    if let units = trees[index].unitSource {
      trees[index].units = list(units.form, units.block)
      return
    }
    let source = trees[index].source
    let kind = entryKind(list(source.form, source.block))
    trees[index].entryKind = kind
    guard let kind else { return }
    let plan = kinds[kind]
    trees[index].codeColumn = plan.columns.firstIndex {
      if case .code(let list, _) = $0.column.kind { list == source.codes } else { false }
    }
    trees[index].unitColumn = source.unitColumn.flatMap { plan.positions[$0] }
    if let column = trees[index].unitColumn,
      case .reference(let form, let block) = plan.columns[column].column.kind
    {
      trees[index].units = list(form, block)
    }
    trees[index].matches = source.matches.compactMap { match in
      guard case .literal(let text) = match.operand, let column = plan.positions[match.column]
      else { return nil }
      return (column, .text(text))
    }
  }

  /// Keeps an index over the columns that name the rows of a list in paths.
  private mutating func nameRows(of kind: Int) {
    guard let block = kinds[kind].block,
      case .list(let source) = forms[kinds[kind].form].form.blocks[block].rows
    else { return }
    let columns = source.key.compactMap { kinds[kind].positions[$0] }
    guard !columns.isEmpty else { return }
    let name = index(IndexPlan(kind: kind, columns: columns, isPerSheet: true))
    kinds[kind].nameIndex = name
  }

  /// Forms whose answers a form is made from: those under its trees, those its presumed amounts
  /// follow, and itself where anything is answered in it.
  private func feeds(of form: Int) -> [Int] {
    var forms = [form]
    var next = 0
    while next < forms.count {
      forms += presumptions(of: forms[next]).filter { !forms.contains($0) }
      next += 1
    }
    return Set(forms.flatMap { ownFeeds(of: $0) }).sorted()
  }

  private func ownFeeds(of form: Int) -> [Int] {
    var feeds = trees.filter { $0.form == form && $0.unitSource == nil }
      .compactMap { formPositions[$0.source.form] }
    let isAnswered = kinds.indices.contains { kind in
      kinds[kind].form == form
        && kinds[kind].columns.contains { $0.exists && $0.rule == nil && !isKeepMark($0.column) }
    }
    if isAnswered { feeds.append(form) }
    return feeds
  }

  /// The forms that presumed amounts of a form read.
  private func presumptions(of form: Int) -> [Int] {
    let own = kinds.indices.filter { kinds[$0].form == form }
    let formulas = own.flatMap { kinds[$0].columns }.compactMap { plan in
      guard plan.exists, case .amount = plan.measure,
        case .presumed(let formula, _) = plan.column.source
      else { return nil as Formula? }
      return formula
    }
    return Set(formulas.flatMap(\.forms).compactMap { formPositions[$0] }).sorted()
  }

  /// Whether a column only says that a row is printed.
  private func isKeepMark(_ column: Column) -> Bool { column.id == "keep" }

  private mutating func markKeys(of tree: TreePlan) {
    guard let kind = tree.entryKind else { return }
    let columns = [tree.codeColumn, tree.unitColumn].compactMap { $0 }
    markKeys(columns + tree.matches.map(\.column), of: kind)
  }

  private mutating func markKeys(_ columns: [Int], of kind: Int) {
    for column in columns { kinds[kind].columns[column] = kinds[kind].columns[column].asKey }
  }
}

import Forms
import Rules

/// A row that a goal sheet asks for at least.
struct Requirement: Hashable {
  /// What it is a row of: 数量, 效益.
  var label: String
  /// How many rows there must be, and are.
  var minimum: Int
  var count: Int

  var isMet: Bool { count >= minimum }
}

extension Wizard {
  /// What the rules of a sheet ask of its categories; a 一级指标 only where none of its own is named.
  func requirements(of list: ListID) -> [Requirement] {
    guard let source = source(of: list), !source.categories.isEmpty else { return [] }
    var found: [(id: String, isWhole: Bool, requirement: Requirement)] = []
    for rule in set.form(list.form.name)?.rules ?? [] {
      guard case .rowCount(.entered(_, list.block, let matches), let minimum) = rule.relation,
        let match = matches.first, matches.count == 1, match.column == source.group,
        calculation.isOpen(rule.condition, in: list.form) == true,
        let (id, isWhole) = match.operand.category
      else { continue }
      let meant = source.categories.filter { isWhole ? $0.id.hasPrefix(id) : $0.id == id }
      guard let first = meant.first, !found.contains(where: { $0.id == id }) else { continue }
      let count = meant.reduce(0) { $0 + rows(of: list, in: .category($1.id)).count }
      let label = isWhole ? first.shortParent : first.shortName
      found.append((id, isWhole, Requirement(label: label, minimum: minimum, count: count)))
    }
    return found.sorted { $0.id < $1.id }.filter { one in
      !one.isWhole || !found.contains { !$0.isWhole && $0.id.hasPrefix(one.id) }
    }
    .map(\.requirement)
  }

  /// 至少各 1 条：数量 质量, or what is still missing of it; `nil` where nothing is.
  func requirementLine(of list: ListID) -> String? {
    let all = requirements(of: list)
    let missing = all.filter { !$0.isMet }
    guard !missing.isEmpty else { return nil }
    return Phrases.required(missing.map(\.label), isStarted: missing.count < all.count)
  }

  /// What a sheet still lacks when its last category is left, but for that category itself.
  func missing(atEndOf list: ListID, _ group: Group) -> [String] {
    guard let category = category(group, of: list), following(.newRow(list, group)).list != list
    else { return [] }
    let missing = requirements(of: list).filter { !$0.isMet && $0.label != category.shortName }
    return missing.isEmpty ? [] : [Phrases.stillMissing(missing.map(\.label))]
  }
}

extension Match.Operand {
  /// The category that is meant, and whether all that begin with it are.
  fileprivate var category: (id: String, isWhole: Bool)? {
    switch self {
    case .literal(let id): (id, false)
    case .prefix(let id): (id, true)
    case .column, .thisRow: nil
    }
  }
}

import Forms
import Rules

extension Wizard {
  /// What a line of a goal sheet means so far: its category, its value, what costs come to.
  mutating func indicatorFacts(_ text: String, in list: ListID, replacing key: Int?) -> [String] {
    guard let source = source(of: list) else { return [] }
    let row = key ?? calculation.answers.nextKey
    guard let (rest, group) = try? categorized(text, in: list, presentGroup(list, key)),
      let changes = try? values(of: rest, in: list, source, key: row)
    else { return [] }
    var facts: [String] = []
    if group != presentGroup(list, key), let category = category(group, of: list) {
      facts.append(Phrases.belongs(to: category.plainName))
    }
    for case .answer(_, .indicator(let value)?) in changes
    where value.normalizedText != value.written {
      facts.append("= " + value.normalizedText)
    }
    if let weight = weightFact(changes, in: list, replacing: key) { facts.append(weight) }
    return facts + costFacts(changes, in: list, group, key)
  }

  private func presentGroup(_ list: ListID, _ key: Int?) -> Group {
    if let key { return group(of: key, in: list) }
    if case .newRow(_, let group) = standing.place.position { return group }
    return .none
  }

  /// 成本合计 8.00  应为 10.00, as it would be with a line that names money.
  private mutating func costFacts(
    _ changes: [Change], in list: ListID, _ group: Group, _ key: Int?
  ) -> [String] {
    let namesMoney = changes.contains { change in
      guard case .answer(_, .indicator(let value)?) = change else { return false }
      return value.isMoney
    }
    guard namesMoney, category(group, of: list)?.level2.contains(Phrases.cost) == true else {
      return []
    }
    let rules = Swift.Set(costRules(of: list.form.name))
    let inserted = key == nil ? insertion(of: calculation.answers.nextKey, into: list, group) : []
    let figures = calculation.trying(.all(inserted + changes)) { trial in
      trial.findings(in: list.form).first { rules.contains($0.rule) }?.figures
    }
    guard case .amount(let sum) = figures?.stated, case .amount(let total) = figures?.expected
    else { return [] }
    return [
      Phrases.costs(sum.money.text(in: .wanYuan, places: 2)),
      Phrases.shouldBe(total.money.text(in: .wanYuan, places: 2)),
    ]
  }

  private func costRules(of form: String) -> [String] {
    set.form(form)?.rules.compactMap { rule in
      if case .costs = rule.relation { rule.id } else { nil }
    } ?? []
  }
}

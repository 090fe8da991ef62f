import Forms

extension Calculation {
  /// Two cells of a row against each other.
  mutating func checkPair(
    _ one: Address, _ other: Address, _ pairing: Pairing, _ rule: RulePlan, at node: Int,
    of row: Int
  ) {
    guard let name = content(of: one, in: row) else { return }
    let partner = content(of: other, in: row)
    let detail: String?
    switch pairing {
    case .paired: detail = unpaired(name, partner)
    case .weighed: detail = unweighed(name, partner)
    case .timely: detail = untimely(name, partner)
    }
    if pairing != .timely, partner == nil, !name.isVoid {
      let detail = Phrase.lacksPartner(label(of: other, row))
      return say(rule, .incomplete, detail, about: other, at: node, of: row)
    }
    guard let detail else { return results.hold(node) }
    say(rule, detail, about: other, at: node, of: row)
  }

  private func unpaired(_ name: Value, _ value: Value?) -> String? {
    guard let value, name.isVoid != value.isVoid else { return nil }
    return name.isVoid
      ? Phrase.valueOfNothing(name.written, value.written)
      : Phrase.nothingOfName(name.written, value.written)
  }

  private func unweighed(_ name: Value, _ weight: Value?) -> String? {
    guard case .count(let count) = weight else { return nil }
    if name.isVoid { return count.value == 0 ? nil : Phrase.weightOfNothing(count.text) }
    return count.value > 0 ? nil : Phrase.noWeight
  }

  private func untimely(_ name: Value, _ value: Value?) -> String? {
    guard let value, !name.isVoid, !value.isVoid, !value.indicator.isTime,
      MoneyMention.all(in: value.written).isEmpty,
      !RuleWords.times.stand(in: (name.words ?? "") + value.written)
    else { return nil }
    return Phrase.untimely(value.written)
  }

  private mutating func label(of address: Address, _ row: Int) -> String {
    node(of: address, in: row).map { column(at: $0).column.label } ?? ""
  }
}

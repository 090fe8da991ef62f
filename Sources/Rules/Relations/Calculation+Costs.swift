import Forms

extension Calculation {
  /// The money a content names against an amount; unit prices are left out.
  ///
  /// A text with several amounts is even if one of them, or all together, are the amount.
  mutating func checkMoney(
    _ address: Address, _ comparator: Comparator, _ total: Expression, _ rule: RulePlan,
    at node: Int,
    of row: Int
  ) {
    guard let cell = self.node(of: address, in: row),
      let value = content(of: address, in: row)
    else { return }
    let named = MoneyMention.all(in: value.written).filter { !$0.isPrice }
    guard !named.isEmpty else { return }
    var candidates = named.map(\.figure)
    if comparator == .equal, named.count > 1 { candidates.append(Figure(summing: candidates)) }
    let expected = sum(total, in: row)
    guard expected.count > 0, reading == .audit || expected.isComplete else { return }
    let differences = candidates.map { clamped(Int128($0.money.fen) - expected.total) }
    let nearest = candidates.indices.min { differences[$0].magnitude < differences[$1].magnitude }
    let largest = candidates.indices.max { differences[$0] < differences[$1] }
    guard let chosen = comparator == .equal ? nearest : largest else { return }
    let proposal =
      comparator == .equal
      ? self.proposal(.move(to: "成本"), for: cell, of: row)
      : self.proposal(money: expected.total, at: cell)
    judge(
      candidates[chosen], comparator, expected, total, rule, about: cell, at: node, of: row,
      proposal: proposal)
  }

  /// The money of cost rows against the amount of the project.
  ///
  /// The name tells where the value does not: `检测费用 12 万元`. Where a row names no money, or a price,
  /// the others may not be more than the amount. A row that is more by itself is told by D108 alone,
  /// but beside the amount of one year the others are added up without it.
  mutating func checkCosts(
    _ rows: Expression.Total, _ name: Int?, isYearly: Bool, _ total: Expression, _ rule: RulePlan,
    at node: Int, of row: Int
  ) {
    guard let column = rows.column else { return }
    var figures: [(cell: Int, figure: Figure)] = []
    var isWhole = true
    for line in selected(rows.selection, in: row) {
      let cell = self.rows[line].cell(column)
      let texts = [cell, name.map { self.rows[line].cell($0) }].compactMap { $0 }
      let values = texts.compactMap { read(content: $0) }
      guard !values.contains(where: \.isVoid), !values.isEmpty else { continue }
      guard let figure = cost(of: values.map(\.written)) else {
        isWhole = false
        continue
      }
      figures.append((cell, figure))
    }
    let expected = sum(total, in: row)
    let fitting = figures.filter { !$0.figure.exceeds(expected) }
    guard let first = fitting.first?.cell, let last = fitting.last, expected.count > 0,
      isYearly || fitting.count == figures.count, reading == .audit || expected.isComplete
    else { return }
    let sum = Figure(summing: fitting.map(\.figure))
    let rest = expected.total - Int128(sum.money.fen) + Int128(last.figure.money.fen)
    judge(
      sum, isWhole ? .equal : .atMost, expected, total, rule,
      remark: fitting.count < figures.count ? Phrase.withoutLarger : "", about: first, at: node,
      of: row, proposal: isWhole ? proposal(money: rest, at: last.cell) : nil)
  }

  /// The one amount that a cost names, in its value or else in its name; `nil` for a price, and for
  /// what one person is paid: `聘用人员全年薪酬 69345元`.
  private func cost(of texts: [String]) -> Figure? {
    let named = texts.map { MoneyMention.all(in: $0) }
    guard let mentions = named.first(where: { !$0.isEmpty }), mentions.count == 1,
      !mentions[0].isPrice,
      !texts.contains(where: \.namesEach),
      texts.contains(where: { $0.unicodeScalars.contains("万") })
        || !texts.contains(where: { RuleWords.pay.stand(in: $0) })
    else { return nil }
    return mentions[0].figure
  }

  /// Quantity × unit price, where one quantity has the unit of the price, against an amount.
  mutating func checkPrices(
    _ quantities: Expression.Total, _ prices: Expression.Total, _ limit: Expression,
    _ rule: RulePlan,
    at node: Int, of row: Int
  ) {
    let counted = indicators(quantities, in: row)
    var fen: Int128 = 0
    var first: Int?
    for (cell, price) in indicators(prices, in: row) {
      guard let unit = price.pricedUnit, let each = price.scaledNumber else { continue }
      let fitting = counted.filter { $0.value.unit == unit }
      guard fitting.count == 1, let number = fitting[0].value.scaledNumber, number.scale == 0,
        let product = each.multiplied(by: 100)?.multiplied(by: number.mantissa),
        product.scale == 0
      else { continue }
      fen += Int128(product.mantissa)
      first = first ?? cell
    }
    let expected = sum(limit, in: row)
    guard let first, expected.count > 0, reading == .audit || expected.isComplete else { return }
    judge(
      Figure(Money(fen: clamped(fen))), .atMost, expected, limit, rule, about: first, at: node,
      of: row)
  }

  private mutating func indicators(
    _ total: Expression.Total, in row: Int
  ) -> [(cell: Int, value: IndicatorValue)] {
    guard let column = total.column else { return [] }
    return selected(total.selection, in: row).compactMap { row in
      let cell = rows[row].cell(column)
      return read(content: cell).map { (cell, $0.indicator) }
    }
  }

  private mutating func judge(
    _ stated: Figure, _ comparator: Comparator, _ expected: Sum, _ total: Expression,
    _ rule: RulePlan, remark: String = "", about cell: Int, at node: Int, of row: Int,
    proposal: Proposal? = nil
  ) {
    let difference = Int128(stated.money.fen) - expected.total
    judge(
      Comparison(
        difference: Money(fen: clamped(difference)),
        allowed: Money(fen: stated.halfUnit.fen + expected.half)),
      stated: .computed(stated.money, half: stated.halfUnit.fen), expected: expected.value,
      rule: rule.id, words: rule.words + remark, severity: rule.severity, comparator: comparator,
      at: node,
      id: id(of: cell), terms: total, of: row, proposal: proposal)
  }
}

extension Figure {
  /// Whether it is more than a sum by more than rounding explains.
  fileprivate func exceeds(_ sum: Sum) -> Bool {
    Int128(money.fen) - sum.total > Int128(halfUnit.fen + sum.half)
  }

  /// Several amounts together, with their half-units together.
  fileprivate init(summing figures: [Figure]) {
    let fen = figures.reduce(Int128(0)) { $0 + Int128($1.money.fen) }
    let half = figures.reduce(Int128(0)) { $0 + Int128($1.halfUnit.fen) }
    self.init(Money(fen: clamped(fen)), halfUnit: Money(fen: clamped(half)))
  }
}

extension String {
  /// Whether it says 每, other than 每年.
  fileprivate var namesEach: Bool {
    unicodeScalars.contains("每")
      && replacing("每年", with: "").unicodeScalars.contains("每")
  }
}

extension IndicatorValue {
  /// Of `61320元/人/年` 人: what one of costs so much; `nil` if it is no such price.
  fileprivate var pricedUnit: String? {
    guard let unit, unit.utf8.starts(with: "元/".utf8) else { return nil }
    let parts = unit.split(separator: "/").dropFirst().map(String.init)
    guard let first = parts.first, first != "年", parts.dropFirst().allSatisfy({ $0 == "年" })
    else { return nil }
    return first
  }
}

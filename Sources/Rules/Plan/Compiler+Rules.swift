import Forms

extension Compiler {
  /// Gives the rules of a form to the kinds of rows they are checked in.
  mutating func resolveRules(of form: Int) {
    let isSet = forms[form].form.id.isEmpty
    for rule in isSet ? set.rules : forms[form].form.rules {
      for kind in kindsChecked(by: rule, of: form) {
        guard let plan = plan(of: rule, in: kind) else { continue }
        kinds[kind].rules.append(plan)
      }
    }
  }

  private func kindsChecked(by rule: Rule, of form: Int) -> [Int] {
    guard let name = rule.block else { return [forms[form].fields] }
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    let place =
      parts.count == 2 ? list(parts[0], parts[1]) : list(forms[form].form.id, name)
    guard let place else { return [] }
    switch forms[place.form].blocks[place.block] {
    case .fields: return [forms[place.form].fields]
    case .list(let kind): return [kind]
    case .tree(let kind, let tree): return [kind] + [trees[tree].upperKind].compactMap { $0 }
    case .lines(let lines, _):
      return lines.map { forms[place.form].lines[$0] }.filter { kind in
        rule.rows.isEmpty || rule.rows.contains(kinds[kind].line?.id ?? "")
      }
    }
  }

  private mutating func plan(of rule: Rule, in kind: Int) -> RulePlan? {
    guard let check = check(rule.relation, in: kind) else { return nil }
    return RulePlan(
      rule: rule, check: check, test: rule.condition.map { test($0, in: kind) },
      needs: needs(of: rule.relation, in: kind))
  }

  private mutating func check(_ relation: Relation, in kind: Int) -> RulePlan.Check? {
    switch relation {
    case .compare(let left, let comparator, let right):
      return .compare(expression(left, in: kind), comparator, expression(right, in: kind))
    case .ratio(let part, let whole, let numerator, let denominator):
      return .ratio(
        part: expression(part, in: kind), whole: expression(whole, in: kind),
        numerator: numerator, denominator: denominator)
    case .required(let cell, let amount):
      return .required(
        address(cell, in: kind), amount: amount.map { expression($0, in: kind) })
    case .inList(let cell):
      return .inList(address(cell, in: kind), list: codeList(cell, in: kind))
    case .unique(let names):
      let columns = names.compactMap { kinds[kind].positions[$0] }
      guard columns.count == names.count, !columns.isEmpty else { return nil }
      guard let index = index(IndexPlan(kind: kind, columns: columns, isPerSheet: true)) else {
        return nil
      }
      return .unique(index: index, columns: columns)
    case .sameText(let cell, let formula):
      return .sameText(address(cell, in: kind), expression(formula, in: kind))
    case .consistent(let key, let column): return consistent(key, column, in: kind)
    case .nonzero(let formula): return .nonzero(expression(formula, in: kind))
    case .rowCount(let rows, let minimum):
      return .rowCount(selection(rows, in: kind), minimum: minimum, block: block(of: rows))
    case .weights(let rows, let column, let total):
      let sum = self.total(rows, column: column, in: kind)
      return .weights(sum.selection, column: sum.column, total: total)
    case .notAllInapplicable(let rows, let column):
      let sum = self.total(rows, column: column, in: kind)
      return .notAllInapplicable(sum.selection, column: sum.column)
    case .content, .pair, .length, .percentage, .budgetYear, .oneOf, .differentText, .money,
      .costs, .priced, .qualitativeShare:
      return wordCheck(relation, in: kind)
    }
  }

  /// A relation on what is written in words: names, values, texts.
  private mutating func wordCheck(_ relation: Relation, in kind: Int) -> RulePlan.Check? {
    switch relation {
    case .content(let cell, let quality): return .content(address(cell, in: kind), quality)
    case .pair(let one, let other, let pairing):
      return .pair(address(one, in: kind), address(other, in: kind), pairing)
    case .length(let cell, let comparator, let count):
      return .length(address(cell, in: kind), comparator, count)
    case .percentage(let cell, let comparator, let bound):
      return .percentage(address(cell, in: kind), comparator, bound)
    case .budgetYear(let cell): return .budgetYear(address(cell, in: kind))
    case .oneOf(let cell, let texts): return .oneOf(address(cell, in: kind), texts)
    case .differentText(let cell, let formula):
      return .differentText(address(cell, in: kind), expression(formula, in: kind))
    case .money(let cell, let comparator, let formula):
      return .money(address(cell, in: kind), comparator, expression(formula, in: kind))
    default: return rowsCheck(relation, in: kind)
    }
  }

  /// A relation on what several rows say.
  private mutating func rowsCheck(_ relation: Relation, in kind: Int) -> RulePlan.Check? {
    switch relation {
    case .costs(let rows, let column, let name, let isYearly, let total):
      let names = kindSelected(by: rows, in: kind).flatMap { kinds[$0].positions[name] }
      return .costs(
        self.total(rows, column: column, in: kind), name: names, isYearly: isYearly,
        total: expression(total, in: kind))
    case .priced(let quantities, let prices, let column, let limit):
      return .priced(
        quantities: total(quantities, column: column, in: kind),
        prices: total(prices, column: column, in: kind), limit: expression(limit, in: kind))
    case .qualitativeShare(let rows, let column, let maximum):
      return .qualitativeShare(total(rows, column: column, in: kind), maximum: maximum)
    default: return nil
    }
  }

  private mutating func consistent(
    _ key: String, _ column: String, in kind: Int
  ) -> RulePlan.Check? {
    guard let key = kinds[kind].positions[key], let column = kinds[kind].positions[column],
      let index = index(IndexPlan(kind: kind, columns: [key], isPerSheet: true))
    else { return nil }
    return .consistent(index: index, key: key, column: column)
  }

  private func block(of rows: RowSelection) -> String {
    switch rows {
    case .entered(_, let block, _), .block(_, let block): block
    case .children, .nodes, .sheets: ""
    }
  }
}

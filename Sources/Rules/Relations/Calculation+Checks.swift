import Forms
import Texts

extension Calculation {
  /// Checks a rule in a row.
  mutating func check(_ index: Int, at node: Int, of row: Int) {
    let plan = plan.kinds[rows[row].kind].rules[index]
    guard plan.rule.rows.isEmpty || isMeant(plan, row), applies(row),
      plan.test.map({ holds($0, in: row) }) ?? true == true, !isToldAsLack(plan, row),
      isReady(plan, at: node, of: row)
    else { return }
    switch plan.check {
    case .compare(let left, let comparator, let right):
      compare(left, comparator, right, plan, at: node, of: row)
    case .ratio(let part, let whole, let numerator, let denominator):
      ratio(part, whole, numerator, denominator, plan, at: node, of: row)
    case .required(let address, let amount): require(address, amount, plan, at: node, of: row)
    case .inList(let address, let list): checkCode(address, list, plan, at: node, of: row)
    case .unique(let index, let columns):
      checkUnique(index, columns, plan, at: node, of: row)
    case .sameText(let address, let expression):
      checkText(address, expression, plan, at: node, of: row)
    case .consistent(let index, let key, let column):
      checkConsistency(index, key, column, plan, at: node, of: row)
    case .nonzero(let expression): requireAmount(expression, plan, at: node, of: row)
    case .rowCount(let rows, let minimum, let block):
      countRows(rows, minimum, block, plan, at: node, of: row)
    case .weights(let rows, let column, let total):
      weigh(rows, column, total, plan, at: node, of: row)
    case .notAllInapplicable(let rows, let column):
      checkApplicability(rows, column, plan, at: node, of: row)
    case .content, .pair, .length, .percentage, .budgetYear, .oneOf, .differentText, .money,
      .costs, .priced, .qualitativeShare:
      checkWords(plan, at: node, of: row)
    }
  }

  /// Checks what is written in words: names, values, texts.
  private mutating func checkWords(_ rule: RulePlan, at node: Int, of row: Int) {
    switch rule.check {
    case .content(let address, let quality):
      checkContent(address, quality, rule, at: node, of: row)
    case .pair(let one, let other, let pairing):
      checkPair(one, other, pairing, rule, at: node, of: row)
    case .length(let address, let comparator, let count):
      checkLength(address, comparator, count, rule, at: node, of: row)
    case .percentage(let address, let comparator, let bound):
      checkPercentage(address, comparator, bound, rule, at: node, of: row)
    case .budgetYear(let address): checkYear(address, rule, at: node, of: row)
    case .oneOf(let address, let texts): checkChoice(address, texts, rule, at: node, of: row)
    case .differentText(let address, let expression):
      checkDifference(address, expression, rule, at: node, of: row)
    case .money(let address, let comparator, let expression):
      checkMoney(address, comparator, expression, rule, at: node, of: row)
    case .costs(let rows, let name, let isYearly, let total):
      checkCosts(rows, name, isYearly: isYearly, total, rule, at: node, of: row)
    case .priced(let quantities, let prices, let limit):
      checkPrices(quantities, prices, limit, rule, at: node, of: row)
    case .qualitativeShare(let rows, let maximum):
      checkShare(rows, maximum, rule, at: node, of: row)
    default: break
    }
  }

  /// Whether a rule is limited to other levels of a tree.
  private func isMeant(_ plan: RulePlan, _ row: Int) -> Bool {
    guard case .node = rows[row].id else { return true }
    return plan.rule.rows.contains(level(of: row).rawValue)
  }

  /// Whether a draft is told that a required cell is blank, and a rule speaks only while it is.
  private mutating func isToldAsLack(_ plan: RulePlan, _ row: Int) -> Bool {
    guard reading == .draft, let address = plan.unfilled,
      let node = node(of: address, in: row)
    else { return false }
    read(node)
    return results.states[node].contains(.lacks)
  }

  /// Whether form, block and line of a row apply.
  private mutating func applies(_ row: Int) -> Bool {
    let tests = plan.kinds[rows[row].kind].tests
    return tests.isEmpty || all(tests, in: row) == true
  }

  /// Whether the forms a rule looks at are there and filled in; if not, it stays unchecked.
  private mutating func isReady(_ plan: RulePlan, at node: Int, of row: Int) -> Bool {
    for need in plan.needs {
      switch need {
      case .missing(let name):
        leaveUnchecked(plan, in: row, said("本套表没有“\(name)”"), at: node)
        return false
      case .form(let form):
        guard formApplies(form) != false else { return false }
        if isEmpty(form) {
          leaveUnchecked(plan, in: row, absence(of: self.plan.forms[form].form.id), at: node)
          return false
        }
      }
    }
    return true
  }

  private mutating func leaveUnchecked(
    _ rule: RulePlan, in row: Int, _ reason: String, at node: Int
  ) {
    let form = instances[rows[row].instance].id
    results.leaveUnchecked(
      Unchecked(rule: rule.id, form: form.name.isEmpty ? nil : form, reason: reason), at: node)
  }

  /// Whether a form applies, `nil` while that is undecided; read as part of what is evaluated.
  private mutating func formApplies(_ form: Int) -> Bool? {
    guard !plan.forms[form].tests.isEmpty, let instance = firstInstance(of: form) else {
      return true
    }
    let fields = instances[instance].lines[0]
    return all(plan.forms[form].tests, in: fields)
  }

  /// Whether nothing is answered in a form or in what it is made from.
  private mutating func isEmpty(_ form: Int) -> Bool {
    let sources = plan.forms[form].feeds
    for source in sources { graph.trail.append(node(of: .filled(form: source))) }
    return !sources.isEmpty && sources.allSatisfy { answered[$0] == 0 }
  }
}

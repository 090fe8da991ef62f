import Forms

/// A rule with its names resolved, as it is checked in one kind of row.
///
/// Never changed once it is made; a class, for it is handed on at every check.
final class RulePlan: Sendable {
  let rule: Rule
  let check: Check
  let test: Test?
  /// The cell that must not be filled for it to speak, `nil` where there is none.
  let unfilled: Address?
  /// Forms it looks at besides its own, or names that the set has no form for.
  let needs: [Need]

  init(rule: Rule, check: Check, test: Test?, needs: [Need]) {
    self.rule = rule
    self.check = check
    self.test = test
    unfilled = test?.unfilled
    self.needs = needs
  }

  var id: String { rule.id }
  var words: String { rule.words }
  var severity: Severity { rule.severity }

  enum Need: Sendable {
    case form(Int)
    case missing(String)
  }

  /// A relation whose names are resolved.
  indirect enum Check: Sendable {
    case compare(Expression, Comparator, Expression)
    case ratio(part: Expression, whole: Expression, numerator: Int, denominator: Int)
    case required(Address, amount: Expression?)
    case inList(Address, list: String)
    case unique(index: Int, columns: [Int])
    case sameText(Address, Expression)
    case differentText(Address, Expression)
    case oneOf(Address, [String])
    case content(Address, Quality)
    case pair(Address, Address, Pairing)
    case length(Address, Comparator, Int)
    case percentage(Address, Comparator, Int)
    case budgetYear(Address)
    case money(Address, Comparator, Expression)
    case costs(Expression.Total, name: Int?, isYearly: Bool, total: Expression)
    case priced(quantities: Expression.Total, prices: Expression.Total, limit: Expression)
    case qualitativeShare(Expression.Total, maximum: Int)
    case consistent(index: Int, key: Int, column: Int)
    case nonzero(Expression)
    case rowCount(Selection, minimum: Int, block: String)
    case weights(Selection, column: Int?, total: Int)
    case notAllInapplicable(Selection, column: Int?)
  }
}

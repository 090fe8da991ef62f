import Forms

extension Compiler {
  /// The forms a relation looks at besides its own, in the order they are named.
  func needs(of relation: Relation, in kind: Int) -> [RulePlan.Need] {
    let own = forms[kinds[kind].form].form.id
    var names: [String] = []
    for name in relation.forms where name != own && !names.contains(name) { names.append(name) }
    return names.map { name in formPositions[name].map { .form($0) } ?? .missing(name) }
  }
}

extension Relation {
  /// Forms named in the relation, with repetitions.
  var forms: [String] {
    switch self {
    case .compare(let left, _, let right): left.forms + right.forms
    case .ratio(let part, let whole, _, _): part.forms + whole.forms
    case .required(let cell, let amount): cell.forms + (amount?.forms ?? [])
    case .inList(let cell), .content(let cell, _), .length(let cell, _, _),
      .percentage(let cell, _, _), .budgetYear(let cell), .oneOf(let cell, _):
      cell.forms
    case .unique, .consistent: []
    case .pair(let one, let other, _): one.forms + other.forms
    case .sameText(let cell, let formula), .differentText(let cell, let formula),
      .money(let cell, _, let formula):
      cell.forms + formula.forms
    case .rowCount(let rows, _), .weights(let rows, _, _), .notAllInapplicable(let rows, _),
      .qualitativeShare(let rows, _, _):
      rows.forms
    case .costs(let rows, _, _, _, let total): rows.forms + total.forms
    case .priced(let quantities, let prices, _, let limit):
      quantities.forms + prices.forms + limit.forms
    case .nonzero(let formula): formula.forms
    }
  }
}

extension Reference {
  /// The form, if it is named.
  fileprivate var forms: [String] { form.map { [$0] } ?? [] }
}

extension Formula {
  /// Forms named in the formula, with repetitions.
  package var forms: [String] {
    switch self {
    case .cell(let cell), .name(let cell), .map(let cell, _): cell.form.map { [$0] } ?? []
    case .terms(let terms): terms.flatMap(\.formula.forms)
    case .sum(let rows, _): rows.forms
    case .change(let new, let base): new.forms + base.forms
    case .first(let choices): choices.flatMap(\.forms)
    case .target, .constant: []
    }
  }
}

extension RowSelection {
  /// The form whose rows are selected, if it is named.
  var forms: [String] {
    switch self {
    case .children: []
    case .entered(let form, _, _), .nodes(let form, _), .sheets(let form, _): [form]
    case .block(let form, _): form.map { [$0] } ?? []
    }
  }
}

extension Passage {
  /// Every formula in it, for whoever resolves names beforehand.
  package var formulas: [Formula] {
    fragments.flatMap(\.holes).flatMap(\.kind.formulas)
      + relations.flatMap { [$0.left, $0.right] }
  }
}

extension PassageHole.Kind {
  fileprivate var formulas: [Formula] {
    switch self {
    case .amount(let formula, _): [formula].compactMap { $0 }
    case .change(let change): [change.new, change.base].compactMap { $0 }
    case .share(let whole), .none(let whole): [whole]
    case .list(let list): [list.whole].compactMap { $0 } + list.items.map(\.formula)
    case .number, .names, .code, .codePart, .name, .year: []
    }
  }
}

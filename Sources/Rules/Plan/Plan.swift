import Forms

/// A template set made ready for evaluation: every name is a position.
///
/// Made once for a set and shared by the calculations of all its drafts. Never changed once it is
/// made; a class, for every evaluation looks into it.
package final class Plan: Sendable {
  package let set: TemplateSet
  /// Kept to resolve conditions that are asked later.
  let compiler: Compiler
  /// The set's forms in order, and behind them one without name that carries the set's own rules.
  let forms: [FormPlan]
  let formPositions: [String: Int]
  let kinds: [RowPlan]
  let trees: [TreePlan]
  let indexes: [IndexPlan]
  /// Ids of the rules whose remarks a document is told once.
  let onceRules: Set<String>

  /// Compiles a set; a name it does not have is blank wherever it stands.
  package init(_ set: TemplateSet) {
    self.set = set
    var compiler = Compiler(set)
    compiler.compile()
    self.compiler = compiler
    onceRules = Set(
      (set.forms.flatMap(\.rules) + set.rules).filter(\.isOnce).map(\.id)
        + StandardRule.all.filter(\.isOnce).map(\.id))
    forms = compiler.forms
    formPositions = compiler.formPositions
    kinds = compiler.kinds
    trees = compiler.trees
    indexes = compiler.indexes
  }

  /// The tree whose nodes are of a kind, `nil` for other rows and for those above budget units.
  func tree(of kind: Int) -> Int? {
    guard let block = kinds[kind].block,
      case .tree(kind, let tree) = forms[kinds[kind].form].blocks[block]
    else { return nil }
    return tree
  }

  /// The kind of the entered rows of a list.
  func kind(of list: ListPosition) -> Int? {
    guard case .list(let kind) = forms[list.form].blocks[list.block] else { return nil }
    return kind
  }
}

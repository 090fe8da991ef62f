/// Where a cell's content comes from.
package enum Source: Hashable, Sendable {
  /// The clerk types it. A required one that is blank is 未完成.
  case typed(required: Bool)
  /// Follows its formula until the clerk types over it.
  case presumed(Formula, required: Bool)
  /// Always computed, never asked; `rule` is the id under which a stated figure is checked.
  case defined(Formula, rule: String)

  /// Whether the clerk is asked for it.
  package var isAsked: Bool {
    if case .defined = self { false } else { true }
  }
}

/// A cell with everything known of it.
package struct FilledCell: Hashable, Sendable {
  /// How the content came about.
  package enum Origin: Hashable, Sendable {
    /// Nothing typed and nothing follows.
    case blank
    case typed
    case presumed
    /// Computed; `isComplete` is false while a required term is missing.
    case defined(isComplete: Bool)
    /// Its condition does not hold (有没有 says 无).
    case inapplicable
  }

  package var kind: CellKind
  package var origin: Origin
  /// What was typed, or follows; `nil` is blank.
  package var value: Value?
  /// What is stated beside a defined value, `nil` if nothing.
  package var statement: Statement?
  /// Whether the stated figure agrees with the computed one within its allowed width.
  package var agrees: Bool
  /// Whether the value is as somebody wrote it: typed here, or the one typed figure it is made of.
  package var isWritten: Bool

  package init(
    kind: CellKind, origin: Origin, value: Value?, statement: Statement? = nil, agrees: Bool = true,
    isWritten: Bool? = nil
  ) {
    self.kind = kind
    self.origin = origin
    self.value = value
    self.statement = statement
    self.agrees = agrees
    self.isWritten = isWritten ?? (origin == .typed)
  }
}

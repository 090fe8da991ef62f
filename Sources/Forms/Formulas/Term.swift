/// A signed part of a sum.
package struct Term: Hashable, Sendable {
  package var isSubtracted: Bool
  package var formula: Formula

  package init(_ formula: Formula, isSubtracted: Bool = false) {
    self.formula = formula
    self.isSubtracted = isSubtracted
  }
}

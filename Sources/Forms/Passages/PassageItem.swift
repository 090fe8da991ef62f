/// A name in a list of the text, and the amount it stands for.
package struct PassageItem: Hashable, Sendable {
  package var name: String
  package var formula: Formula

  package init(name: String, formula: Formula) {
    self.name = name
    self.formula = formula
  }
}

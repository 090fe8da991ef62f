/// A template set a text may belong to.
package struct SetCandidate: Sendable {
  package var id: String
  package var year: Int
  /// Its printed forms in their order.
  package var forms: [PrintedForm]

  package init(id: String, year: Int, forms: [PrintedForm]) {
    self.id = id
    self.year = year
    self.forms = forms
  }
}

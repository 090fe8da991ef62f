/// A template set a text may belong to, made ready to look for its pages.
package struct SetCandidate: Sendable {
  package let id: String
  package let year: Int
  /// Finds its pages; shared by all texts.
  package let reader: DocumentReader

  /// `forms` are the printed forms of the set in their order.
  package init(id: String, year: Int, forms: [PrintedForm]) {
    self.id = id
    self.year = year
    reader = DocumentReader(forms, year: year)
  }
}

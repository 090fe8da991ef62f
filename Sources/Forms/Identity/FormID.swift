/// Names a form of a template set, or one sheet of a form that is repeated.
///
/// `sheet` is a key given once in a draft and never reused, not the sheet's ordinal; it is `nil` for
/// a form that stands once.
package struct FormID: Hashable, Sendable {
  package var name: String
  package var sheet: Int?

  package init(_ name: String, sheet: Int? = nil) {
    self.name = name
    self.sheet = sheet
  }
}

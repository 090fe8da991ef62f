/// A check that could not be done (未能核对), and why.
package struct Unchecked: Hashable, Sendable {
  package var rule: String
  package var form: FormID?
  /// Why, in a clerk's words: 表五没有填写.
  package var reason: String

  package init(rule: String, form: FormID?, reason: String) {
    self.rule = rule
    self.form = form
    self.reason = reason
  }
}

/// One row a 类 of another form's tree, with the official ordinals and labels of the template.
package struct ClassSource: Hashable, Sendable {
  /// The form whose tree it follows; its first level is taken.
  package var form: String
  /// Every 类 the official page knows, in its order; `id` is the code.
  package var lines: [Line]
  package var show: Show

  package init(form: String, lines: [Line], show: Show) {
    self.form = form
    self.lines = lines
    self.show = show
  }
}

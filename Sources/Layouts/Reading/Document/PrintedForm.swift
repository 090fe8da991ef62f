import Forms

/// A form as a city prints it: what a document is cut by.
package struct PrintedForm: Sendable {
  package var form: Form
  package var layout: Layout
  /// Titles a page may have beside that of its picture.
  package var titles: [String]

  package init(form: Form, layout: Layout, titles: [String] = []) {
    self.form = form
    self.layout = layout
    self.titles = titles
  }
}

import Forms

/// A form as a city prints it: what a document is cut by.
package struct PrintedForm: Sendable {
  package var form: Form
  package var layout: Layout

  package init(form: Form, layout: Layout) {
    self.form = form
    self.layout = layout
  }
}

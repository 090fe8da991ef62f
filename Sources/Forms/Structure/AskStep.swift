/// One section of the interview: a form, and of it some blocks if not all.
package struct AskStep: Hashable, Sendable {
  package var form: String
  /// Blocks asked here, in order; empty is all of them.
  package var blocks: [String]
  /// Columns asked here, empty is all typed and presumed ones of the blocks.
  package var columns: [String]
  /// What stands in the heading, `3/7 项目清单`; empty takes the form's name.
  package var label: String

  package init(form: String, blocks: [String] = [], columns: [String] = [], label: String = "") {
    self.form = form
    self.blocks = blocks
    self.columns = columns
    self.label = label
  }
}

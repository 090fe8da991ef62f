/// Names one growable list of rows: a block of a form or of one of its sheets.
package struct ListID: Hashable, Sendable {
  package var form: FormID
  package var block: String

  package init(form: FormID, block: String) {
    self.form = form
    self.block = block
  }
}

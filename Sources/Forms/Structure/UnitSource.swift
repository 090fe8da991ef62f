/// One row a budget unit below a 总计, with the department between them where the page has it.
///
/// Without any unit entered one row stands for the whole department. The columns of the block are
/// those of the unit rows; above them what follows from a row's own cells does so too, and any other
/// amount is the sum of the rows right below.
package struct UnitSource: Hashable, Sendable {
  /// The list of budget units.
  package var form: String
  package var block: String
  /// Whether a row of the department stands between the 总计 and the units.
  package var hasDepartment: Bool

  package init(form: String, block: String, hasDepartment: Bool = false) {
    self.form = form
    self.block = block
    self.hasDepartment = hasDepartment
  }
}

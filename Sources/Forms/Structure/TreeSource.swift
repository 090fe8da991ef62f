/// A code tree built from entered rows: leaves are typed there, parents and totals are defined.
package struct TreeSource: Hashable, Sendable {
  /// The code list (`functional`, `economic`) that names the parents.
  package var codes: String
  /// Lengths of the printed codes in digits from the top, such as 3, 5, 7.
  package var digits: [Int]
  /// The list whose rows are the leaves.
  package var form: String
  package var block: String
  /// Only leaves whose choice in a column is the given one, such as `fund` = `general`.
  package var matches: [Match]
  /// The column of the leaves that refers to a budget unit, where the tree stands under units.
  package var unitColumn: String?

  package init(
    codes: String, digits: [Int], form: String, block: String, matches: [Match] = [],
    unitColumn: String? = nil
  ) {
    self.codes = codes
    self.digits = digits
    self.form = form
    self.block = block
    self.matches = matches
    self.unitColumn = unitColumn
  }
}

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
  /// Codes the official page prints whether or not they are used, in its order, with its names;
  /// printed where `show` is `all`.
  package var lines: [Line]
  /// `nil` prints every code that was entered, `used` those with a figure, `all` every line too.
  package var show: Show?

  package init(
    codes: String, digits: [Int], form: String, block: String, matches: [Match] = [],
    unitColumn: String? = nil, lines: [Line] = [], show: Show? = nil
  ) {
    self.codes = codes
    self.digits = digits
    self.form = form
    self.block = block
    self.matches = matches
    self.unitColumn = unitColumn
    self.lines = lines
    self.show = show
  }
}

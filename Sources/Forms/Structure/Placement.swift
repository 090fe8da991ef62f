/// The column that a row's only amount belongs to, by the beginning of the row's code.
///
/// The longest prefix that fits decides: 303 is 人员, 30399 may be 公用.
package struct Placement: Hashable, Sendable {
  package var prefix: String
  package var column: String

  package init(prefix: String, column: String) {
    self.prefix = prefix
    self.column = column
  }
}

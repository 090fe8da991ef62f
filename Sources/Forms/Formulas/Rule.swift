/// A relation that no cell defines, held as data.
package struct Rule: Hashable, Sendable {
  /// Id of the catalogue, `INOUT`; stable, for scripts.
  package var id: String
  /// What it says, in a clerk's words: 收入总计等于支出总计.
  package var words: String
  /// Where it comes from: 文号, 表号, or practice.
  package var basis: String
  package var severity: Severity
  /// The block whose rows it is evaluated for, once a row; `nil` evaluates it once for the form
  /// (or set), for a repeated form once a sheet.
  package var block: String?
  /// Rows it is limited to, by line id, tree level (`total`, `unit`, `class`, `section`, `item`);
  /// empty is every row.
  package var rows: [String]
  package var condition: Condition?
  package var relation: Relation
  /// Whether a document is told once, with a count, however many places there are.
  package var isOnce: Bool

  package init(
    id: String, words: String, basis: String = "", severity: Severity, block: String? = nil,
    rows: [String] = [], condition: Condition? = nil, relation: Relation, isOnce: Bool = false
  ) {
    self.id = id
    self.words = words
    self.basis = basis
    self.severity = severity
    self.block = block
    self.rows = rows
    self.condition = condition
    self.relation = relation
    self.isOnce = isOnce
  }
}

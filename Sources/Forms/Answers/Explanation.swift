/// A 核实说明: why a finding is right all the same. Internal, never printed.
package struct Explanation: Hashable, Sendable {
  /// What it covers.
  package enum Kind: String, Hashable, Sendable {
    /// A 警告 is explained.
    case explained
    /// A figure the department does not decide agrees with the system it comes from.
    case matchesSystem
  }

  package var rule: String
  /// The cell whose finding is covered; `nil` covers all findings of the rule.
  package var cell: CellID?
  package var kind: Kind
  package var reason: String
  package var name: String
  /// `2025-02-05`.
  package var date: String
  /// The content of the covered cells at the time; the explanation lapses when one differs.
  package var figures: [CellID: String]

  package init(
    rule: String, cell: CellID?, kind: Kind, reason: String, name: String, date: String,
    figures: [CellID: String]
  ) {
    self.rule = rule
    self.cell = cell
    self.kind = kind
    self.reason = reason
    self.name = name
    self.date = date
    self.figures = figures
  }
}

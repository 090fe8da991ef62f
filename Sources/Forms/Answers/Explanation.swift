/// A 核实说明: why a finding is right all the same. Internal, never printed.
package struct Explanation: Hashable, Sendable {
  /// What it covers.
  package enum Kind: String, Hashable, Sendable {
    /// A 警告 is explained.
    case explained
    /// A figure the department does not decide agrees with the system it comes from.
    case matchesSystem
  }

  /// Which findings are meant; a draft has at most one 核实说明 of each.
  package struct Subject: Hashable, Sendable {
    package var rule: String
    /// The cell whose finding is covered; `nil` covers all findings of the rule.
    package var cell: CellID?
    /// What the finding says, for a rule may have several about one cell; `nil` covers them all.
    package var words: String?

    package init(rule: String, cell: CellID?, words: String? = nil) {
      self.rule = rule
      self.cell = cell
      self.words = words
    }
  }

  package var subject: Subject
  package var kind: Kind
  package var reason: String
  package var name: String
  /// `2025-02-05`.
  package var date: String
  /// The content of the covered cells at the time; the explanation lapses when one differs.
  package var figures: [CellID: String]

  package init(
    of subject: Subject, kind: Kind, reason: String, name: String, date: String,
    figures: [CellID: String]
  ) {
    self.subject = subject
    self.kind = kind
    self.reason = reason
    self.name = name
    self.date = date
    self.figures = figures
  }
}

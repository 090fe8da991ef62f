/// Something a rule has to say about a draft.
package struct Finding: Hashable, Sendable {
  /// Id of the rule, `ROLL`.
  package var rule: String
  package var severity: Severity
  /// The cell it is about, where a clerk goes to mend it.
  package var cell: CellID
  /// Both figures, the difference and how it was allowed to be; `nil` where no sums are compared.
  package var figures: Figures?
  /// The cells that take part, addends first.
  package var cells: [CellID]
  package var suspect: Suspect?
  /// What is wrong where no figures say it (a code, a name, a text), or what its rule says of the
  /// figures; empty for the figures of a defined cell. Plain text, not yet made safe.
  package var detail: String
  /// Findings that follow from this one.
  package var consequences: [Finding]
  /// The 核实说明 that covers it and has not lapsed.
  package var explanation: Explanation?
  /// The piece of the running text it is about, `nil` if it is about a cell alone.
  package var quote: Quote?
  /// What would mend it, where the content itself shows it; `nil` where only the clerk knows, and in
  /// an audit.
  package var proposal: Proposal?

  /// Whether two figures that should be equal differ by no more than rounding explains (尾差).
  package var isRounding: Bool {
    guard let figures, figures.comparator == .equal else { return false }
    return figures.difference != .zero
      && figures.difference.fen.magnitude <= figures.allowed.fen.magnitude
  }

  /// Whether it keeps the final pages from going out: a 错误, a 未完成, a 警告 without a 核实说明.
  package var blocksExport: Bool {
    switch severity {
    case .error, .incomplete: true
    case .warning: explanation == nil
    case .info: false
    }
  }

  /// Two figures that should agree.
  package struct Figures: Hashable, Sendable {
    /// What is stated, typed or on the left side; `nil` is blank.
    package var stated: Value?
    /// What it should be.
    package var expected: Value?
    /// stated − expected.
    package var difference: Money
    /// Up to this the difference is 尾差.
    package var allowed: Money
    package var comparator: Comparator

    package init(
      stated: Value?, expected: Value?, difference: Money, allowed: Money,
      comparator: Comparator = .equal
    ) {
      self.stated = stated
      self.expected = expected
      self.difference = difference
      self.allowed = allowed
      self.comparator = comparator
    }
  }

  package init(
    rule: String, severity: Severity, cell: CellID, figures: Figures? = nil, cells: [CellID] = [],
    suspect: Suspect? = nil, detail: String = "", consequences: [Finding] = [],
    explanation: Explanation? = nil, quote: Quote? = nil, proposal: Proposal? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.cell = cell
    self.figures = figures
    self.cells = cells
    self.suspect = suspect
    self.detail = detail
    self.consequences = consequences
    self.explanation = explanation
    self.quote = quote
    self.proposal = proposal
  }
}

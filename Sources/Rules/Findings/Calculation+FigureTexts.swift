import Forms

extension Calculation {
  /// The figures of a finding in the unit of its cell, `nil` if it has none.
  package func figureTexts(of finding: Finding) -> FigureTexts? {
    finding.figures.map { figures in
      let isMoney = ![figures.stated, figures.expected].contains { $0?.isPercent == true }
      return FigureTexts(
        stated: figures.stated == nil ? nil : stated(finding),
        expected: figures.expected == nil ? nil : expected(finding),
        difference: isMoney ? money(figures.difference, finding) : nil,
        allowed: isMoney ? money(figures.allowed, finding) : nil)
    }
  }
}

extension Value {
  fileprivate var isPercent: Bool {
    if case .percent = self { true } else { false }
  }
}

import Forms

extension Calculation {
  /// The figures of a finding in the unit of its cell, `nil` if it has none.
  package func figureTexts(of finding: Finding) -> FigureTexts? {
    finding.figures.map { figures in
      FigureTexts(
        stated: figures.stated == nil ? nil : stated(finding),
        expected: figures.expected == nil ? nil : expected(finding),
        difference: money(figures.difference, finding), allowed: money(figures.allowed, finding))
    }
  }
}

/// How a form is printed this time.
package struct PageStyle: Hashable, Sendable {
  /// Which figures are printed.
  package enum Figures: Hashable, Sendable {
    /// In the form's style; a stated figure where it agrees with the computed one, else the latter.
    case official
    /// Typed and stated figures exactly as written, stated blanks blank, whether they agree or not.
    case asStated
  }

  package var figures: Figures
  /// The budget year, for `{year}` and `{priorYear}`.
  package var year: Int
  package var numbers: NumberStyle
  /// What stands in a cell that does not apply and has no words of its own.
  package var inapplicable: String

  package init(
    _ figures: Figures = .official, year: Int, numbers: NumberStyle = NumberStyle(),
    inapplicable: String = ""
  ) {
    self.figures = figures
    self.year = year
    self.numbers = numbers
    self.inapplicable = inapplicable
  }
}

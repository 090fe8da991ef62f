/// What a change stands between.
package struct PassageChange: Hashable, Sendable {
  /// This year's figure.
  package var new: Formula
  /// Last year's; `nil` where only the text implies it.
  package var base: Formula?
  /// A column whose totals a base that is only implied must not be: form and column.
  package var foreign: Reference?

  package init(of new: Formula, against base: Formula? = nil, foreign: Reference? = nil) {
    self.new = new
    self.base = base
    self.foreign = foreign
  }
}

/// A place in a picture that is filled from a form: `{total}`, `{income1.amount}`, `{year}`.
package struct Hole: Hashable, Sendable {
  /// What it is filled with.
  package enum Target: Hashable, Sendable {
    /// A fact of the template set.
    case fact(Fact)
    /// A field of the set's head, `{head.department}`.
    case head(String)
    /// A field of the form, by column id.
    case field(String)
    /// A cell of a fixed line, by line and column id.
    case line(String, column: String)
    /// A cell of the row that is printed, by column id.
    case column(String)
    /// A name of the row that is printed.
    case name(Name)
    /// The mark of one choice of a field in a flow picture, `{review=pass}`: █ where it is chosen, else □.
    case mark(String, choice: String)
  }

  /// Facts of a set every picture can print.
  package enum Fact: String, Hashable, Sendable, CaseIterable {
    case year
    case priorYear
  }

  /// What a row is called by.
  package enum Name: String, Hashable, Sendable, CaseIterable {
    case code, ordinal, label
    /// The digits that each level of the code adds, where they stand in columns of their own:
    /// 201, 03, 01 of 2010301; blank beyond the code's own level.
    case classCode, sectionCode, itemCode
    /// The row's place among the printed rows of its picture line: 一, 二, 三.
    case number
    /// The 一级 and 二级 category of an indicator; printed on the first row of a run.
    case level1, level2
  }

  package var target: Target
  /// Whether a category is printed on each row instead of the first of a run, `{level1!}`.
  package var isOnEachRow: Bool

  package init(_ target: Target, isOnEachRow: Bool = false) {
    self.target = target
    self.isOnEachRow = isOnEachRow
  }
}

/// How a cell follows from others. Linear in money, so it always ends and never rounds.
package indirect enum Formula: Hashable, Sendable {
  /// The content of a cell.
  case cell(Reference)
  /// Signed terms added up; a blank term counts 0, and a sum of blanks is blank.
  case terms([Term])
  /// One column added up over rows, blanks as in `terms`.
  case sum(RowSelection, column: String)
  /// 增减%: (new − base) ÷ base on the displayed amounts; blank where the base is 0 or blank.
  case change(new: Formula, base: Formula)
  /// The official name of the code in a cell, blank if the list lacks it.
  case name(of: Reference)
  /// A choice or text that follows from a choice or a code: the longest key that begins it decides.
  case map(Reference, [String: String])
  /// The first of several texts or choices that is not blank: the row's own, else the usual one.
  case first([Formula])
  /// The cell this row's control figure belongs to: the line's `target`, or the row's column `place`.
  case target
  /// A constant, such as the text 不涉及 or an amount.
  case constant(Value)
}

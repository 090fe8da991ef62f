import Forms

/// What can be done with a pasted block that is asked about.
enum PasteChoice: Hashable {
  /// `y`: its rows are added.
  case take
  /// `y`: blank cells of rows that are there are filled, others are left alone.
  case fillBlanks
  /// `y`: its rows are added, also where a row about the same is there.
  case addRows
  /// `y`: nothing fits as it is, and each row is asked for in the line.
  case correct
  /// `r`: rows that are there get its figures.
  case replace
  /// `n`: nothing is taken; of the rest of a block nothing waits any longer.
  case drop(isRest: Bool)
  /// The word of the other unit: figures are read in that instead.
  case otherUnit(MoneyUnit)
}

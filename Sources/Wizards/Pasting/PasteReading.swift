import Forms

/// What a pasted block comes to before any of it is taken.
struct PasteReading: Sendable {
  /// Where a column of the block goes.
  struct Placed: Hashable, Sendable {
    /// The number of the column in the block, from 1.
    var number: Int
    /// What it is called in the block; empty without a heading.
    var title: String
    /// What it answers; `nil` is left out.
    var label: String?
  }

  /// An answer outside the lists: a line of 三公.
  struct LineAnswer: Sendable {
    var cell: CellID
    var label: String
    var amount: Amount
    /// Whether another amount stands there.
    var isOther: Bool
    /// Whether the same amount stands there.
    var isSame: Bool
  }

  /// The list the block was pasted at.
  var list: ListID
  /// Whether it is a list of details that fills several forms.
  var isDetail = false
  /// How many rows of details fit.
  var detailCount = 0
  /// Whether it fills columns of rows that are there: then nothing is there twice.
  var isFill = false
  /// Whether it is a column of bare numbers, placed in the order of the rows.
  var isInOrder = false
  var unit: MoneyUnit
  /// Whether the block itself says its unit.
  var saysUnit = false
  /// Whether any amount is read in the unit.
  var hasAmounts = false
  var columns: [Placed] = []
  /// All rows of the block that are not blank.
  var rowCount = 0
  /// Titles and heading.
  var headingCount = 0
  var entries: [PastedEntry] = []
  var lineAnswers: [LineAnswer] = []
  var misfits: [PastedMisfit] = []
  var totals: [PastedTotal] = []
  var differences: [PastedDifference] = []
  /// Columns that add up others, each compared row by row.
  var sideTotals: [PastedSideTotal] = []
  /// Rows without a figure, such as notes.
  var remarks: [PastedMisfit] = []
  /// What the parts of a list of details add up to, and whatever else has to be said of it.
  var notes: [String] = []
  /// Rows that are there and not in the block, where columns are filled.
  var lacking: [String] = []

  /// Whether anything in it can be entered, or is entered already.
  var givesAnything: Bool { !entries.isEmpty || !lineAnswers.isEmpty }

  /// Whether all of it is there already with the same figures.
  var isAllThere: Bool {
    givesAnything && misfits.isEmpty && entries.allSatisfy(\.presence.isSame)
      && lineAnswers.allSatisfy(\.isSame)
  }

  /// Whether something in the block is there already with other figures.
  var hasDuplicates: Bool {
    entries.contains { $0.presence.isDuplicate } || lineAnswers.contains(where: \.isOther)
  }
}

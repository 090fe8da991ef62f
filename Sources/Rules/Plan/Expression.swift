import Forms

/// A formula whose names are resolved to positions, so that evaluating it looks nothing up.
indirect enum Expression: Sendable {
  case cell(Address)
  case terms([Part])
  case sum(Total)
  /// How many cells of a column are filled, counted in 分.
  case filled(Total)
  case change(new: Expression, base: Expression, style: AmountStyle)
  case name(of: Address, list: String)
  /// Longest keys first.
  case map(Address, [Choosing])
  /// The first of several words that is not blank.
  case first([Expression])
  case target
  case constant(Value)

  /// A signed part of a sum.
  struct Part: Sendable {
    var isSubtracted: Bool
    var expression: Expression
  }

  /// What follows from a choice or a code that begins with `key`.
  struct Choosing: Sendable {
    var key: String
    var result: String
  }

  /// One column added up over rows.
  struct Total: Sendable {
    var selection: Selection
    /// The column in the selected rows, `nil` where they have none.
    var column: Int?
    /// For children: the column in the entered rows a node stands for.
    var entryColumn: Int?
    /// For children: what the entered rows must say to count; empty takes all.
    var entryMatches: [EntryMatch] = []
  }

  /// A column of the entered rows, and what it must say.
  struct EntryMatch: Sendable {
    var column: Int
    var key: MatchKey
  }
}

/// In what unit and with how many decimals an amount is displayed.
struct AmountStyle: Hashable, Sendable {
  var unit: MoneyUnit
  var places: Int

  /// Half of what the last displayed place stands for; 0 where that is the 分.
  var halfUnit: Int64 {
    var step: Int64 = 1
    for _ in 0..<max(0, unit.decimals - places) { step *= 10 }
    return step / 2
  }
}

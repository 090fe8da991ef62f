import Forms

/// A row of a list that a pasted block gives.
struct PastedEntry: Sendable {
  /// What is there of it already.
  enum Presence: Hashable, Sendable {
    /// Nothing.
    case new
    /// A row in which the pasted columns are blank.
    case fills(Int)
    /// A row with the same answers.
    case same(Int)
    /// A row with other answers.
    case differs(Int)

    /// The row that is there.
    var key: Int? {
      switch self {
      case .new: nil
      case .fills(let key), .same(let key), .differs(let key): key
      }
    }

    /// Whether something would be there twice, or be written over.
    var isDuplicate: Bool {
      if case .differs = self { true } else { false }
    }

    /// Whether the same is there, so that nothing is to be done.
    var isSame: Bool {
      if case .same = self { true } else { false }
    }
  }

  var list: ListID
  var group: Group
  /// The number of the row in the block.
  var number: Int
  /// What the row is about: `2010301 行政运行`.
  var headline: String
  var code = ""
  /// The answers by column id, in the order of the block; `nil` leaves what is presumed.
  var answers: [(column: String, value: Value?)]
  /// What those that are left to be presumed come to in the block, by column id.
  var presumed: [String: Value] = [:]
  /// The row as it is typed in one line, for the case that it has to be corrected.
  var line = ""
  /// The name that stood beside the code and is not its own: the code's is taken.
  var replacedName: String?
  var presence = Presence.new
  /// A row of another unit with the same name and money, where its own unit has none.
  var elsewhere: Int?
  /// The number of an earlier row of the block about the same.
  var earlier: Int?

  /// The amount of a column, `nil` where it is blank; without a column the only one.
  func amount(_ column: String) -> Amount? {
    for answer in answers where answer.column == column || column.isEmpty {
      if case .amount(let amount) = answer.value { return amount }
    }
    return nil
  }
}
